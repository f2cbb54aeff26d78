import { Button, Group, Select, SegmentedControl, TextInput } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import { notifyDone } from '@renderer/ui/notify'
import { PersonNameField } from '@renderer/ui/PersonNameField'
import { PersonPicker } from '@renderer/ui/PersonPicker'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { enrol, joinCourseQueue, type EnrolInput } from '@shared/course/enrol'
import type { QueueView } from '@shared/course/queue-verbs'
import { birthYearWarning, readBirthYear } from '@shared/person/birth-year'
import { checkCode, proposeCode } from '@shared/person/code'
import { genderNames } from '@shared/person/names'
import { rowsOf, type State } from '@shared/record/state'
import { useRef, useState } from 'react'
import { landing, lastAdded, peopleThere, warningsFor } from './adding'
import { CasePicker } from './CasePicker'
import { offered, partyChoices } from './cohort-choices'
import { IncomeSourceField, NeedsFields } from './PlaceFactsFields'

type Values = { -readonly [Field in keyof EnrolInput]-?: EnrolInput[Field] }

const genders = Object.entries(genderNames).map(([value, label]) => ({ value, label }))
const whole = (state: State) => state
const whoChoices = [
  { value: 'new', label: 'Ny person' },
  { value: 'existing', label: 'Finns redan' },
  { value: 'case', label: 'Från ett ärende' },
]

interface AddPeopleProps {
  /** The round, or the course whose queue they go to. */
  to: QueueView
  close: () => void
}

/** Adds people to a round or a queue: a code with kön and födelseår is enough. Stays open for the next one when asked to. */
export function AddPeople({ to, close }: AddPeopleProps) {
  const [added, setAdded] = useState(0)
  // Each person gets a fresh form: another proposed code, and a draft of its own.
  return <AddOne key={added} to={to} isFirst={added === 0} onNext={() => setAdded(added + 1)} close={close} />
}

interface AddOneProps extends AddPeopleProps {
  isFirst: boolean
  onNext: () => void
}

function AddOne({ to, isFirst, onNext, close }: AddOneProps) {
  const state = useSelector(whole)
  const today = useToday()
  const parties = useSelector(partyChoices)
  const prefix = rowsOf(state, 'organisation')[0]?.codePrefix ?? ''
  const goOn = useRef(false)
  const lands = landing(state, to)
  const initial: Values = {
    who: 'new',
    personId: null,
    code: proposeCode(state, prefix, Number(today.slice(0, 4))),
    gender: 'unknown',
    birthYear: '',
    name: '',
    referringPartyId: null,
    caseId: null,
    incomeSource: 'unknown',
    interpreterLanguage: '',
    accessNeeds: '',
    travelNeeds: '',
  }
  const verbForm = useVerbForm<Values>({
    draftKey: `enrol:${'cohortId' in to ? to.cohortId : to.templateId}`,
    initial,
    verb: (values) => ('cohortId' in to ? enrol(to.cohortId, values) : joinCourseQueue(to.templateId, values)),
    onDone: () => {
      if (goOn.current) return onNext()
      notifyDone(lands.said)
      close()
    },
  })
  const { form } = verbForm
  const { who, code, birthYear } = form.values
  const year = readBirthYear(birthYear, today)
  const codeWarning = checkCode(state, code, null).warning
  const yearWarning = year.ok ? birthYearWarning(year.year, today) : undefined
  const warnings = warningsFor(state, to, form.values, today)

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
          {!isFirst && lastAdded(state, to)} {lands.reason}
        </Status>
      </div>
      <SegmentedControl aria-label="Vem" data={whoChoices} {...form.getInputProps('who')} w="fit-content" />
      {who === 'case' && <CasePicker data-autofocus {...form.getInputProps('caseId')} value={form.values.caseId} />}
      {who === 'existing' && (
        <PersonPicker
          label="Person"
          data-autofocus
          without={peopleThere(state, to)}
          {...form.getInputProps('personId')}
          value={form.values.personId}
        />
      )}
      {who === 'new' && (
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
      <Group gap={10} grow align="flex-start">
        <Select
          label="Kommer från"
          data={offered(parties, [])}
          {...form.getInputProps('referringPartyId')}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': 'Töm' }}
        />
        <IncomeSourceField inputProps={form.getInputProps} />
      </Group>
      {warnings.map((sentence) => (
        <Status key={sentence} tone="need">
          {sentence}
        </Status>
      ))}
      <NeedsFields inputProps={form.getInputProps} />
    </DialogForm>
  )
}
