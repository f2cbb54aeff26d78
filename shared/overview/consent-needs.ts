import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import { rowsBy } from '../record/rows-by'
import { rowsOf, type State } from '../record/state'
import type { Case } from '../team/case'
import type { Meeting } from '../team/meeting'
import { canBePlaced, placedAt } from '../team/waiting-cases'
import type { Need } from './need'

/** Cases that wait for a meeting, or stand on an agenda, with a consent that has a last day. */
export function consentNeeds(state: State, today: IsoDate): Need[] {
  return rowsOf(state, 'cases').flatMap((row) => {
    if (row.putAwayAt !== null || !(canBePlaced(row) || row.status === 'planned')) return []
    const last = lastDayOfConsent(state, row)
    if (last === undefined) return []
    return [
      {
        kind: 'consent' as const,
        title: `${whatEnds(last, today, placedAt(state, row.id))}, ${row.code}`,
        reason: `Det ${last < today ? 'gällde' : 'gäller'} till och med ${formatDay(last)}. Förnya det, eller dra ärendet avidentifierat.`,
        due: last,
        target: { page: 'case' as const, id: row.id },
      },
    ]
  })
}

function whatEnds(last: IsoDate, today: IsoDate, meeting: Meeting | undefined): string {
  if (last < today) return 'Samtycket har gått ut'
  return meeting !== undefined && last < meeting.date
    ? `Samtycket går ut före mötet ${formatDay(meeting.date)}`
    : 'Samtycket går snart ut'
}

/**
 * The last day that a received consent lets the case be spoken of with its person's identity; undefined when one has no
 * end, or there is none at all: then nothing runs out.
 */
function lastDayOfConsent(state: State, { mode, personId }: Case): IsoDate | undefined {
  if (mode === 'deidentified' || personId === null) return undefined
  const ends = rowsBy(state, 'consents', 'personId', personId)
    .filter(({ kind }) => kind === 'informationExchange')
    .filter(({ status, putAwayAt }) => status === 'received' && putAwayAt === null)
    .map(({ validTo }) => validTo)
  const days = ends.filter((end) => end !== null)
  return days.length < ends.length ? undefined : days.sort().at(-1)
}
