import type { Id } from '@shared/record/id'
import { addDays, daysBetween, eachDay, isoWeek, weekdayOf } from '@shared/calendar/days'
import { isWorkingDay, workingDaysBetween } from '@shared/calendar/deadline'
import { countedFrom, deadlineSentence, freeDaySentence } from '@shared/sip/deadline-words'
import type { SipDeadlineKey, SipDeadlineRule } from '@shared/sip/deadline-rule'
import { lastDayBy, lateSipDeadlines, meetBy, sipDeadlines, workingDayBy } from '@shared/sip/deadlines'
import { sendSipCalls } from '@shared/sip/call-verbs'
import { changeSipMeeting } from '@shared/sip/meeting-verbs'
import { after, circumstances, date, plain, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aSip, aSipMeeting, aSipState, ids, now, sipIn } from './a-sip'

const rule = (count: number | null, unit: SipDeadlineRule['unit']) => ({ count, unit })

describe('the last day', () => {
  // What the almanac says of each: by hand, over eleven years.
  it.each([
    ['3 days over a month end', '2025-01-30', 3, 'days', '2025-02-02', '2025-01-31'],
    ['3 days into a leap day', '2024-02-26', 3, 'days', '2024-02-29', '2024-02-29'],
    ['3 days over a leap day', '2028-02-28', 3, 'days', '2028-03-02', '2028-03-02'],
    ['3 days over the end of February', '2027-02-26', 3, 'days', '2027-03-01', '2027-03-01'],
    ['3 days to påskafton', '2027-03-24', 3, 'days', '2027-03-27', '2027-03-25'],
    ['3 days from långfredag: nobody works in between', '2027-03-26', 3, 'days', '2027-03-29', null],
    ['3 days over midsommar', '2026-06-18', 3, 'days', '2026-06-21', '2026-06-18'],
    ['3 days over Christmas', '2026-12-23', 3, 'days', '2026-12-26', '2026-12-23'],
    ['10 days over the new year', '2026-12-28', 10, 'days', '2027-01-07', '2027-01-07'],
    ['10 days to trettondagen', '2029-12-27', 10, 'days', '2030-01-06', '2030-01-04'],
    ['10 days to valborg, which is worked', '2031-04-20', 10, 'days', '2031-04-30', '2031-04-30'],
    ['3 weeks to nationaldagen', '2030-05-16', 3, 'weeks', '2030-06-06', '2030-06-05'],
    ['3 weeks to Kristi himmelsfärd', '2026-04-23', 3, 'weeks', '2026-05-14', '2026-05-13'],
    ['3 weeks to första maj', '2034-04-10', 3, 'weeks', '2034-05-01', '2034-04-28'],
    ['3 weeks in week 53', '2026-12-10', 3, 'weeks', '2026-12-31', '2026-12-30'],
    ['3 weeks over week 53', '2032-12-16', 3, 'weeks', '2033-01-06', '2033-01-05'],
    ['3 weeks over the spring change of clocks', '2027-03-15', 3, 'weeks', '2027-04-05', '2027-04-05'],
    ['3 weeks over the autumn change of clocks', '2027-10-18', 3, 'weeks', '2027-11-08', '2027-11-08'],
    ['3 weeks to a leap day', '2032-02-08', 3, 'weeks', '2032-02-29', '2032-02-27'],
    ['3 working days over a weekend', '2027-02-18', 3, 'workingDays', '2027-02-23', '2027-02-23'],
    ['3 working days over Easter', '2027-03-25', 3, 'workingDays', '2027-04-01', '2027-04-01'],
    ['3 working days over Christmas', '2027-12-23', 3, 'workingDays', '2027-12-29', '2027-12-29'],
    ['1 working day from a klämdag', '2027-05-07', 1, 'workingDays', '2027-05-10', '2027-05-10'],
  ] as const)('%s', (_, from, count, unit, last, working) => {
    expect(lastDayBy(rule(count, unit), date(from))).toBe(last)
    expect(workingDayBy(date(last), date(from))).toBe(working)
  })

  it('keeps its promises from each day of 2024 to 2034', () => {
    for (const from of eachDay(date('2024-01-01'), date('2034-12-31'))) {
      const ten = lastDayBy(rule(10, 'days'), from)!
      const weeks = lastDayBy(rule(3, 'weeks'), from)!
      const worked = lastDayBy(rule(3, 'workingDays'), from)!
      expect(daysBetween(from, ten)).toBe(10)
      expect([weekdayOf(weeks), daysBetween(from, weeks)]).toEqual([weekdayOf(from), 21])
      expect(isWorkingDay(worked)).toBe(true)
      expect(workingDaysBetween(from, worked)).toBe(3)
      const working = workingDayBy(ten, from)!
      expect(isWorkingDay(working)).toBe(true)
      expect(eachDay(addDays(working, 1), ten).filter(isWorkingDay)).toEqual([])
    }
    expect(isoWeek(date('2032-12-31'))).toEqual({ year: 2032, week: 53 })
  })

  it('is none where the organisation has no such rule', () => {
    expect(lastDayBy(rule(null, 'days'), date('2027-02-15'))).toBeNull()
  })
})

const sent = (sentOn: string, meeting = '2027-03-04', noticedOn = '2027-02-15', participantIds: Id[] = [ids.lena]) =>
  after(
    aSipState({ sipMeetings: [aSipMeeting({ date: date(meeting) })], sips: [aSip({ noticedOn: date(noticedOn) })] }),
    sendSipCalls(ids.meeting, { participantIds, sentOn }),
    now,
  )
const told = (state = aSipState(), today = '2027-02-22') =>
  sipDeadlines(state, sipIn(state), date(today)).map((deadline) => [
    deadline.key,
    deadline.last,
    deadline.state,
    plain(deadlineSentence(deadline, date(today))),
  ])

describe('the deadlines of a SIP', () => {
  it('count themselves from the need until somebody has been called', () => {
    expect(told(aSipState(), '2027-02-17')).toEqual([['summonsAfterNeed', '2027-02-18', 'coming', '1 dag kvar.']])
    expect(told(aSipState(), '2027-02-18')[0]![3]).toBe('I dag är sista dagen.')
    expect(told()).toEqual([['summonsAfterNeed', '2027-02-18', 'late', 'Försenat: sista dagen var 4 dagar sedan.']])
  })

  it('count from the kallelse to the meeting once it has been sent', () => {
    expect(told(sent('17/2'))).toEqual([
      ['summonsAfterNeed', '2027-02-18', 'kept', 'Kallelsen skickades onsdag 17 februari, i tid.'],
      ['meetingAfterSummons', '2027-03-10', 'coming', 'Mötet är planerat till torsdag 4 mars, i tid.'],
    ])
    expect(told(sent('19/2'))[0]).toEqual([
      'summonsAfterNeed',
      '2027-02-18',
      'late',
      'Kallelsen skickades fredag 19 februari, 1 dag för sent.',
    ])
  })

  it('are neither kept nor begun by an inbjudan: somebody who is bound has to be called', () => {
    const late = [['summonsAfterNeed', '2027-02-18', 'late', 'Försenat: sista dagen var 4 dagar sedan.']]
    expect(told(sent('17/2', '2027-03-04', '2027-02-15', [ids.self, ids.brother]))).toEqual(late)
    expect(told(sent('17/2', '2027-03-04', '2027-02-15', [ids.self, ids.sara]))[0]![2]).toBe('kept')
  })

  it('stay kept, and count on, when the meeting is moved and everybody called anew', () => {
    const anew = after(
      after(
        sent('17/2'),
        changeSipMeeting(ids.meeting, { date: '9 mars', start: '9', end: '10', place: '', chairIds: [], ofAge: null }),
        now,
      ),
      sendSipCalls(ids.meeting, { participantIds: [ids.lena, ids.sara], sentOn: '22/2' }),
      now,
    )
    expect(told(anew)).toEqual([
      ['summonsAfterNeed', '2027-02-18', 'kept', 'Kallelsen skickades onsdag 17 februari, i tid.'],
      ['meetingAfterSummons', '2027-03-10', 'coming', 'Mötet är planerat till tisdag 9 mars, i tid.'],
    ])
  })

  it('say that a planned meeting comes too late, and that one was held in time', () => {
    const late = sent('17/2', '2027-03-12')
    expect(told(late)[1]).toEqual([
      'meetingAfterSummons',
      '2027-03-10',
      'late',
      'Mötet är planerat till fredag 12 mars, 2 dagar för sent.',
    ])
    expect(lateSipDeadlines(late, sipIn(late), date('2027-02-22'))).toHaveLength(1)
    const called = sent('17/2')
    const held = { ...called, sipMeetings: aSipState({ sipMeetings: [aSipMeeting({ status: 'held' })] }).sipMeetings }
    expect(told(held, '2027-06-01')[1]!.slice(2)).toEqual(['kept', 'Mötet hölls torsdag 4 mars, i tid.'])
    expect(lateSipDeadlines(held, sipIn(held), date('2027-06-01'))).toEqual([])
  })

  it('do not count a meeting that was called off', () => {
    const called = sent('17/2')
    const cancelled = aSipState({ sipMeetings: [aSipMeeting({ status: 'cancelled' })] }).sipMeetings
    expect(told({ ...called, sipMeetings: cancelled }, '2027-03-11')[1]!.slice(2)).toEqual([
      'late',
      'Försenat: sista dagen var 1 dag sedan.',
    ])
  })

  it('begin with the discharge from hospital', () => {
    const state = aSipState({ sips: [aSip({ dischargeReadyOn: date('2027-02-16') })] })
    expect(told(state).map(([key, last]) => [key, last])).toEqual([
      ['summonsAfterDischarge', '2027-02-19'],
      ['summonsAfterNeed', '2027-02-18'],
    ])
  })

  it.each(['network', 'threeParty'] as const)('are none for a %s', (kind) => {
    expect(told(aSipState({ sips: [aSip({ kind })] }))).toEqual([])
  })

  it('are those of the organisation', () => {
    const own = (key: SipDeadlineKey, count: number | null, unit: SipDeadlineRule['unit'], number: number) =>
      rowWith('sipDeadlines', number, { key, count, unit })
    const state = aSipState({
      sipDeadlines: [own('summonsAfterNeed', null, 'days', 501), own('meetingAfterNeed', 10, 'days', 502)],
    })
    expect(told(state).map(([key, last]) => [key, last])).toEqual([['meetingAfterNeed', '2027-02-25']])
    expect(meetBy(state, sipIn(state), date('2027-02-22'))).toBe('2027-02-25')
  })

  it('ask for nothing more once the SIP has ended', () => {
    expect(told(aSipState({ sips: [aSip({ endedOn: date('2027-02-20') })] }))).toEqual([])
  })

  it('say what they are counted from, and what a free day comes to', () => {
    const state = sent('19 februari', '2027-03-04', '2027-02-10')
    const [, meeting] = sipDeadlines(state, sipIn(state), date('2027-02-22'))
    expect(plain(countedFrom(meeting!, date('2027-02-22')))).toBe(
      '3 veckor från fredag 19 februari, då kallelsen skickades.',
    )
    expect(freeDaySentence(meeting!, date('2027-02-22'))).toBeUndefined()
    const easter = { ...meeting!, from: date('2027-03-24'), last: date('2027-03-27'), isFree: true }
    expect(plain(freeDaySentence({ ...easter, lastWorkingDay: date('2027-03-25') }, date('2027-02-22'))!)).toBe(
      'Dagen är ledig. Sista arbetsdagen före är torsdag 25 mars.',
    )
    expect(freeDaySentence({ ...easter, lastWorkingDay: null }, date('2027-02-22'))).toBe(
      'Dagen är ledig, och alla dagar före den är det också.',
    )
  })
})

describe('a meeting is to be held by', () => {
  it('three weeks from today until somebody has been called, then from that day', () => {
    expect(meetBy(aSipState(), aSip(), date('2027-02-22'))).toBe('2027-03-15')
    expect(meetBy(sent('17/2'), aSip(), date('2027-02-22'))).toBe('2027-03-10')
  })

  it('no day once it has been held', () => {
    const held = aSipState({ sipMeetings: [aSipMeeting({ status: 'held' })] })
    expect(meetBy(held, aSip(), circumstances().today)).toBeNull()
  })
})
