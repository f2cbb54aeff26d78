import { TextButton } from '@renderer/ui/TextLink'
import { formatClockDigits, formatDay, formatList } from '@shared/calendar/format'
import type { Verb } from '@shared/record/change'
import type { AgendaOverrun } from '@shared/team/agenda'
import { shortenReviews, type Remedy } from '@shared/team/agenda-remedies'
import { moveCasesToMeeting, moveCaseToMeeting, removeItem } from '@shared/team/agenda-verbs'
import type { Meeting } from '@shared/team/meeting'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './Agenda.module.css'
import type { Refusal, Run } from './use-refusal'

const here = 'overrun'

interface OverrunLineProps {
  meeting: Meeting
  overrun: AgendaOverrun
  remedies: readonly Remedy[]
  refusal: Refusal | undefined
  run: Run
}

/** The line where time ends: how much too long the agenda is, and what would make it fit. */
export function OverrunLine({ meeting, overrun, remedies, refusal, run }: OverrunLineProps) {
  return (
    <li className={classes.overrun} data-at={here}>
      <span className={classes.overrunText}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
        {`Mötet slutar ${formatClockDigits(meeting.end)} – ${overrun.minutes}\u00A0min för långt`}
      </span>
      {meeting.status === 'planned' && (
        <span className={classes.remedies}>
          {remedies.map((remedy) => (
            <span key={remedy.kind}>
              <TextButton onClick={() => void run(here, verbOf(remedy, meeting))}>{wordsOf(remedy)}</TextButton>{' '}
              {`(−${remedy.gives}\u00A0min)`}
            </span>
          ))}
        </span>
      )}
      {refusal?.at === here && (
        <p role="alert" className={classes.refusal}>
          {refusal.message}
        </p>
      )}
    </li>
  )
}

function verbOf(remedy: Remedy, meeting: Meeting): Verb {
  switch (remedy.kind) {
    case 'moveCase':
      return moveCaseToMeeting(remedy.moved.item.id, remedy.to.id)
    case 'moveCases':
      return moveCasesToMeeting(
        remedy.moved.map(({ item }) => item.id),
        remedy.to.id,
      )
    case 'putBack':
      return removeItem(remedy.moved.item.id)
    case 'shortenReviews':
      return shortenReviews(meeting.id, remedy.minutes)
  }
}

function wordsOf(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'moveCase':
      return `Flytta §\u00A0${remedy.moved.section ?? ''} till ${formatDay(remedy.to.date)}`
    case 'moveCases':
      return `Flytta ${formatList(remedy.moved.map(({ section }) => `§\u00A0${section ?? ''}`))} till ${formatDay(remedy.to.date)}`
    case 'putBack':
      return `Lägg tillbaka §\u00A0${remedy.moved.section ?? ''}`
    case 'shortenReviews':
      return `Korta genomlysningarna till ${remedy.minutes}\u00A0min`
  }
}
