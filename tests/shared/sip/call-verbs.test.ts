import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { answerSipCall, callOf, sendSipCalls, takeBackSipCall } from '@shared/sip/call-verbs'
import { changeSipMeeting } from '@shared/sip/meeting-verbs'
import { saveSipParticipant } from '@shared/sip/participant-verbs'
import { newParticipant } from '@shared/sip/new-sip'
import { sipStateOf } from '@shared/sip/sip-state'
import { after, circumstances, date, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aParticipant, aPerson, aSip, aSipConsent, aSipMeeting, aSipState, ids, now, sipIn } from './a-sip'

const everybody = [ids.self, ids.lena, ids.sara, ids.brother]
const send = (participantIds = everybody, sentOn = '22 februari') =>
  sendSipCalls(ids.meeting, { participantIds, sentOn })
const called = after(aSipState(), send(), now)
const messages = (state: State, verb = send(), at = now) =>
  problemsOf(verb(state, at)).map(({ message }) => plain(message))

describe('a kallelse', () => {
  it('keeps the day that it was sent and the time that it told', () => {
    expect(rowsOf(called, 'sipCalls')).toHaveLength(4)
    expect(callOf(called, ids.meeting, ids.sara)).toMatchObject({
      sentOn: '2027-02-22',
      toldDate: '2027-03-04',
      toldStart: '13:00',
      answer: 'none',
    })
    expect(sipStateOf(called, sipIn(called))).toBe('called')
  })

  it.each([
    ['5 mars', 'Mötet är torsdag 4 mars 2027, och ingen kan kallas efter det. Ändra den ena dagen.'],
    ['23 februari', 'Dagen har inte varit än. Menade du måndag 22 februari 2027?'],
    ['', 'Skriv vilken dag kallelsen skickades.'],
  ])('is not sent on ”%s”', (sentOn, message) => {
    expect(messages(aSipState(), send(everybody, sentOn))).toEqual([message])
  })

  it('is not sent after the meeting, not even when that has been', () => {
    const held = circumstances('2027-03-08')
    expect(messages(aSipState(), send(everybody, '5 mars'), held)[0]).toContain('ingen kan kallas efter det')
  })

  it('that is sent anew to another time takes the answer away, to the same time not', () => {
    const answered = after(
      called,
      answerSipCall(ids.meeting, ids.sara, { answer: 'coming', answeredOn: '22/2', reason: '', substitute: '' }),
      now,
    )
    expect(callOf(after(answered, send(), now), ids.meeting, ids.sara)?.answer).toBe('coming')
    const moved = after(
      answered,
      changeSipMeeting(ids.meeting, { date: '5 mars', start: '9', end: '10', place: '', chairIds: [], ofAge: null }),
      now,
    )
    expect(callOf(moved, ids.meeting, ids.sara)).toMatchObject({ toldDate: '2027-03-04', answer: 'coming' })
    expect(callOf(after(moved, send(), now), ids.meeting, ids.sara)).toMatchObject({
      toldDate: '2027-03-05',
      answer: 'none',
      answeredOn: null,
    })
  })

  it('that is sent anew to another time still counts from the first day, and to the same time from the corrected one', () => {
    const moved = after(
      after(aSipState(), send(everybody, '17 februari'), now),
      changeSipMeeting(ids.meeting, { date: '5 mars', start: '9', end: '10', place: '', chairIds: [], ofAge: null }),
      now,
    )
    expect(callOf(after(moved, send(), now), ids.meeting, ids.sara)?.sentOn).toBe('2027-02-17')
    expect(callOf(after(moved, send(everybody, '16 februari'), now), ids.meeting, ids.sara)?.sentOn).toBe('2027-02-16')
    expect(callOf(after(called, send(everybody, '18 februari'), now), ids.meeting, ids.sara)?.sentOn).toBe('2027-02-18')
  })

  it('can be taken back', () => {
    const { id: callId } = callOf(called, ids.meeting, ids.sara)!
    expect(callOf(after(called, takeBackSipCall(callId), now), ids.meeting, ids.sara)).toBeUndefined()
  })
})

describe('nobody is called', () => {
  it.each([
    ['without consent', { consents: [] }, ['Samtycke till SIP saknas.']],
    [
      'when the consent was withdrawn the evening before',
      { consents: [aSipConsent({ status: 'withdrawn', withdrawnOn: date('2027-02-21') })] },
      ['Samtycket återkallades 21 februari.'],
    ],
    ['when the SIP has ended', { sips: [aSip({ endedOn: date('2027-02-20') })] }, ['SIP:en är avslutad.']],
    [
      'for a child while nobody has said who has consented and whether the child was asked',
      { persons: [aPerson({ birthYear: 2012 })] },
      [
        'Personen är under 18. Skriv vilka vårdnadshavare som har samtyckt.',
        'Barnet har inte fått frågan än. Skriv vilken dag, eller varför barnet inte kunde få den.',
      ],
    ],
    [
      'in the year of the eighteenth birthday while nobody has said',
      { persons: [aPerson({ birthYear: 2009 })] },
      ['Personen fyller 18 det året. Svara på mötet om personen har fyllt 18 den dagen.'],
    ],
    [
      'to a meeting that was called off',
      { sipMeetings: [aSipMeeting({ status: 'cancelled' })] },
      ['Bara till ett planerat möte går det att kalla.'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(messages(aSipState(rows))).toEqual(expected)
  })

  it('whom the consent does not cover, while the others are', () => {
    const state = aSipState({
      consents: [aSipConsent({ partyIds: [ids.region] })],
      sipParticipants: [
        ...rowsOf(aSipState(), 'sipParticipants').filter(({ as }) => as !== 'close'),
        aParticipant(ids.brother, { as: 'close', name: 'Brodern' }),
      ],
    })
    expect(messages(state)).toEqual([
      'Sara Holm kan inte kallas. Samtycket omfattar inte parten.',
      'Brodern kan inte kallas. Samtycket namnger inte den här deltagaren.',
    ])
    expect(rowsOf(after(state, send([ids.self, ids.lena]), now), 'sipCalls')).toHaveLength(2)
  })

  it('but a party that does not know the person yet may be', () => {
    const added = after(
      aSipState({ consents: [aSipConsent({ partyIds: [ids.region, ids.haninge, ids.fk] })] }),
      saveSipParticipant(ids.sip, null, { ...newParticipant, as: 'party', partyId: ids.fk, unit: 'Sjukförmåner' }),
      now,
    )
    const fk = rowsOf(added, 'sipParticipants').find(({ partyId }) => partyId === ids.fk)!
    expect(callOf(after(added, send([fk.id]), now), ids.meeting, fk.id)?.sentOn).toBe('2027-02-22')
  })
})

describe('an answer', () => {
  const nothing = { answeredOn: '22/2', reason: '', substitute: '' }
  const answer = (participantId: Id, asked: Partial<Parameters<typeof answerSipCall>[2]>) =>
    answerSipCall(ids.meeting, participantId, { ...nothing, answer: 'coming', ...asked })

  it.each([
    ['substitute', 'substitute', 'Skriv vem som kommer i stället.'],
    ['hindered', 'reason', 'Skriv vad som hindrar, till exempel semester.'],
    ['refused', 'reason', 'Skriv skälet. När en huvudman avböjer ska skälet dokumenteras.'],
  ] as const)('%s needs a word from a huvudman', (given, field, message) => {
    expect(problemsOf(answer(ids.sara, { answer: given })(called, now))).toEqual([{ field, message }])
  })

  it('no needs no reason from somebody who was invited', () => {
    const refusedBy = after(called, answer(ids.brother, { answer: 'refused' }), now)
    expect(callOf(refusedBy, ids.meeting, ids.brother)).toMatchObject({ answer: 'refused', answeredOn: '2027-02-22' })
  })

  it('keeps only what belongs to it', () => {
    const hindered = after(
      called,
      answer(ids.sara, { answer: 'hindered', reason: ' Semester \n', substitute: 'Eva' }),
      now,
    )
    expect(callOf(hindered, ids.meeting, ids.sara)).toMatchObject({ reason: 'Semester', substitute: '' })
    const coming = after(hindered, answer(ids.sara, { reason: 'Semester' }), now)
    expect(callOf(coming, ids.meeting, ids.sara)).toMatchObject({ answer: 'coming', reason: '' })
    expect(callOf(after(coming, answer(ids.sara, { answer: 'none' }), now), ids.meeting, ids.sara)).toMatchObject({
      answer: 'none',
      answeredOn: null,
    })
  })

  it('may be noted before a kallelse is', () => {
    const answered = after(aSipState(), answer(ids.sara, {}), now)
    expect(callOf(answered, ids.meeting, ids.sara)).toMatchObject({ sentOn: null, answer: 'coming' })
  })
})
