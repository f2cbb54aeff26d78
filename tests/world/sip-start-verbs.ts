import { answerSipCall, sendSipCalls, takeBackSipCall } from '@shared/sip/call-verbs'
import { saveChildConsent } from '@shared/sip/child-verbs'
import { SipDeadlineKey } from '@shared/sip/deadline-rule'
import { putBackSipDeadline, saveSipDeadline } from '@shared/sip/deadline-verbs'
import { usualSipRules } from '@shared/sip/rules'
import { putBackSipRules, saveSipRules } from '@shared/sip/rules-verbs'
import { mayBeCalled } from '@shared/sip/call-gate'
import {
  cancelSipMeeting,
  changeSipMeeting,
  deleteSipMeeting,
  planSipMeeting,
  reinstateSipMeeting,
} from '@shared/sip/meeting-verbs'
import { changeNeed, deleteSip, putAwayOrBackSip } from '@shared/sip/need-verbs'
import { newParticipant } from '@shared/sip/new-sip'
import { putAwayOrBackSipParticipant, removeSipParticipant, saveSipParticipant } from '@shared/sip/participant-verbs'
import { startSip } from '@shared/sip/start'
import { personOf, type Draw, type Kind } from './draw'

const need = ({ any, number }: Draw) => ({
  kind: (['sip', 'samSip', 'network', 'threeParty'] as const)[number % 4]!,
  noticedOn: '2027-02-18',
  noticedBy: `Någon ${number}`,
  noticedByPartyId: any('parties').id,
  question: `Vem gör vad ${number}?`,
  dischargeReadyOn: number % 3 ? '' : '2027-02-19',
  elsewhere: number % 3 ? 'Lifecare SP' : '',
  reference: '',
})
const participant = ({ any, number }: Draw) => ({
  ...newParticipant,
  ...(number % 2
    ? { as: 'close' as const, name: `Närstående ${number}`, isNamedInConsent: true }
    : { as: 'party' as const, partyId: any('parties').id, name: `Handläggare ${number}`, isSummoned: true }),
})
const meetingInput = ({ number }: Draw) => ({
  date: `2027-0${3 + (number % 3)}-${10 + (number % 18)}`,
  start: '10',
  end: '11',
  place: `Sal ${number}`,
  chairIds: [],
  ofAge: null,
})
const ongoing = ({ any }: Draw) => any('sips', ({ endedOn }) => endedOn === null)

/** Starting a SIP, who takes part, its meetings and kallelser, for `everyVerb`. */
export const sipStartVerbs: Record<string, Kind> = {
  startSip: (draw) =>
    startSip(draw.newId, {
      ...personOf(draw),
      ...need(draw),
      who: draw.number % 2 ? 'new' : 'existing',
      personId: draw.any('persons').id,
    }),
  changeNeed: (draw) => changeNeed(ongoing(draw).id, need(draw)),
  putAwayOrBackSip: ({ any }) => putAwayOrBackSip(any('sips').id),
  deleteSip: ({ any }) => deleteSip(any('sips').id),
  saveChildConsent: (draw) =>
    saveChildConsent(ongoing(draw).id, {
      guardians: (['both', 'sole', 'exception'] as const)[draw.number % 3]!,
      guardiansReason: `Skäl ${draw.number}`,
      childAskedOn: '2027-02-19',
      childNote: `Sagt ${draw.number}`,
    }),
  saveSipDeadline: ({ number }) =>
    saveSipDeadline(SipDeadlineKey.options[number % 4]!, {
      holds: number % 3 > 0,
      count: 1 + (number % 20),
      unit: 'days',
      source: `Överenskommelse ${number}`,
    }),
  putBackSipDeadline: ({ any }) => putBackSipDeadline(any('sipDeadlines').key),
  saveSipRules: ({ number }) => saveSipRules({ ...usualSipRules, followUpEveryMonths: 1 + (number % 12) }),
  putBackSipRules: () => putBackSipRules(),
  saveSipParticipant: (draw) => saveSipParticipant(draw.any('sips').id, null, participant(draw)),
  putAwayOrBackSipParticipant: ({ any }) => putAwayOrBackSipParticipant(any('sipParticipants').id),
  removeSipParticipant: ({ any }) => removeSipParticipant(any('sipParticipants').id),
  planSipMeeting: (draw) => planSipMeeting(ongoing(draw).id, draw.newId, meetingInput(draw)),
  changeSipMeeting: (draw) => {
    const { id } = draw.any('sipMeetings', ({ status }) => status === 'planned')
    return changeSipMeeting(id, { ...meetingInput(draw), date: `2027-02-${16 + (draw.number % 6)}` })
  },
  cancelSipMeeting: ({ any }) => cancelSipMeeting(any('sipMeetings').id),
  reinstateSipMeeting: ({ any }) => reinstateSipMeeting(any('sipMeetings', ({ status }) => status === 'cancelled').id),
  deleteSipMeeting: ({ any }) => deleteSipMeeting(any('sipMeetings').id),
  sendSipCalls: ({ any, state }) => {
    const { id } = any('sipMeetings', (meeting) => {
      const sip = state.sips.get(meeting.sipId)
      return meeting.status === 'planned' && sip !== undefined && mayBeCalled(state, sip, meeting).length > 0
    })
    const meeting = state.sipMeetings.get(id)!
    const called = mayBeCalled(state, state.sips.get(meeting.sipId)!, meeting)
    return sendSipCalls(id, { participantIds: called.map((one) => one.id), sentOn: '2027-02-22' })
  },
  answerSipCall: ({ any, number }) => {
    const { meetingId, participantId } = any('sipCalls')
    const answer = (['coming', 'substitute', 'hindered', 'refused', 'none'] as const)[number % 5]!
    return answerSipCall(meetingId, participantId, {
      answer,
      answeredOn: '2027-02-22',
      reason: `Skäl ${number}`,
      substitute: `Ersättare ${number}`,
    })
  },
  takeBackSipCall: ({ any }) => takeBackSipCall(any('sipCalls', ({ attended }) => attended === null).id),
}
