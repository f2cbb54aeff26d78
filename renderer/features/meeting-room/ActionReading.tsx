import { useToday } from '@renderer/data'
import { formatDate } from '@shared/calendar/format'
import type { ParsedAction } from '@shared/team/room/parse-action'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useActionWho } from './action-words'
import classes from './ActionLine.module.css'

/** What was understood of a line: Vem, Vad, När, and what is missing of them. */
export function ActionReading({ id, parsed: { fields, missing } }: { id: string; parsed: ParsedAction }) {
  const who = useActionWho(fields)
  const { what, dueOn } = fields
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
