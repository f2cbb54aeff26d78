import type { IsoDate } from '../calendar/date'
import { addWorkingDays } from '../calendar/deadline'
import { formatDateShort } from '../calendar/format'
import type { Cohort } from '../course/cohort'
import { cohortTitle } from '../course/cohort-title'
import { belowMinimum, participation } from '../course/participation'
import { sessionsOf } from '../course/sessions'
import { countOf } from '../record/count'
import { rowsOf, type State } from '../record/state'
import type { Need } from './need'

/** How long a round may stand as running after its last session, in working days. */
const daysToFinish = 5

/** Rounds under their minimum, decisions about a start, and rounds whose state lags behind the calendar. */
export function roundNeeds(state: State, today: IsoDate): Need[] {
  return rowsOf(state, 'cohorts')
    .filter(({ putAwayAt, status }) => putAwayAt === null && status !== 'finished' && status !== 'cancelled')
    .flatMap((cohort) => {
      const need = roundNeed(state, cohort, today)
      return need ? [{ ...need, kind: 'round' as const, target: { page: 'cohort' as const, id: cohort.id } }] : []
    })
}

function roundNeed(state: State, cohort: Cohort, today: IsoDate): Pick<Need, 'title' | 'reason' | 'due'> | undefined {
  const dates = sessionsOf(state, cohort.id)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ date }) => date)
  const first = dates[0] ?? cohort.startDate
  const last = dates.at(-1)
  const title = cohortTitle(state, cohort)

  const lacking = belowMinimum(state, cohort)
  if (lacking) {
    return {
      title: `${title} har ${lacking.count} deltagare`,
      reason: lacking.reason,
      due: cohort.decisionDate ?? first,
    }
  }
  switch (cohort.status) {
    case 'planned':
    case 'open': {
      const { registered } = participation(state, cohort.id)
      return {
        title: `Bestäm om start av ${title}`,
        reason: `${countOf(registered, 'anmäld', 'anmälda')}, minst ${cohort.minParticipants}. Första tillfället ${first < today ? 'var' : 'är'} ${formatDateShort(first, today)}.`,
        due: cohort.decisionDate ?? first,
      }
    }
    case 'confirmed':
      return {
        title: `Sätt ${title} som pågående`,
        reason: `Kursen ${first < today ? 'började' : 'börjar'} ${formatDateShort(first, today)}. Från då räknas de anmälda som deltagare.`,
        due: first,
      }
    case 'running':
      if (last === undefined || last >= today) return undefined
      return {
        title: `Avsluta ${title}`,
        reason: `Sista tillfället var ${formatDateShort(last, today)}.`,
        due: addWorkingDays(last, daysToFinish),
      }
    case 'finished':
    case 'cancelled':
      return undefined
  }
}
