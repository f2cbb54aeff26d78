import type { IsoDate } from '../calendar/date'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Sip } from './sip'
import { nextSipDate, sipParties, sipStateOf, type SipState } from './sip-state'

/** A SIP as the list of them tells it. */
export interface SipLine {
  readonly sip: Sip
  /** The person's code. */
  readonly code: string
  readonly state: SipState
  /** The next day that something is to happen on; null where nobody has set one. */
  readonly next: IsoDate | null
  readonly partyNames: readonly string[]
}

/** All SIPs: those without a date first, then by the next day; those that have ended last, the latest first. */
export function sipLines(state: State): SipLine[] {
  return rowsOf(state, 'sips')
    .filter(({ putAwayAt }) => putAwayAt === null)
    .map((sip) => ({
      sip,
      code: rowOf(state, 'persons', sip.personId)?.code ?? '',
      state: sipStateOf(state, sip),
      next: nextSipDate(state, sip),
      partyNames: sipParties(state, sip).map(({ shortName }) => shortName),
    }))
    .sort((a, b) => inOrder(place(a), place(b)) || inOrder(b.sip.endedOn ?? '', a.sip.endedOn ?? ''))
}

function place({ state, next }: SipLine): string {
  return state === 'ended' ? '2' : next === null ? '0' : `1 ${next}`
}
