import type { IsoDate } from '../calendar/date'
import { rowsOf, type State } from '../record/state'
import { rowsOfSip } from '../sip/sip-rows'
import { sipTitle } from '../sip/sip-title'
import { ifDue, mayGo, type DueThing } from './due-thing'
import { isActive } from './still-needed'

/** SIPs that have ended, whose person is not aktuell, with all their meetings and versions of the plan. */
export function dueSips(state: State, today: IsoDate): DueThing[] {
  return rowsOf(state, 'sips').flatMap((sip): DueThing[] => {
    const { id, personId, endedOn } = sip
    if (endedOn === null || !mayGo(state, personId) || isActive(state, personId)) return []
    const title = sipTitle(state, sip)
    return ifDue(state, today, { kind: 'sips', thingId: id, title, ended: endedOn, rows: rowsOfSip(state, id) })
  })
}
