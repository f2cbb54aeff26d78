import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import type { IsoDate } from '@shared/calendar/date'
import type { SessionChanges, SessionFields } from '@shared/course/replan'
import { countOf } from '@shared/record/count'
import { useId } from 'react'
import classes from './SessionChangesView.module.css'

interface SessionChangesProps {
  changes: SessionChanges
  today: IsoDate
}

/** What a change does to the sessions that a round has, under a heading of its own. */
export function SessionChangesView({ changes, today }: SessionChangesProps) {
  const headingId = useId()
  if (!touchesSessions(changes)) return <p className={classes.none}>Inga tillfällen ändras.</p>
  return (
    <section aria-labelledby={headingId} className={classes.changes}>
      <h2 id={headingId}>Det här ändras</h2>
      <SessionChangeList changes={changes} today={today} />
    </section>
  )
}

const withNewTimes = ({ changed }: SessionChanges) =>
  changed.filter(({ from, to }) => from.start !== to.start || from.end !== to.end)

function touchesSessions(changes: SessionChanges): boolean {
  return withNewTimes(changes).length + changes.added.length + changes.removed.length > 0
}

/** Which sessions go, which come, which get another time, and how many stay unless that is told elsewhere; nothing where none does. */
export function SessionChangeList({
  changes,
  today,
  tellsStays = true,
}: SessionChangesProps & { tellsStays?: boolean }) {
  if (!touchesSessions(changes)) return null
  const { fixed, kept, changed, added, removed } = changes
  const newTimes = withNewTimes(changes)
  const when = ({ date, start, end }: SessionFields) =>
    `${formatDateShort(date, today)} ${formatClockRange(start, end)}`
  const stays = fixed.length + kept.length + changed.length - newTimes.length
  const groups = [
    { word: 'Tas bort', lines: removed.map(when) },
    { word: 'Nya', lines: added.map(when) },
    { word: 'Ny tid', lines: newTimes.map(({ to }) => when(to)) },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <div className={classes.list}>
      <dl>
        {groups.map(({ word, lines }) => (
          <div key={word}>
            <dt>
              {word} ({lines.length})
            </dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {tellsStays && stays > 0 && (
        <p>
          {countOf(stays, 'tillfälle ligger', 'tillfällen ligger')} kvar
          {fixed.length > 0 && `. Genomförda eller flyttade för hand: ${fixed.length}`}.
        </p>
      )}
    </div>
  )
}
