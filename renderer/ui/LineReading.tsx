import { useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import type { Missing } from '@shared/team/room/parse-action'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './WrittenLine.module.css'

interface LineReadingProps {
  id: string
  who: string
  what: string
  dueOn: IsoDate | null
  missing: readonly Missing[]
}

/** What was understood of a line: Vem, Vad, När, and what is missing of them. */
export function LineReading({ id, who, what, dueOn, missing }: LineReadingProps) {
  const today = useToday()
  return (
    <div id={id} className={classes.reading}>
      {who !== '' && <Part label="Vem" text={who} />}
      {what !== '' && <Part label="Vad" text={what} />}
      {dueOn !== null && <Part label="När" text={formatDate(dueOn) + (dueOn < today ? ', har passerat' : '')} />}
      {missing.map(({ part, message }) => (
        <span key={part} className={classes.missing}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          {message}
        </span>
      ))}
    </div>
  )
}

function Part({ label, text }: { label: string; text: string }) {
  return (
    <span className={classes.part}>
      {label} <b>{text}</b>
    </span>
  )
}
