import type { IsoDate } from '../../calendar/date'
import { formatClockRange, formatDate, formatDayAndYear } from '../../calendar/format'
import type { PartyKind } from '../../organisation/organisation'
import type { Id } from '../../record/id'
import { rowOf, type State } from '../../record/state'
import { whyNobodyIsCalled, whyNotCalled } from '../../sip/call-gate'
import { deadlineRule } from '../../sip/deadline-rule'
import type { SipMeeting } from '../../sip/meeting'
import type { SipParticipant } from '../../sip/participant'
import type { SipKind } from '../../sip/sip'
import { takingPart } from '../../sip/sip-state'
import { lawOf } from '../law/law-reference'
import type { LawKey } from '../law/laws'
import type { DocumentModel, Fact } from '../model'
import { secrecyMark } from '../secrecy'
import { paragraphs, under } from './blocks'
import { sipSource, type SipPaperChoices, type SipSource } from './plan-source'
import { personalInvitation } from './personal-invitation'
import { participantFrom, participantName, participantRole, partyName } from './who'

/** Huvudmän are called and bound to come; others are invited (`domain.md` §1). */
export type SipCallWord = 'kallelse' | 'inbjudan'

export interface SipCallChoices extends SipPaperChoices {
  /** The last day to answer; null when the paper asks for none. */
  readonly answerBy: IsoDate | null
  /** What somebody wrote to all of them; may be empty. */
  readonly message: string
}

/** What the call of one participant to one meeting tells of. */
export interface CallSource extends SipSource {
  readonly meeting: SipMeeting
  readonly participant: SipParticipant
  readonly answerBy: IsoDate | null
  readonly message: string
}

export const callWordFor = ({ isSummoned }: SipParticipant): SipCallWord => (isSummoned ? 'kallelse' : 'inbjudan')

/** Why somebody can be given no kallelse or inbjudan to a meeting, as a sentence; undefined when there is nothing against it. */
export function whyNoCallPaper(state: State, meetingId: Id, participant: SipParticipant): string | undefined {
  const meeting = rowOf(state, 'sipMeetings', meetingId)
  const sip = rowOf(state, 'sips', participant.sipId)
  if (!meeting || !sip) return 'Mötet finns inte kvar.'
  return whyNobodyIsCalled(state, sip, meeting)[0] ?? whyNotCalled(state, sip, meeting, participant)
}

/**
 * The kallelse of a huvudman to a SIP meeting, which cites the law, or the inbjudan of anybody else. The person, vårdnadshavare
 * and närstående are invited in plain Swedish. Undefined when something is gone or the consent is against it.
 */
export function sipCallPaper(
  state: State,
  meetingId: Id,
  participantId: Id,
  choices: SipCallChoices,
): DocumentModel | undefined {
  const meeting = rowOf(state, 'sipMeetings', meetingId)
  const participant = meeting && takingPart(state, meeting.sipId).find(({ id }) => id === participantId)
  if (!meeting || !participant || whyNoCallPaper(state, meetingId, participant) !== undefined) return undefined
  const isPersonal = participant.as === 'person' || participant.as === 'guardian' || participant.as === 'close'
  const source = sipSource(state, meeting.sipId, choices, isPersonal ? 'personen' : undefined)
  if (!source) return undefined
  const { answerBy, message } = choices
  const call: CallSource = { ...source, meeting, participant, answerBy, message }
  return isPersonal ? personalInvitation(call) : officialCall(call)
}

const meetingNames: Record<SipKind, string> = {
  sip: 'SIP-möte',
  samSip: 'SamSIP-möte',
  network: 'nätverksmöte',
  threeParty: 'trepartsmöte',
}

const titles: Record<SipCallWord, string> = { kallelse: 'Kallelse', inbjudan: 'Inbjudan' }

function officialCall(call: CallSource): DocumentModel {
  const { participant, meeting, sip, organisation, prose } = call
  const word = callWordFor(participant)
  const called = meetingNames[sip.kind]
  const title = `${titles[word]} till ${called} ${formatDayAndYear(meeting.date)}`
  return {
    kind: word === 'kallelse' ? 'sipSummons' : 'sipInvitation',
    about: { table: 'sipParticipants', id: participant.id },
    language: 'sv-SE',
    title,
    author: organisation || 'Rådrum',
    description: title,
    organisation,
    facts: officialFacts(call).filter(({ value }) => value !== ''),
    blocks: [
      ...under(word === 'kallelse' ? 'Ni är kallade' : 'Ni är inbjudna', paragraphs(...askedWords(call, called))),
      ...prose(call.message),
      ...under('Frågeställning', prose(sip.question)),
      ...under('Så svarar ni', paragraphs(...answerWords(call))),
      ...under('Förbered er', paragraphs('Ta reda på vad ni gör i dag, och vad ni kan göra framöver.')),
    ],
    footer: `${title} · Sekretess`,
    fileTitle: `${meeting.date} ${called} – ${word}`,
  }
}

function officialFacts(call: CallSource): Fact[] {
  const { state, participant, meeting, code, name, line, answerBy } = call
  const party = rowOf(state, 'parties', participant.partyId)
  const to = [
    participantName(call, participant),
    participantRole(call, participant),
    participantFrom(call, participant),
  ]
  return [
    { label: 'Till', value: [...new Set(to)].filter(Boolean).join(', ') },
    { label: 'Gäller', value: [name, code].filter(Boolean).join(', ') },
    { label: 'Datum', value: formatDate(meeting.date) },
    { label: 'Tid', value: formatClockRange(meeting.start, meeting.end) },
    { label: 'Plats', value: line(meeting.place) },
    { label: 'Svar senast', value: answerBy === null ? '' : formatDate(answerBy) },
    { label: 'Märkning', value: secrecyMark(state, ...(party ? [party.kind] : [])) },
  ]
}

/** Which rule binds a huvudman to come. AF and FK come by agreement, which the organisation's own deadline text cites. */
const bindingLaws: Partial<Record<PartyKind, LawKey>> = { kommun: 'sipSol', region: 'sipHsl' }

function askedWords(call: CallSource, called: string): string[] {
  const { state, participant, sip } = call
  const who = partyName(state, participant.partyId)
  if (callWordFor(participant) === 'inbjudan') {
    return [`${who || 'Du'} är välkommen till ett ${called}. Personen vill att ni är med.`]
  }
  const party = rowOf(state, 'parties', participant.partyId)
  const law = party && bindingLaws[party.kind]
  const { count, source } = deadlineRule(state, 'meetingAfterSummons')
  return [
    `${who || 'Ni'} är kallad till ett ${called}. Kallelsen är bindande.`,
    ...(law === undefined
      ? []
      : [`Kommunen och regionen ska göra planen tillsammans, enligt ${lawOf(state, law).text}.`]),
    ...(sip.dischargeReadyOn === null ? [] : [`Personen skrivs ut från sjukhus: ${lawOf(state, 'discharge').text}.`]),
    ...(count === null || source === '' ? [] : [source]),
  ]
}

function answerWords({ participant, answerBy, code }: CallSource): string[] {
  const by = answerBy === null ? '' : ` senast ${formatDate(answerBy)}`
  return [
    `Svara den som har skickat papperet${by}. Skriv koden ${code} i svaret, och inget namn.`,
    ...(callWordFor(participant) === 'kallelse'
      ? [
          'Kan ni inte komma, skicka en ersättare som får besluta om era insatser.',
          'Avböjer ni ska ni skriva varför. Skälet dokumenteras.',
        ]
      : ['Säg till om ni inte kan komma.']),
  ]
}
