import { Button, TextInput } from '@mantine/core'
import { useSelector, useToday, write } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import { enrolmentWarnings } from '@shared/course/enrolment-warnings'
import { proposedAnswerBy } from '@shared/course/offer'
import { givePlace, offerPlace, passedBy } from '@shared/course/offer-verbs'
import type { Cohort } from '@shared/course/cohort'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { queueRows, type QueueRow } from './queue-rows'

/** Offers somebody in the queue a place, with a last day to answer. */
export const OfferPlaceDialog: DialogView<'offerPlace'> = ({ cohortId, id, close }) => {
  const today = useToday()
  const found = useSelector(
    useCallback(
      (state: State) => {
        const cohort = rowOf(state, 'cohorts', cohortId)
        const queue = cohort ? queueRows(state, cohort, today) : []
        const row = queue.find(({ enrolment }) => enrolment.id === id)
        return cohort && row ? { cohort, queue, row } : undefined
      },
      [cohortId, id, today],
    ),
  )
  if (!found) return <p>Personen står inte kvar i kön. Stäng rutan och se efter i listan.</p>
  return <OfferForm {...found} close={close} />
}

interface OfferFormProps {
  cohort: Cohort
  queue: readonly QueueRow[]
  row: QueueRow
  close: () => void
}

function OfferForm({ cohort, queue, row, close }: OfferFormProps) {
  const today = useToday()
  const { enrolment, code, chance } = row
  const passed = passedBy(queue, row)
  const warnings = useSelector(
    useCallback(
      (state: State) => {
        const person = rowOf(state, 'persons', enrolment.personId)
        const whom = { ...enrolment, birthYear: person?.birthYear ?? null }
        return enrolmentWarnings(state, cohort.id, whom, today)
      },
      [cohort.id, enrolment, today],
    ),
  )
  const verbForm = useVerbForm({
    draftKey: `offer:${cohort.id}:${enrolment.id}`,
    initial: { answerBy: formatDate(proposedAnswerBy(cohort, today)), reason: '' },
    verb: (values) => offerPlace(cohort.id, enrolment.id, values),
    onDone: close,
  })
  const { form } = verbForm

  async function giveAtOnce() {
    const outcome = await write(givePlace(cohort.id, enrolment.id, form.getValues().reason))
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    notifyDone(`${code} har fått platsen.`)
    close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Erbjud plats"
      extra={
        <Button variant="default" onClick={() => void giveAtOnce()}>
          Har redan tackat ja
        </Button>
      }
    >
      <p>
        <strong>{code}</strong>, plats {row.position} i kön. {chance} Platsen hålls tills svaret har kommit.
      </p>
      {warnings.map((sentence) => (
        <Status key={sentence} tone="need">
          {sentence}
        </Status>
      ))}
      <DateField label="Svar senast" data-autofocus {...form.getInputProps('answerBy')} value={form.values.answerBy} />
      {passed > 0 && (
        <TextInput
          label="Varför går den här före?"
          description={`${countOf(passed, 'person', 'personer')} före i kön kan få platsen.`}
          {...form.getInputProps('reason')}
        />
      )}
    </DialogForm>
  )
}
