import { rowOf, rowsOf } from '@shared/record/state'
import { answerSipCall, callOf, sendSipCalls } from '@shared/sip/call-verbs'
import { callName, lawForRefusal, movedSince, sentWords } from '@shared/sip/call-words'
import {
  cancelSipMeeting,
  changeSipMeeting,
  deleteSipMeeting,
  planSipMeeting,
  reinstateSipMeeting,
  type SipMeetingInput,
} from '@shared/sip/meeting-verbs'
import { saveLaw } from '@shared/documents/law/law-verbs'
import { after, date, id, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aSip, aSipConsent, aSipMeeting, aSipState, ids, meetingIn, now } from './a-sip'

const input = (fields: Partial<SipMeetingInput> = {}): SipMeetingInput => ({
  date: '11 mars',
  start: '10',
  end: '11',
  place: 'Vårdcentralen',
  chairIds: [ids.lena, ids.sara],
  ofAge: null,
  ...fields,
})
const fresh = id(498)
const plan = (fields?: Partial<SipMeetingInput>) => planSipMeeting(ids.sip, fresh, input(fields))
const withdrawn = { consents: [aSipConsent({ status: 'withdrawn', withdrawnOn: date('2027-03-03') })] }

describe('a meeting', () => {
  it('is planned with two who lead it', () => {
    expect(rowOf(after(aSipState(), plan(), now), 'sipMeetings', fresh)).toMatchObject({
      date: '2027-03-11',
      start: '10:00',
      chairIds: [ids.lena, ids.sara],
      status: 'planned',
    })
  })

  it.each([
    [{ date: '' }, 'date'],
    [{ end: '9' }, 'end'],
    [{ chairIds: [ids.lena, ids.sara, ids.brother] }, 'chairIds'],
    [{ chairIds: [id(77)] }, 'chairIds'],
    [{ date: '4 mars', start: '13' }, 'date'],
  ])('is not planned with %o', (fields, field) => {
    expect(problemsOf(plan({ end: '14', ...fields })(aSipState(), now))[0]?.field).toBe(field)
  })

  it('that is planned stays when the consent is withdrawn the evening before, but none is planned or moved', () => {
    const state = aSipState(withdrawn)
    expect(problemsOf(plan()(state, now)).map(({ message }) => plain(message))).toEqual([
      'Samtycket återkallades 3 mars. Inga nya möten kan planeras.',
    ])
    expect(problemsOf(changeSipMeeting(ids.meeting, input())(state, now))).toHaveLength(1)
    const placed = after(state, changeSipMeeting(ids.meeting, input({ date: '4 mars', place: 'Digitalt' })), now)
    expect(meetingIn(placed)).toMatchObject({ status: 'planned', place: 'Digitalt' })
    const cancelled = after(state, cancelSipMeeting(ids.meeting), now)
    expect(problemsOf(reinstateSipMeeting(ids.meeting)(cancelled, now))).toHaveLength(1)
  })

  it('is not planned of a SIP that has ended', () => {
    expect(problemsOf(plan()(aSipState({ sips: [aSip({ endedOn: date('2027-02-20') })] }), now))).toHaveLength(1)
  })

  it('is called off and planned again', () => {
    const cancelled = after(aSipState(), cancelSipMeeting(ids.meeting), now)
    expect(meetingIn(cancelled).status).toBe('cancelled')
    expect(meetingIn(after(cancelled, reinstateSipMeeting(ids.meeting), now)).status).toBe('planned')
    const held = aSipState({ sipMeetings: [aSipMeeting({ status: 'held' })] })
    expect(problemsOf(cancelSipMeeting(ids.meeting)(held, now))).toHaveLength(1)
    expect(problemsOf(deleteSipMeeting(ids.meeting)(held, now))).toHaveLength(1)
  })

  it('is deleted with answers that came unasked, but not once somebody is called', () => {
    const answered = after(
      aSipState(),
      answerSipCall(ids.meeting, ids.sara, { answer: 'coming', answeredOn: '22/2', reason: '', substitute: '' }),
      now,
    )
    const deleted = after(answered, deleteSipMeeting(ids.meeting), now)
    expect([rowsOf(deleted, 'sipMeetings'), rowsOf(deleted, 'sipCalls')]).toEqual([[], []])
    const called = after(answered, sendSipCalls(ids.meeting, { participantIds: [ids.sara], sentOn: '22/2' }), now)
    expect(problemsOf(deleteSipMeeting(ids.meeting)(called, now))).toHaveLength(1)
  })
})

describe('a kallelse says', () => {
  const sara = (state = aSipState()) => rowOf(state, 'sipParticipants', ids.sara)!

  it('whether it has been sent, and whether it tells another time than the meeting has', () => {
    const called = after(aSipState(), sendSipCalls(ids.meeting, { participantIds: [ids.sara], sentOn: '19/2' }), now)
    const call = callOf(called, ids.meeting, ids.sara)
    const today = date('2027-02-22')
    expect(plain(sentWords(sara(), undefined, today))).toBe('Kallelse inte skickad')
    expect(plain(sentWords(sara(), call, today))).toBe('Kallelse skickad 19 februari, gäller 4 mars')
    expect(callName(rowOf(called, 'sipParticipants', ids.brother)!)).toBe('Inbjudan')
    expect(movedSince(call, meetingIn(called), today)).toBeUndefined()
    expect(plain(movedSince(call, { ...meetingIn(called), date: date('2027-03-05') }, today)!)).toBe(
      'Kallad till torsdag 4 mars kl. 13.00. Mötet har flyttats sedan dess.',
    )
  })

  it('what the law says to a huvudman that refuses, as the organisation cites it', () => {
    const state = aSipState()
    expect(lawForRefusal(state, sara())).toContain('10 kap. 8–9 §§ socialtjänstlagen')
    expect(lawForRefusal(state, rowOf(state, 'sipParticipants', ids.lena)!)).toContain('16 kap. 4 §')
    const own = after(state, saveLaw('sipSol', { text: '10 kap. 8 § SoL', was: '', source: '' }), now)
    expect(lawForRefusal(own, sara())).toContain('enligt 10 kap. 8 § SoL upprätta')
    expect(lawForRefusal(state, { ...sara(), isSummoned: false })).toBeUndefined()
    expect(lawForRefusal(state, { ...sara(), partyId: ids.fk })).toContain('enligt överenskommelse')
  })
})
