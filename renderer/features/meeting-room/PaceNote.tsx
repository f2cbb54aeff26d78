import { formatClock } from '@shared/calendar/format'
import { clockAt } from '@shared/calendar/instant'
import type { NumberedItem } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { pace } from '@shared/team/room/pace'
import classes from './ItemSide.module.css'
import { minutesSpent, useNow, type TimeSpent } from './use-time'

interface PaceNoteProps {
  items: readonly NumberedItem[]
  meeting: Meeting
  time: TimeSpent
}

/** When the meeting ends if it goes on as it does. */
export function PaceNote({ items, meeting, time }: PaceNoteProps) {
  const at = useNow()
  const { end, late } = pace({ items, meeting, now: clockAt(at), current: time.itemId, spent: minutesSpent(time, at) })
  return (
    <p className={classes.pace}>
      Beräknat slut {formatClock(end)}.
      <br />
      <span className={late > 0 ? classes.late : undefined}>{lateSentence(late)}</span>
    </p>
  )
}

function lateSentence(late: number): string {
  const minutes = Math.abs(late) === 1 ? '1 minut' : `${Math.abs(late)} minuter`
  if (late === 0) return 'Enligt planen.'
  return late > 0 ? `${minutes} efter planen.` : `${minutes} före planen.`
}
