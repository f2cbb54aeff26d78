import type { Booking } from '@shared/calendar/clashes'
import { formatClockRange } from '@shared/calendar/format'
import { IconUserOff } from '@tabler/icons-react'
import classes from './AwayNotes.module.css'

/** When a leader is away or a room cannot be used, in the lane that is theirs. */
export function AwayNotes({ away }: { away: readonly Booking[] }) {
  if (away.length === 0) return null
  return (
    <ul className={classes.notes}>
      {away.map(({ kind, activity, start, end }) => (
        <li key={activity.id}>
          <IconUserOff size={14} stroke={1.75} aria-hidden />
          <span>
            {kind === 'room' ? 'Går inte att använda' : 'Borta'}
            {activity.kind === 'absence' && ` ${formatClockRange(start, end)}`}
            {activity.name !== '' && `: ${activity.name}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
