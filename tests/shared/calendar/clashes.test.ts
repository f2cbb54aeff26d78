import { describe, expect, it } from 'vitest'
import { bookingsBetween } from '@shared/calendar/bookings'
import { clashes, clashSentence, type Candidate } from '@shared/calendar/clashes'
import { addDays } from '@shared/calendar/days'
import { meetingWarnings } from '@shared/team/meeting-warnings'
import { clock, date, id } from '@tests/shared/record/rows'
import { cohort, hall, johan, maria, meeting, member, session, stateOf } from './a-calendar'

const march = { from: date('2027-03-01'), to: date('2027-03-31') }

function candidate(day: string, fields: Partial<Candidate> = {}): Candidate {
  return {
    date: date(day),
    start: clock('14:00'),
    end: clock('16:00'),
    staffIds: [johan, maria],
    roomId: hall,
    ...fields,
  }
}

describe('clashes', () => {
  const state = stateOf({ cohorts: [cohort(41)], sessions: [session(81)], meetings: [meeting()] })
  const sentences = (candidates: Candidate[], except = id(0)) =>
    clashes(candidates, bookingsBetween(state, { ...march, except })).map((clash) =>
      clashSentence(clash).replaceAll('\u00A0', ' '),
    )

  it('name who is taken, where, for what and when', () => {
    expect(sentences([candidate('2027-03-08'), candidate('2027-03-10')])).toEqual([
      'Johan Sandberg leder Mitt Val, omgång 1 kl. 13.00–15.00.',
      'Sal 2 är bokad för Mitt Val, omgång 1 kl. 13.00–15.00.',
      'Johan Sandberg är på Resursråd Haninge kl. 14.00–15.00.',
    ])
  })

  it('are none on another day, beside the time, or with other people in another room', () => {
    expect(sentences([candidate('2027-03-09')])).toEqual([])
    expect(sentences([candidate('2027-03-08', { start: clock('15:00') })])).toEqual([])
    expect(sentences([candidate('2027-03-08', { staffIds: [maria], roomId: null })])).toEqual([])
  })

  it('are none with the round itself when it is planned again', () => {
    expect(sentences([candidate('2027-03-08')], id(41))).toEqual([])
  })
})

describe('a team meeting in a room', () => {
  const inHall = (place: string, fields: Parameters<typeof meeting>[1] = {}) => meeting(71, { place, ...fields })
  const sentences = (state: ReturnType<typeof stateOf>, except = id(0)) =>
    clashes([candidate('2027-03-10', { staffIds: [maria] })], bookingsBetween(state, { ...march, except })).map(
      (clash) => clashSentence(clash).replaceAll('\u00A0', ' '),
    )
  const taken = 'Sal 2 är bokad för Resursråd Haninge kl. 14.00–15.00.'

  it.each(['Sal 2', 'sal 2 ', 'Sal 2, Haninge'])('takes the room that its place names: %s', (place) => {
    expect(sentences(stateOf({ meetings: [inHall(place)] }))).toEqual([taken])
  })

  it.each(['', 'Sal', 'Haninge', 'Digitalt'])('takes no room where its place names none: %s', (place) => {
    expect(sentences(stateOf({ meetings: [inHall(place)] }))).toEqual([])
  })

  it('takes it for every other meeting there, but not for itself', () => {
    const state = stateOf({ meetings: [inHall('Sal 2')] })
    const asked = { date: date('2027-03-10'), start: clock('14:30'), end: clock('16:00'), place: 'Sal 2, Haninge' }
    const warnings = (meetingId: typeof maria | null) =>
      meetingWarnings(state, { teamId: id(52), id: meetingId, today: date('2027-03-01') }, asked).map((sentence) =>
        sentence.replaceAll('\u00A0', ' '),
      )
    expect(warnings(null)).toEqual([taken])
    expect(warnings(id(71))).toEqual([])
  })
})

describe('what does not take anybody’s time', () => {
  const away = cohort(41).updatedAt
  it.each<[string, Parameters<typeof stateOf>[0]]>([
    ['a cancelled round', { cohorts: [cohort(41, { status: 'cancelled' })], sessions: [session(81)] }],
    ['a round put away', { cohorts: [cohort(41, { putAwayAt: away })], sessions: [session(81)] }],
    ['a deleted round', { cohorts: [cohort(41, { deletedAt: away })], sessions: [session(81)] }],
    ['a cancelled session', { cohorts: [cohort(41)], sessions: [session(81, { status: 'cancelled' })] }],
    ['a deleted session', { cohorts: [cohort(41)], sessions: [session(81, { deletedAt: away })] }],
    ['a session outside the span', { cohorts: [cohort(41)], sessions: [session(81, { date: date('2027-04-01') })] }],
    ['a cancelled meeting', { meetings: [meeting(71, { status: 'cancelled', place: 'Sal 2' })] }],
    ['a meeting put away', { meetings: [meeting(71, { putAwayAt: away, place: 'Sal 2' })] }],
    ['the team of a member who has left', { meetings: [meeting()], teamMembers: [{ ...member, putAwayAt: away }] }],
  ])('%s', (_, rows) => {
    expect(bookingsBetween(stateOf(rows), march)).toEqual([])
  })
})

it('answers within a redraw among 3 200 sessions', () => {
  const cohorts = Array.from({ length: 400 }, (_, index) => cohort(1_000 + index))
  const sessions = cohorts.flatMap((round, index) =>
    Array.from({ length: 8 }, (_, number) =>
      session(10_000 + index * 8 + number, {
        cohortId: round.id,
        date: addDays(date('2027-01-04'), index + number * 7),
      }),
    ),
  )
  const state = stateOf({ cohorts, sessions })
  const candidates = Array.from({ length: 8 }, (_, index) => candidate(addDays(date('2027-03-08'), index * 7)))
  const began = performance.now()
  const found = clashes(candidates, bookingsBetween(state, { from: date('2027-03-08'), to: date('2027-04-26') }))
  expect(found.length).toBeGreaterThan(8)
  // A few milliseconds at rest. The bound is for a busy build machine, and still far below asking each against each.
  expect(performance.now() - began).toBeLessThan(1_000)
})
