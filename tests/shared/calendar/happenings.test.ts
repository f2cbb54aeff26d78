import { describe, expect, it } from 'vitest'
import { happeningsBetween } from '@shared/calendar/happenings'
import { date } from '@tests/shared/record/rows'
import { agendaCase, atTeam, cohort, meeting, session, stateOf } from './a-calendar'

const week = [date('2027-03-08'), date('2027-03-14')] as const

describe('what takes place in a week', () => {
  it('stands in the order of time, with what else is worth knowing', () => {
    const state = stateOf({
      cohorts: [cohort(41)],
      sessions: [
        session(82, { date: date('2027-03-10') }),
        session(81, { date: date('2027-03-08') }),
        session(83, { date: date('2027-03-15') }),
      ],
      meetings: [meeting(71, { date: date('2027-03-10'), place: 'Torget' })],
      agendaItems: [agendaCase(91, 71), agendaCase(92, 71)],
    })
    expect(
      happeningsBetween(state, ...week).map(({ title, date, start, details }) => [title, date, start, ...details]),
    ).toEqual([
      ['Mitt Val, omgång 1', '2027-03-08', '13:00', 'tillfälle 1 av 3', 'Sandberg', 'Sal 2'],
      ['Mitt Val, omgång 1', '2027-03-10', '13:00', 'tillfälle 2 av 3', 'Sandberg', 'Sal 2'],
      ['Resursråd Haninge', '2027-03-10', '14:00', '2 ärenden', 'Torget'],
    ])
    expect(happeningsBetween(state, date('2027-03-15'), date('2027-03-15'))[0]?.details[0]).toBe('sista tillfället')
  })

  it('leads to the round and to the meeting', () => {
    const state = stateOf({ cohorts: [cohort(41)], sessions: [session(81)], meetings: [meeting(71)] })
    expect(happeningsBetween(state, ...week).map(({ kind, pageId }) => [kind, pageId])).toEqual([
      ['session', cohort(41).id],
      ['meeting', meeting(71).id],
    ])
  })

  it('does not hold what is cancelled, put away or gone', () => {
    const at = cohort(41).updatedAt
    const empty = [
      stateOf({ cohorts: [cohort(41, { status: 'cancelled' })], sessions: [session(81)] }),
      stateOf({ cohorts: [cohort(41, { putAwayAt: at })], sessions: [session(81)] }),
      stateOf({ cohorts: [cohort(41)], sessions: [session(81, { status: 'cancelled' })] }),
      stateOf({ meetings: [meeting(71, { status: 'cancelled' })] }),
      stateOf({ meetings: [meeting(71, { putAwayAt: at })] }),
      stateOf({ meetings: [meeting(71, { deletedAt: at })] }),
      stateOf({ meetings: [meeting(71)], teams: [{ ...atTeam, deletedAt: at }] }),
    ]
    expect(empty.flatMap((state) => happeningsBetween(state, ...week))).toEqual([])
  })
})
