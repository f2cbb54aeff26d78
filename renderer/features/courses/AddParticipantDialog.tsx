import { Button, Group, Select, SegmentedControl, TextInput } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { notifyDone } from '@renderer/ui/notify'
import { PersonNameField } from '@renderer/ui/PersonNameField'
import { PersonPicker } from '@renderer/ui/PersonPicker'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { enrol, type EnrolInput } from '@shared/course/enrol'
import { enrolmentsOf, placeForNext } from '@shared/course/participation'
import { birthYearWarning, readBirthYear } from '@shared/person/birth-year'
import { checkCode, proposeCode } from '@shared/person/code'
import { genderNames } from '@shared/person/names'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { useRef, useState } from 'react'
import { offered, partyChoices } from './cohort-choices'

type Values = { -readonly [Field in keyof EnrolInput]: EnrolInput[Field] }

const genders = Object.entries(genderNames).map(([value, label]) => ({ value, label }))
const whole = (state: State) => state
const whoChoices = [
  { value: 'new', label: 'Ny person' },
  { value: 'existing', label: 'Finns redan' },
]

/** Adds people to a round: a code with kön and födelseår is enough. Stays open for the next one when asked to. */
export const AddParticipantDialog: DialogView<'addParticipant'> = ({ cohortId, close }) => {
  const [added, setAdded] = useState(0)
  // Each person gets a fresh form: another proposed code, and a draft of its own.
  return (
    <AddOne key={added} cohortId={cohortId} isFirst={added === 0} onNext={() => setAdded(added + 1)} close={close} />
  )
}

interface AddOneProps {
  cohortId: Id
  isFirst: boolean
  onNext: () => void
  close: () => void
}

function AddOne({ cohortId, isFirst, onNext, close }: AddOneProps) {
  const state = useSelector(whole)
  const today = useToday()
  const parties = useSelector(partyChoices)
  const prefix = rowsOf(state, 'organisation')[0]?.codePrefix ?? ''
  const goOn = useRef(false)
  const lands = placeForNext(state, cohortId)
  const initial: Values = {
    who: 'new',
    personId: null,
    code: proposeCode(state, prefix, Number(today.slice(0, 4))),
    gender: 'unknown',
    birthYear: '',
    name: '',
    referringPartyId: null,
  }
  const verbForm = useVerbForm<Values>({
    draftKey: `enrol:${cohortId}`,
    initial,
    verb: (values) => enrol(cohortId, values),
    onDone: () => {
      if (goOn.current) return onNext()
      notifyDone(lands.inQueue ? 'Personen står i kön till omgången.' : 'Personen har fått plats i omgången.')
      close()
    },
  })
  const { form } = verbForm
  const { who, code, birthYear } = form.values
  const year = readBirthYear(birthYear, today)
  const codeWarning = checkCode(state, code, null).warning
  const yearWarning = year.ok ? birthYearWarning(year.year, today) : undefined

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Lägg till"
      extra={
        <Button
          variant="default"
          onClick={(event) => {
            // The form for the next person stands here at once: the second half of a double click would send it empty.
            if (event.detail > 1) return
            goOn.current = true
            void verbForm.submit().finally(() => (goOn.current = false))
          }}
        >
          Lägg till och fortsätt
        </Button>
      }
    >
      <div role="status">
        <Status tone={lands.inQueue ? 'need' : 'plain'}>
          {!isFirst && lastAdded(state, cohortId)} {lands.reason}
        </Status>
      </div>
      <SegmentedControl aria-label="Vem" data={whoChoices} {...form.getInputProps('who')} w="fit-content" />
      {who === 'existing' ? (
        <PersonPicker
          label="Person"
          data-autofocus
          without={new Set(enrolmentsOf(state, cohortId).map(({ personId }) => personId))}
          {...form.getInputProps('personId')}
          value={form.values.personId}
        />
      ) : (
        <>
          <Group gap={10} align="flex-start" wrap="nowrap">
            <TextInput
              flex={1}
              label="Kod"
              description="Står i stället för namnet."
              data-autofocus
              autoFocus={!isFirst}
              {...form.getInputProps('code')}
            />
            <Select w={130} label="Kön" data={genders} {...form.getInputProps('gender')} />
            <TextInput
              w={130}
              label="Födelseår"
              description="Fyra siffror."
              inputMode="numeric"
              {...form.getInputProps('birthYear')}
            />
          </Group>
          {codeWarning !== undefined && <Status tone="need">{codeWarning}</Status>}
          {yearWarning !== undefined && <Status tone="need">{yearWarning}</Status>}
          <PersonNameField description="Behövs inte." {...form.getInputProps('name')} />
        </>
      )}
      <Select
        label="Kommer från"
        description="Behövs inte."
        data={offered(parties, [])}
        {...form.getInputProps('referringPartyId')}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': 'Töm' }}
      />
    </DialogForm>
  )
}

/** What became of the person who was added last: `HAN-2027-014 har fått plats.` */
function lastAdded(state: State, cohortId: Id): string {
  const last = enrolmentsOf(state, cohortId).at(-1)
  const person = rowOf(state, 'persons', last?.personId ?? null)
  if (!last || !person) return ''
  return last.status === 'waiting' ? `${person.code} står i kön.` : `${person.code} har fått plats.`
}
