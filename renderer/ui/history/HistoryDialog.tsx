import { Button } from '@mantine/core'
import { takeBack, useHistoryOf, useSelector, useToday, type HistoryEntry } from '@renderer/data'
import { formatClock, formatDateShort } from '@shared/calendar/format'
import { clockAt, dateAt } from '@shared/calendar/instant'
import { idsOfThing } from '@shared/record/belongings'
import { describeLine, type DescribedField } from '@shared/record/describe-line'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { lineSentence } from '@shared/record/undo'
import { useNaming } from '../use-naming'
import { useCallback } from 'react'
import type { DialogView } from '../dialogs'
import { notifyFailed } from '../notify'
import classes from './HistoryDialog.module.css'

/** What has been done with a thing and all that belongs to it, newest first. Read and opened when it is asked for. */
export const HistoryDialog: DialogView<'history'> = ({ table, id }) => {
  const ids = useSelector(useCallback((state: State) => idsOfThing(state, table, id), [table, id]))
  const entries = useHistoryOf(ids)
  if (entries === undefined) return <p role="status">Läser historiken.</p>
  if (entries === 'unreadable') {
    return <p role="alert">Historiken gick inte att läsa. Inget är ändrat. Starta om Rådrum och försök igen.</p>
  }
  if (entries.length === 0) return <p>Inget är ändrat här än. Varje ändring från och med nu visas i historiken.</p>
  return (
    <ol className={classes.lines}>
      {entries.map((entry) => (
        <HistoryLine key={entry.line.commit} entry={entry} ids={ids} />
      ))}
    </ol>
  )
}

function HistoryLine({ entry, ids }: { entry: HistoryEntry; ids: ReadonlySet<Id> }) {
  const { line, stands } = entry
  const today = useToday()
  const naming = useNaming()
  const rows = useSelector(useCallback((state: State) => describeLine(state, line, ids, naming), [line, ids, naming]))
  const sentence = lineSentence(line)
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <div>
          <p className={classes.when}>
            {formatDateShort(dateAt(line.at), today)} {formatClock(clockAt(line.at))}
          </p>
          <p className={classes.what}>{sentence}</p>
        </div>
        {stands && (
          <Button
            variant="subtle"
            aria-label={`Ångra: ${line.name}`}
            // The second half of a double click would come to the next line.
            onClick={({ detail }) => detail < 2 && void takeBackOrTell(line.commit)}
          >
            Ångra
          </Button>
        )}
      </div>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.title}
            {row.fields.length > 0 && (
              <ul className={classes.fields}>
                {row.fields.map((field) => (
                  <FieldChange key={field.name} field={field} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function FieldChange({ field: { name, values } }: { field: DescribedField }) {
  if (!values) return <li>{name} ändrades</li>
  return (
    <li>
      <span className={classes.field}>{name}</span> från <span className={classes.value}>{values.from}</span> till{' '}
      <span className={classes.value}>{values.to}</span>
    </li>
  )
}

async function takeBackOrTell(commit: number): Promise<void> {
  const outcome = await takeBack(commit)
  if (!outcome.ok) notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
}
