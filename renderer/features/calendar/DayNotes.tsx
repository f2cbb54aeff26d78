import type { BlockedReason, DayMark } from '@shared/calendar/blocked-day'
import { capitalised } from '@shared/calendar/format'
import clsx from 'clsx'
import classes from './DayNotes.module.css'

/** What stands under the day's own name. */
const kindWords: Record<BlockedReason['kind'], string> = {
  redDay: 'röd dag',
  eve: 'ledig i praktiken',
  halfDay: 'kortare dag',
  bridgeDay: 'klämdag',
  closed: 'stängt',
  schoolBreak: 'lov',
  leaderAway: 'borta',
  roomAway: 'går inte att använda',
}

/** What the calendar says of a day: its name, and whether it is free. */
export function DayNotes({ marks }: { marks: readonly DayMark[] }) {
  return (
    <ul className={classes.notes}>
      {marks.map(({ reason }) => (
        <li
          key={`${reason.kind} ${reason.name}`}
          className={clsx(classes.note, reason.kind === 'redDay' && classes.red)}
        >
          <strong>{capitalised(reason.name)}</strong>
          {!saysItself(reason) && <span>{kindWords[reason.kind]}</span>}
        </li>
      ))}
    </ul>
  )
}

/** `Sportlov i Haninge` needs no `lov` under it. */
function saysItself({ kind, name }: BlockedReason): boolean {
  return name.toLocaleLowerCase('sv-SE').includes(kindWords[kind])
}
