import type { IsoDate } from '../calendar/date'
import { addDays, addMonths } from '../calendar/days'
import { formatDateShort } from '../calendar/format'
import { countOf } from '../record/count'
import { inOrder } from '../record/order'
import { rowsOf, type State } from '../record/state'
import { dueThings } from '../retention/due'
import { isKeptNow, keepOf } from '../retention/keeps'
import { daysAhead, type Need } from './need'

/** The yearly gallring: a year after the last one, when there is anything to go through. */
export function retentionNeeds(state: State, today: IsoDate): Need[] {
  const last = rowsOf(state, 'retentionRuns')
    .map(({ on }) => on)
    .sort(inOrder)
    .at(-1)
  const yearly = last === undefined ? null : addMonths(last, 12)
  if (yearly !== null && yearly > addDays(today, daysAhead)) return []
  const waiting = dueThings(state, today).filter((thing) => {
    const keep = keepOf(state, thing)
    return keep === undefined || !isKeptNow(keep, today)
  })
  const first = waiting.map(({ dueOn }) => dueOn).sort(inOrder)[0]
  if (first === undefined) return []
  const since =
    last === undefined ? 'Ingen gallring är gjord än.' : `Det gjordes senast ${formatDateShort(last, today)}.`
  const reason = `${countOf(waiting.length, 'sak har', 'saker har')} sparats så länge som ni har bestämt. ${since}`
  // The first time there is no year to count, and nothing is late before somebody has chosen to keep a time.
  return [
    { kind: 'log', title: 'Gå igenom gallringslistan', reason, due: yearly ?? today, target: { page: 'retention' } },
  ]
}
