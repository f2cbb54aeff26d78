import { formatDay } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { followUpOf } from '@shared/team/follow-up'
import { adjournedOn } from '@shared/team/waiting-cases'

/** How a case came to wait: `bordlagt 9 februari`, `följs upp från 12 maj`, else `kom in 17 februari`. */
export function cameIn(state: State, found: Case): string {
  const { id, status, receivedOn } = found
  const followUp = followUpOf(state, found)
  if (followUp) return `följs upp från ${formatDay(followUp.on)}`
  const adjourned = status === 'adjourned' ? adjournedOn(state, id) : undefined
  return adjourned === undefined ? `kom in ${formatDay(receivedOn)}` : `bordlagt ${formatDay(adjourned)}`
}
