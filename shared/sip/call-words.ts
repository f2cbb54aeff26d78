import type { IsoDate } from '../calendar/date'
import { formatClock, formatDateShort, formatDayNear } from '../calendar/format'
import { lawOf } from '../documents/law/law-reference'
import { rowOf, type State } from '../record/state'
import type { SipCall, SipMeeting } from './meeting'
import type { SipParticipant } from './participant'

/** What somebody gets: a binding kallelse or an inbjudan, as a sentence begins. */
export const callName = ({ isSummoned }: Pick<SipParticipant, 'isSummoned'>): 'Kallelse' | 'Inbjudan' =>
  isSummoned ? 'Kallelse' : 'Inbjudan'

/** `Kallelse skickad 17 februari, gäller 4 mars`, `Inbjudan inte skickad`. */
export function sentWords(participant: SipParticipant, call: SipCall | undefined, today: IsoDate): string {
  const sentOn = call?.sentOn ?? null
  const what = callName(participant)
  if (sentOn === null) return `${what} inte skickad`
  const toldDate = call?.toldDate ?? null
  const told = toldDate === null ? '' : `, gäller ${formatDayNear(toldDate, today)}`
  return `${what} skickad ${formatDayNear(sentOn, today)}${told}`
}

/** Said of a kallelse that tells another time than the meeting has now; undefined where it tells the right one. */
export function movedSince(call: SipCall | undefined, meeting: SipMeeting, today: IsoDate): string | undefined {
  if (!call || call.toldDate === null || call.toldStart === null) return undefined
  if (call.toldDate === meeting.date && call.toldStart === meeting.start) return undefined
  return `Kallad till ${formatDateShort(call.toldDate, today)} ${formatClock(call.toldStart)}. Mötet har flyttats sedan dess.`
}

/**
 * What the law says to a huvudman that refuses, with the rule as the organisation cites it. Undefined for those who are not
 * bound by it.
 */
export function lawForRefusal(state: State, { partyId, isSummoned }: SipParticipant): string | undefined {
  const party = rowOf(state, 'parties', partyId)
  if (!isSummoned || !party) return undefined
  const key = party.kind === 'kommun' ? 'sipSol' : party.kind === 'region' ? 'sipHsl' : null
  if (key === null) return `${party.name} är kallad enligt överenskommelse. Skriv skälet.`
  return `${party.name} ska enligt ${lawOf(state, key).text} upprätta planen tillsammans med den andra huvudmannen, om den enskilde samtycker. Att avböja går bara i undantagsfall, och skälet ska dokumenteras.`
}
