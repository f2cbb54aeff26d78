import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import type { IsoDate } from '@shared/calendar/date'
import type { SessionChanges, SessionFields } from '@shared/course/replan'
import { countOf } from '@shared/record/count'
import { useId } from 'react'
import classes from './SessionChangesView.module.css'

/** What a change does to the sessions that a round has: which go, which come, which get another time, which stay. */
export function SessionChangesView({ changes, today }: { changes: SessionChanges; today: IsoDate }) {
  const headingId = useId()
  const { fixed, kept, changed, added, removed } = changes
  const newTimes = changed.filter(({ from, to }) => from.start !== to.start || from.end !== to.end)
  if (newTimes.length + added.length + removed.length === 0) {
    return <p className={classes.none}>Inga tillfällen ändras.</p>
  }
  const when = ({ date, start, end }: SessionFields) =>
    `${formatDateShort(date, today)} ${formatClockRange(start, end)}`
  const stays = fixed.length + kept.length + changed.length - newTimes.length
  const groups = [
    { word: 'Tas bort', lines: removed.map(when) },
    { word: 'Nya', lines: added.map(when) },
    { word: 'Ny tid', lines: newTimes.map(({ to }) => when(to)) },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <section aria-labelledby={headingId} className={classes.changes}>
      <h2 id={headingId}>Det här ändras</h2>
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
      {stays > 0 && (
        <p>
          {countOf(stays, 'tillfälle ligger', 'tillfällen ligger')} kvar
          {fixed.length > 0 && `. Genomförda eller flyttade för hand: ${fixed.length}`}.
        </p>
      )}
    </section>
  )
}
