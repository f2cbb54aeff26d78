import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import { readDateField, readPastField, type ReadField } from '../calendar/typed-fields'
import {
  done,
  put,
  putDeleted,
  putNew,
  refused,
  type Circumstances,
  type Fields,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { multiLine, oneLine } from '../record/text'
import { whyNobodyIsCalled, whyNotCalled } from './call-gate'
import type { SipCall, SipMeeting } from './meeting'
import { newCall } from './new-sip'
import { participantName } from './participant-name'
import type { SipParticipant } from './participant'

const gone = refused({ message: 'Mötet finns inte kvar. Stäng rutan och se efter på SIP:ens sida.' })

/** The kallelse or inbjudan of one participant to one meeting, once there is one. */
export function callOf(state: State, meetingId: Id, participantId: Id): SipCall | undefined {
  return rowsBy(state, 'sipCalls', 'meetingId', meetingId).find((call) => call.participantId === participantId)
}

/**
 * Notes that participants have been called to a meeting, and to which time. Whoever is called again to another time has
 * not answered that, and was called when the first kallelse was sent: deadlines count from that day.
 */
export function sendSipCalls(
  meetingId: Id,
  { participantIds, sentOn }: { readonly participantIds: readonly Id[]; readonly sentOn: string },
): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'sipMeetings', meetingId)
    const sip = rowOf(state, 'sips', meeting?.sipId ?? null)
    if (!meeting || !sip) return gone
    if (meeting.status !== 'planned') return refused({ message: 'Bara till ett planerat möte går det att kalla.' })
    const blocked = whyNobodyIsCalled(state, sip, meeting)
    if (blocked.length > 0) return refused(...blocked.map((message) => ({ message })))
    const day = readSent(sentOn, meeting, circumstances.today)
    const called = participantIds.flatMap((id) => rowOf(state, 'sipParticipants', id) ?? [])
    const problems = [
      ...day.problems,
      ...(called.length === 0 ? [{ field: 'participantIds', message: 'Välj vilka som är kallade.' }] : []),
      ...called.flatMap((participant): Problem[] => {
        const why = whyNotCalled(state, sip, meeting, participant)
        const who = participantName(state, participant)
        return why === undefined ? [] : [{ field: 'participantIds', message: `${who} kan inte kallas. ${why}` }]
      }),
    ]
    if (day.value === null || problems.length > 0) return refused(...problems)
    const sent = { sentOn: day.value, toldDate: meeting.date, toldStart: meeting.start }
    return done(
      called.length === 1 ? 'noterade en kallelse till SIP' : 'noterade kallelser till SIP',
      called.map(({ id }) => putSent(state, { meetingId, participantId: id }, sent, circumstances)),
    )
  }
}

/** Nobody is called after the meeting, nor on a day that has not been. */
function readSent(typed: string, { date }: SipMeeting, today: IsoDate): ReadField<IsoDate> {
  const field = 'sentOn'
  const read = readDateField(field, typed, today, 'Skriv vilken dag kallelsen skickades.')
  if (read.value === null || read.value <= date) {
    return read.value !== null && read.value > today ? readPastField(field, typed, today) : read
  }
  const message = `Mötet är ${formatDate(date)}, och ingen kan kallas efter det. Ändra den ena dagen.`
  return { value: null, problems: [{ field, message }] }
}

function putSent(
  state: State,
  whose: Pick<SipCall, 'meetingId' | 'participantId'>,
  sent: Pick<Fields<'sipCalls'>, 'sentOn' | 'toldDate' | 'toldStart'>,
  circumstances: Circumstances,
): Put {
  const before = callOf(state, whose.meetingId, whose.participantId)
  if (!before) return putNew('sipCalls', { ...whose, ...newCall, ...sent }, circumstances)
  const isMoved = before.toldDate !== null && (before.toldDate !== sent.toldDate || before.toldStart !== sent.toldStart)
  if (!isMoved) return put('sipCalls', { ...before, ...sent })
  const sentOn = [before.sentOn, sent.sentOn].filter((day) => day !== null).toSorted()[0] ?? null
  return put('sipCalls', { ...before, ...newCall, ...sent, sentOn })
}

/** Takes back that somebody has been called: it was noted by mistake. */
export function takeBackSipCall(id: Id): Verb {
  return (state, circumstances) => {
    const call = rowOf(state, 'sipCalls', id)
    if (!call) return refused({ message: 'Kallelsen finns inte kvar.' })
    if (call.attended !== null) return refused({ message: 'Närvaron är prickad av, så kallelsen står kvar.' })
    return done('tog tillbaka en kallelse till SIP', [putDeleted('sipCalls', call, circumstances)])
  }
}

/** What the form of an answer gives; the day as it was typed. */
export interface SipAnswerInput extends Pick<Fields<'sipCalls'>, 'answer' | 'reason' | 'substitute'> {
  readonly answeredOn: string
}

/** Notes what somebody has answered to a meeting. Whoever cannot come says why, and so does a huvudman that refuses. */
export function answerSipCall(meetingId: Id, participantId: Id, asked: SipAnswerInput): Verb {
  return (state, circumstances) => {
    const participant = rowOf(state, 'sipParticipants', participantId)
    if (!rowOf(state, 'sipMeetings', meetingId) || !participant) return gone
    const on = readPastField('answeredOn', asked.answeredOn, circumstances.today, 'Skriv vilken dag svaret kom.')
    const { answer } = asked
    const hasReason = answer === 'hindered' || answer === 'refused'
    const read = {
      answer,
      answeredOn: answer === 'none' ? null : on.value,
      reason: hasReason ? multiLine(asked.reason) : '',
      substitute: answer === 'substitute' ? oneLine(asked.substitute) : '',
    }
    const problems = answer === 'none' ? [] : [...on.problems, ...checkAnswer(participant, read)]
    if (problems.length > 0) return refused(...problems)
    const call = callOf(state, meetingId, participantId)
    return done('noterade ett svar till SIP', [
      call
        ? put('sipCalls', { ...call, ...read })
        : putNew('sipCalls', { meetingId, participantId, ...newCall, ...read }, circumstances),
    ])
  }
}

function checkAnswer(
  { isSummoned }: SipParticipant,
  { answer, reason, substitute }: Pick<SipCall, 'answer' | 'reason' | 'substitute'>,
): Problem[] {
  if (answer === 'substitute' && substitute === '') {
    return [{ field: 'substitute', message: 'Skriv vem som kommer i stället.' }]
  }
  if (answer === 'hindered' && reason === '') {
    return [{ field: 'reason', message: 'Skriv vad som hindrar, till exempel semester.' }]
  }
  if (answer === 'refused' && isSummoned && reason === '') {
    return [{ field: 'reason', message: 'Skriv skälet. När en huvudman avböjer ska skälet dokumenteras.' }]
  }
  return checkLength('substitute', substitute)
}
