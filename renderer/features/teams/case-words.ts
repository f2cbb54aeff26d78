import { formatDay } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { adjournedOn } from '@shared/team/waiting-cases'

/** How a case came to wait: `bordlagt 9 februari`, else `kom in 17 februari`. */
export function cameIn(state: State, { id, status, receivedOn }: Case): string {
  const adjourned = status === 'adjourned' ? adjournedOn(state, id) : undefined
  return adjourned === undefined ? `kom in ${formatDay(receivedOn)}` : `bordlagt ${formatDay(adjourned)}`
}
