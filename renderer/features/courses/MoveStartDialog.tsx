import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { clashSentence } from '@shared/calendar/clashes'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate, formatDateShort } from '@shared/calendar/format'
import type { Cohort } from '@shared/course/cohort'
import { moveStart, nearestFreeStart, planFrom } from '@shared/course/move-start'
import { freeDaySentences, movedPlanSentence, staySentence } from '@shared/course/move-words'
import { participation } from '@shared/course/participation'
import { sessionsOf } from '@shared/course/sessions'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './MoveStartDialog.module.css'

/** Starts a round on another day, and shows what its plan becomes before anything is saved. */
export const MoveStartDialog: DialogView<'moveStart'> = ({ cohortId, startDate, close }) => {
  const cohort = useRow('cohorts', cohortId)
  return cohort ? (
    <MoveStartForm cohort={cohort} proposed={startDate} close={close} />
  ) : (
    <p>Kursomgången finns inte kvar.</p>
  )
}

interface MoveStartFormProps {
  cohort: Cohort
  /** Where somebody has put the round already; without it the nearest start that is free is proposed. */
  proposed: IsoDate | undefined
  close: () => void
}

function MoveStartForm({ cohort, proposed, close }: MoveStartFormProps) {
  const today = useToday()
  const start = useSelector(
    useCallback((state: State) => proposed ?? nearestFreeStart(state, cohort, today), [proposed, cohort, today]),
  )
  const verbForm = useVerbForm({
    // Where a bar was put is no typing: it stands beside what was typed about the same round.
    draftKey: proposed === undefined ? `move-start:${cohort.id}` : `move-start:${cohort.id}:${proposed}`,
    initial: { startDate: start === null ? '' : formatDate(start) },
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
  const sessions = useSelector(useCallback((state: State) => sessionsOf(state, cohort.id), [cohort.id]))
  const fixed = sessions.filter(({ status }) => status !== 'planned')
  const [clash] = clashes
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Flytta starten">
      <p>
        Tillfällena planeras om med samma dagar, tider och regler.{' '}
        {countOf(registered + offered, 'person står kvar med sin plats', 'personer står kvar med sina platser')} och
        behöver få veta det nya datumet.
      </p>
      <DateField label="Ny start" data-autofocus {...form.getInputProps('startDate')} value={startDate} />
      {plan && plan.sessions.length > 0 && (
        <div role="status" className={classes.result}>
          <p>
            {movedPlanSentence(plan, sessions.at(-1)?.date, today)}
            {decisionDate !== null && ` Beslut om start senast ${formatDateShort(decisionDate, today)}.`}
          </p>
          {fixed.length > 0 && <p>{staySentence(fixed, today)}</p>}
          <ul aria-label="Lediga dagar">
            {freeDaySentences(plan, today).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {clash && (
        <Status tone="need">
          {clashSentence(clash)} {clashes.length > 1 && `Det är ${clashes.length} krockar.`}
        </Status>
      )}
    </DialogForm>
  )
}
