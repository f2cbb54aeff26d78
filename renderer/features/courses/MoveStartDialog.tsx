import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { clashSentence } from '@shared/calendar/clashes'
import { formatDate, formatDateRange, formatDateShort } from '@shared/calendar/format'
import type { Cohort } from '@shared/course/cohort'
import { moveStart, nearestFreeStart, planFrom } from '@shared/course/move-start'
import { participation } from '@shared/course/participation'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'

/** Starts a round on another day, and shows what its plan becomes before anything is saved. */
export const MoveStartDialog: DialogView<'moveStart'> = ({ cohortId, close }) => {
  const cohort = useRow('cohorts', cohortId)
  return cohort ? <MoveStartForm cohort={cohort} close={close} /> : <p>Kursomgången finns inte kvar.</p>
}

function MoveStartForm({ cohort, close }: { cohort: Cohort; close: () => void }) {
  const today = useToday()
  const nearest = useSelector(useCallback((state: State) => nearestFreeStart(state, cohort, today), [cohort, today]))
  const verbForm = useVerbForm({
    draftKey: `move-start:${cohort.id}`,
    initial: { startDate: nearest === null ? '' : formatDate(nearest) },
    verb: ({ startDate }) => moveStart(cohort.id, startDate),
    onDone: close,
  })
  const { form } = verbForm
  const { startDate } = form.values
  const { plan, clashes, decisionDate } = useSelector(
    useCallback((state: State) => planFrom(state, cohort, startDate, today), [cohort, startDate, today]),
  )
  const { registered, offered } = useSelector(
    useCallback((state: State) => participation(state, cohort.id), [cohort.id]),
  )
  const [first, last] = [plan?.sessions[0]?.date, plan?.sessions.at(-1)?.date]
  const [clash] = clashes
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Flytta starten">
      <p>
        Tillfällena planeras om med samma dagar, tider och regler.{' '}
        {countOf(registered + offered, 'person står kvar med sin plats', 'personer står kvar med sina platser')} och
        behöver få veta det nya datumet.
      </p>
      <DateField label="Ny start" data-autofocus {...form.getInputProps('startDate')} value={startDate} />
      {first && last && (
        <p role="status">
          {countOf(plan?.sessions.length ?? 0, 'tillfälle', 'tillfällen')}, {formatDateRange(first, last, today)}.
          {decisionDate !== null && ` Beslut om start senast ${formatDateShort(decisionDate, today)}.`}
        </p>
      )}
      {clash && (
        <Status tone="need">
          {clashSentence(clash)} {clashes.length > 1 && `Det är ${clashes.length} krockar.`}
        </Status>
      )}
    </DialogForm>
  )
}
