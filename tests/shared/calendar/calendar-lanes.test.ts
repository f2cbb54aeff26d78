import { byDay, monthsOf } from '@shared/calendar/calendar-days'
import { calendarLanes, type LaneKind } from '@shared/calendar/calendar-lanes'
import { happeningsBetween } from '@shared/calendar/happenings'
import type { Id } from '@shared/record/id'
import { aRound, eva, johan, maria, sal1, sal2 } from '@tests/shared/course/a-round'
import { clock, date, id, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const span = { from: date('2027-03-15'), to: date('2027-03-21') }
const times = { start: clock('14:00'), end: clock('16:00') }
const team = { minutesWord: 'protokoll', codePrefix: 'HAN', ...times } as const
const planned = aRound({
  teams: [rowWith('teams', 60, { ...team, name: 'Resursråd', place: 'Sal 1' })],
  teamMembers: [rowWith('teamMembers', 61, { teamId: id(60), staffId: johan })],
  meetings: [
    rowWith('meetings', 62, { teamId: id(60), date: date('2027-03-15'), ...times, place: 'Sal 1' }),
    rowWith('meetings', 63, { teamId: id(60), date: date('2027-03-16'), ...times, place: 'Hos polisen' }),
  ],
})
// They came after the round was planned.
const absences = [
  rowWith('absences', 71, { staffId: maria, from: date('2027-03-17'), to: date('2027-03-18'), note: 'Ledig' }),
  rowWith('absences', 72, { roomId: sal1, from: date('2027-03-15'), to: date('2027-03-15') }),
]
const state = { ...planned, absences: new Map(absences.map((row) => [row.id, row])) }
const happenings = happeningsBetween(state, span.from, span.to)

/** `Maria Ek: 15 17! (borta 17 18)`, with a mark for what clashes. */
function drawn(kind: LaneKind, picked: readonly Id[] = []): string[] {
  return calendarLanes(state, happenings, { kind, picked, span }).map((lane) => {
    const own = lane.happenings.map((one) => `${one.date.slice(8)}${lane.clashing.has(one.id) ? '!' : ''}`)
    const away = lane.away.map((one) => one.date.slice(8))
    return `${lane.name}: ${own.join(' ')}${away.length > 0 ? ` (borta ${away.join(' ')})` : ''}`
  })
}

describe('the lanes of a week', () => {
  it('are of every leader who has something, with clashes and absences', () => {
    expect(drawn('leader')).toEqual(['Johan Sandberg: 15! 15! 16 17', 'Maria Ek: 15 17! (borta 17 18)'])
  })

  it('are of every room that has something, and what has none stands last', () => {
    expect(drawn('room')).toEqual(['Sal 1: 15! (borta 15)', 'Sal 2: 15 17', 'Utan lokal: 16'])
  })

  it('are of those who are picked, whatever they have', () => {
    expect(drawn('leader', [eva, maria])).toEqual(['Eva Lund: ', 'Maria Ek: 15 17! (borta 17 18)'])
    expect(drawn('room', [sal2])).toEqual(['Sal 2: 15 17'])
  })

  it('hold each happening for each who leads it, and lose none', () => {
    const held = calendarLanes(state, happenings, { kind: 'room', picked: [], span }).flatMap((lane) => lane.happenings)
    expect(new Set(held)).toEqual(new Set(happenings))
  })
})

describe('the days of a calendar', () => {
  it('hold what takes place on each', () => {
    const days = byDay(happenings)
    expect([...days].map(([day, own]) => [day.slice(8), own.length])).toEqual([
      ['15', 2],
      ['16', 1],
      ['17', 1],
    ])
  })

  it.each([
    ['2027-03-17', 365, '2027-02-28'],
    ['2028-12-31', 366, '2028-02-29'],
  ])('of the year of %s are %i in twelve months', (day, count, lastOfFebruary) => {
    const months = monthsOf(date(day))
    expect(months).toHaveLength(12)
    expect(new Set(months.flatMap(({ days }) => days)).size).toBe(count)
    expect(months[1]?.days.at(-1)).toBe(lastOfFebruary)
    expect([months[0]?.days[0], months[11]?.days.at(-1)]).toEqual([
      `${day.slice(0, 4)}-01-01`,
      `${day.slice(0, 4)}-12-31`,
    ])
  })
})
