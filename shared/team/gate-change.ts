import type { IsoDate } from '../calendar/date'
import { capitalised, formatDayNear, formatList } from '../calendar/format'
import type { CaseGate } from '../consent/gate'
import type { Party } from '../organisation/organisation'
import { rowOf, type State } from '../record/state'
import { numberedItems, type NumberedItem } from './agenda'
import { gateAtMeeting, itemParties } from './case-gate'
import type { AgendaItem, Meeting } from './meeting'

/** What the gate of an item opened for: the day, and the parties that were to hear the case. */
export type Cleared = Pick<AgendaItem, 'clearedFor' | 'clearedPartyIds'>

/** What is kept of a gate that opens, so that a later change can be told. */
export function clearedNow(
  state: State,
  meeting: Meeting,
  item: Pick<AgendaItem, 'leftOutPartyIds'>,
): { clearedFor: IsoDate; clearedPartyIds: AgendaItem['clearedPartyIds'] } {
  return { clearedFor: meeting.date, clearedPartyIds: itemParties(state, meeting, item).map(({ id }) => id) }
}

/** An item that may not be taken up as things stand. */
export interface StoppedItem extends NumberedItem {
  readonly gate: Extract<CaseGate, { state: 'blocked' }>
  /** What has changed since it was put on the agenda, in a sentence; empty when the gate's own sentence says it all. */
  readonly change: string
}

/** The items of a meeting that wait to be taken up and may not be, with what has changed. */
export function stoppedItems(state: State, meeting: Meeting): StoppedItem[] {
  return numberedItems(state, meeting.id).flatMap((numbered) => {
    const { item, case: taken } = numbered
    if (!taken || item.state !== 'waiting') return []
    const gate = gateAtMeeting(state, taken, meeting, item)
    return gate.state === 'blocked' ? [{ ...numbered, gate, change: changeSince(state, { gate, item, meeting }) }] : []
  })
}

/** What has happened since the gate of an item opened; empty when nothing is known but what the gate says itself. */
export function changeSince(
  state: State,
  { gate, item, meeting }: { gate: CaseGate; item: AgendaItem; meeting: Meeting },
): string {
  const { clearedFor, clearedPartyIds } = item
  if (clearedFor === null || gate.state !== 'blocked') return ''
  switch (gate.reason) {
    case 'parties': {
      const come = gate.missing.filter(({ id }) => !clearedPartyIds.includes(id))
      return come.length > 0 ? `${capitalised(named(come))} är med sedan ärendet sattes upp.` : consentChanged
    }
    case 'expired':
    case 'notYetValid': {
      if (clearedFor === meeting.date) return consentChanged
      const [from, to] = [clearedFor, meeting.date].map((date) => formatDayNear(date, meeting.date))
      return `Mötet är flyttat från ${from} till ${to}.`
    }
    case 'none':
      return hadConsent(state, item) ? 'Samtycket är borttaget eller undanlagt.' : ''
    case 'withdrawn':
    case 'refused':
    case 'requested':
    case 'sent':
    case 'noPerson':
    case 'noParties':
      return ''
  }
}

const consentChanged = 'Samtycket är ändrat sedan ärendet sattes upp.'

function named(parties: readonly Party[]): string {
  return formatList(parties.map(({ shortName }) => shortName))
}

/** Whether the person has a consent of the kind that opens cases, taken away since. */
function hadConsent(state: State, { caseId }: AgendaItem): boolean {
  const personId = rowOf(state, 'cases', caseId)?.personId ?? null
  return [...state.consents.values()].some(
    (consent) => consent.personId === personId && consent.kind === 'informationExchange',
  )
}
