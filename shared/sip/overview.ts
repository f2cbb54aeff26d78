import type { IsoDate } from '../calendar/date'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsOf, type State } from '../record/state'
import type { Sip, SipKind } from './sip'
import { nextSipDate, nextSipMeeting, sipParties, sipStateOf, type SipState } from './sip-state'
import { sipTitle } from './sip-title'

/** A SIP as the list of them tells it. */
export interface SipLine extends Pick<Sip, 'id' | 'kind' | 'putAwayAt'> {
  readonly title: string
  readonly state: SipState
  /** The next day that something is to happen on, and what; null where nobody has set one. */
  readonly next: { readonly on: IsoDate; readonly what: 'meeting' | 'followUp' } | null
  readonly parties: readonly Party[]
}

/** All SIPs: those without a date first, then by the next day; those that have ended last, the latest first. */
export function sipLines(state: State): SipLine[] {
  return rowsOf(state, 'sips')
    .map((sip) => ({ line: lineOf(state, sip), endedOn: sip.endedOn ?? '' }))
    .sort((a, b) => inOrder(place(a.line), place(b.line)) || inOrder(b.endedOn, a.endedOn))
    .map(({ line }) => line)
}

function lineOf(state: State, sip: Sip): SipLine {
  const { id, kind, putAwayAt } = sip
  const on = nextSipDate(state, sip)
  const what = nextSipMeeting(state, id) ? ('meeting' as const) : ('followUp' as const)
  return {
    id,
    kind,
    putAwayAt,
    title: sipTitle(state, sip),
    state: sipStateOf(state, sip),
    next: on === null ? null : { on, what },
    parties: sipParties(state, sip),
  }
}

function place({ state, next }: SipLine): string {
  return state === 'ended' ? '2' : next === null ? '0' : `1 ${next.on}`
}

/** What the list of SIPs is narrowed to; null asks for all. */
export interface SipFilter {
  readonly state: SipState | null
  readonly kind: SipKind | null
  readonly partyId: Id | null
}

/** Whether a SIP is among those that are asked for. */
export function passes({ state, kind, parties }: SipLine, asked: SipFilter): boolean {
  return (
    (asked.state === null || asked.state === state) &&
    (asked.kind === null || asked.kind === kind) &&
    (asked.partyId === null || parties.some(({ id }) => id === asked.partyId))
  )
}
