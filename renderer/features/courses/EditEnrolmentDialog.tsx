import { Anchor, Button, Group, Select } from '@mantine/core'
import { useRow, useSelector, useToday, write } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { EnrolmentStatus, type Enrolment } from '@shared/course/enrolment'
import { changeEnrolment, removeEnrolment, type EnrolmentInput } from '@shared/course/enrolment-verbs'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import { standingOf } from '@shared/course/way-on'
import type { IsoDate } from '@shared/calendar/date'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { offered, partyChoices } from './cohort-choices'
import { IncomeSourceField, NeedsFields } from './PlaceFactsFields'
import { wayChoices } from './way-choices'

type Values = { -readonly [Field in keyof EnrolmentInput]-?: EnrolmentInput[Field] }

/** A place is offered from the queue, where it gets a last day to answer. */
function statusesFor({ status, cohortId }: Enrolment) {
  const inCourseQueue: readonly EnrolmentStatus[] = ['waiting', 'transferred', 'declined', 'straightToGk']
  const choices = cohortId === null ? inCourseQueue : EnrolmentStatus.options.filter((one) => one !== 'offered')
  return [...new Set([status, ...choices])].map((value) => ({ value, label: enrolmentStatusWords[value] }))
}

/** A person's place in a round: its state, and where the person comes from. */
export const EditEnrolmentDialog: DialogView<'editEnrolment'> = ({ id, close }) => {
  const enrolment = useRow('enrolments', id)
  if (!enrolment) return <p>Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.</p>
  return <EnrolmentForm enrolment={enrolment} close={close} />
}

function EnrolmentForm({ enrolment, close }: { enrolment: Enrolment; close: () => void }) {
  const { id, personId } = enrolment
  const today = useToday()
  const parties = useSelector(partyChoices)
  const person = useRow('persons', personId)
  const verbForm = useVerbForm<Values>({
    draftKey: `enrolment:${id}`,
    rev: enrolment.rev,
    initial: {
      status: enrolment.status,
      transferTo: '',
      caseId: enrolment.caseId,
      incomeSource: enrolment.incomeSource,
      interpreterLanguage: enrolment.interpreterLanguage,
      accessNeeds: enrolment.accessNeeds,
      travelNeeds: enrolment.travelNeeds,
      referringPartyId: enrolment.referringPartyId,
    },
    verb: (values) => changeEnrolment(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { status } = form.values
  const isTransferred = status === 'transferred' && enrolment.status !== 'transferred'
  const ways = useSelector(useCallback((state: State) => rebookings(state, enrolment, today), [enrolment, today]))

  async function remove() {
    const outcome = await write(removeEnrolment(id))
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    notifyDone('Deltagaren är borttagen ur omgången. Personen finns kvar.')
    close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={
        <>
          <HistoryButton table="enrolments" id={id} />
          <Button variant="subtle" onClick={() => void remove()}>
            Ta bort ur omgången
          </Button>
        </>
      }
    >
      {person && (
        <Group gap={12}>
          <strong>{person.code}</strong>
          <Anchor component={Link} href={links.person(personId)} onClick={close}>
            Öppna personens sida
          </Anchor>
        </Group>
      )}
      <Group gap={16} grow align="flex-start">
        <Select label="Läge" data-autofocus data={statusesFor(enrolment)} {...form.getInputProps('status')} />
        <Select
          label="Kommer från"
          data={offered(parties, [enrolment.referringPartyId])}
          {...form.getInputProps('referringPartyId')}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': 'Töm' }}
        />
      </Group>
      {isTransferred && (
        <Select
          label="Bokas om till"
          placeholder="Välj"
          data={ways}
          {...form.getInputProps('transferTo')}
          value={form.values.transferTo || null}
        />
      )}
      {person?.protectedIdentity !== true && (
        <>
          <IncomeSourceField inputProps={form.getInputProps} />
          <NeedsFields inputProps={form.getInputProps} />
        </>
      )}
    </DialogForm>
  )
}

/** The other rounds and the queue: where somebody can be booked onto instead. */
function rebookings(state: State, enrolment: Enrolment, today: IsoDate) {
  const ways = wayChoices(state, standingOf(state, enrolment), today)
  return ways.filter(({ value }) => value !== 'declined' && value !== 'straightToGk')
}
