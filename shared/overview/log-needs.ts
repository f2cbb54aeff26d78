import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { formatDateShort } from '../calendar/format'
import { logChecks, nextLogCheck } from '../log/log-rules'
import type { State } from '../record/state'
import { daysAhead, type Need } from './need'

/** The regular check of the log, as far ahead as Översikt looks. */
export function logNeeds(state: State, today: IsoDate): Need[] {
  const due = nextLogCheck(state)
  if (due === null || due > addDays(today, daysAhead)) return []
  const last = logChecks(state)[0]?.on
  const since =
    last === undefined ? 'Den har inte kontrollerats än.' : `Den kontrollerades senast ${formatDateShort(last, today)}.`
  const reason = `${since} Lagen kräver att det görs regelbundet.`
  return [{ kind: 'log', title: 'Kontrollera loggen', reason, due, target: { page: 'log' } }]
}
