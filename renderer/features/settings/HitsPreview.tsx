import { Status } from '@renderer/ui/Status'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import { byTitle, countOfHits } from '@shared/calendar/hit-words'
import { needsMending, type Hit } from '@shared/calendar/hits'
import type { HitsOfChange } from '@shared/calendar/hits-of-change'
import classes from './HitsPreview.module.css'

/** More lines than this are counted instead of read. */
const mostLines = 8

/** What a change of marked days or absences hits and sets free, before it is saved: by round, with day, time and why. */
export function HitsPreview({ hits: { struck, freed }, today }: { hits: HitsOfChange; today: IsoDate }) {
  const toMend = struck.filter(needsMending).length
  return (
    <div role="status" className={classes.preview}>
      {struck.length > 0 && (
        <>
          <Status tone="need">Träffar {countOfHits(struck)}.</Status>
          <HitLines hits={struck} today={today} withReason />
          <p className={classes.next}>
            {toMend === 0
              ? 'Dagarna varnar bara: inget behöver flyttas.'
              : 'Ordna det direkt när du har sparat, eller senare: till dess står det på Översikt.'}
          </p>
        </>
      )}
      {freed.length > 0 && (
        <>
          <Status tone="ok">Inte längre i vägen för {countOfHits(freed)}.</Status>
          <HitLines hits={freed} today={today} />
        </>
      )}
    </div>
  )
}

function HitLines({ hits, today, withReason = false }: { hits: readonly Hit[]; today: IsoDate; withReason?: boolean }) {
  const shown = hits.slice(0, mostLines)
  return (
    <ul className={classes.rounds}>
      {byTitle(shown).map(({ key, title, hits: own }) => (
        <li key={key}>
          <strong>{title}</strong>
          <ul className={classes.lines}>
            {own.map(({ id, date, start, end, hindrances }) => (
              <li key={id}>
                {formatDateShort(date, today)} {formatClockRange(start, end)}
                {withReason && (
                  <span className={classes.why}> {hindrances.map(({ sentence }) => sentence).join(' ')}</span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
      {hits.length > shown.length && <li>Och {hits.length - shown.length} till.</li>}
    </ul>
  )
}
