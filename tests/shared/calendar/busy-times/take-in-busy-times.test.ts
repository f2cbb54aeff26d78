import type { AwayTime } from '@shared/calendar/absence'
import { readAskedDays } from '@shared/calendar/busy-times/asked-days'
import { calendarRefusalSentences } from '@shared/calendar/busy-times/calendar-refusal'
import { leftOutSentences } from '@shared/calendar/busy-times/left-out-words'
import { isDouble, judgeAwayTimes, takeInBusyTimes } from '@shared/calendar/busy-times/take-in-busy-times'
import { rowsOf } from '@shared/record/state'
import { after, circumstances, clock, date, id, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const day = (from: string, to = from): AwayTime => ({ from: date(from), to: date(to), start: null, end: null })
const hours = (from: string, start: string, end: string): AwayTime => ({
  ...day(from),
  start: clock(start),
  end: clock(end),
})

const [maria, erik, room] = [id(1), id(2), id(3)]
const state = stateWith({
  staff: [
    rowWith('staff', 1, { name: 'Maria Ek', partyId: id(9) }),
    rowWith('staff', 2, { name: 'Erik Nyberg', partyId: id(9) }),
  ],
  rooms: [rowWith('rooms', 3, { name: 'Sal 1', place: '' })],
  absences: [
    rowWith('absences', 11, { staffId: maria, roomId: null, ...day('2027-03-08', '2027-03-10'), note: 'Ledig' }),
    rowWith('absences', 12, { staffId: maria, roomId: null, ...hours('2027-03-15', '09:00', '11:00'), note: '' }),
    rowWith('absences', 13, { staffId: null, roomId: room, ...day('2027-03-22'), note: '' }),
  ],
})

describe('times of a calendar', () => {
  it.each<[string, AwayTime, 'double' | 'known' | 'new']>([
    ['the same days', day('2027-03-08', '2027-03-10'), 'double'],
    ['the same hours', hours('2027-03-15', '09:00', '11:00'), 'double'],
    ['days that reach in', day('2027-03-10', '2027-03-12'), 'known'],
    ['hours of a day away', hours('2027-03-09', '09:00', '10:00'), 'known'],
    ['hours that reach in', hours('2027-03-15', '10:30', '12:00'), 'known'],
    ['hours that follow', hours('2027-03-15', '11:00', '12:00'), 'new'],
    ['days before', day('2027-03-06', '2027-03-07'), 'new'],
    ['days of somebody else', day('2027-03-22'), 'new'],
  ])('are judged against what is known: %s', (_, time, expected) => {
    const [judged] = judgeAwayTimes(state, maria, [time])
    expect(isDouble(judged!) ? 'double' : judged!.known ? 'known' : 'new').toBe(expected)
    expect(judgeAwayTimes(state, erik, [time])[0]!.known).toBeUndefined()
  })

  it('are taken in without what is known, in one change, with times and nothing else', () => {
    const chosen = [day('2027-03-08', '2027-03-10'), day('2027-04-01'), hours('2027-04-02', '09:00', '10:00')]
    const verb = takeInBusyTimes(maria, chosen)
    expect(verb(state, circumstances())).toMatchObject({
      ok: true,
      change: { name: 'läste in 2 frånvarotider från en kalender' },
    })
    const taken = after(state, verb, circumstances())
    expect(rowsOf(taken, 'absences').slice(3)).toMatchObject([
      { staffId: maria, roomId: null, note: '', ...day('2027-04-01') },
      { staffId: maria, roomId: null, note: '', ...hours('2027-04-02', '09:00', '10:00') },
    ])
    expect(problemsOf(verb(taken, circumstances()))).toHaveLength(1)
  })

  it('may be of a room', () => {
    const taken = after(state, takeInBusyTimes(room, [day('2027-03-22'), day('2027-03-24')]), circumstances())
    expect(rowsOf(taken, 'absences').at(-1)).toMatchObject({ staffId: null, roomId: room, ...day('2027-03-24') })
  })

  it.each<[string, Parameters<typeof takeInBusyTimes>, string]>([
    ['nobody', [null, [day('2027-04-01')]], 'Välj vem som är borta, eller vilken lokal.'],
    ['somebody who is gone', [id(99), [day('2027-04-01')]], 'Raden finns inte kvar. Välj en annan.'],
    ['nothing', [maria, []], 'Ingen tid är vald som inte redan finns som frånvaro.'],
    [
      'too many',
      [maria, Array.from({ length: 1001 }, () => day('2027-04-01'))],
      'Högst 1 000 tider läses in på en gång. Välj färre dagar, eller bara hela dagar.',
    ],
  ])('of %s are refused', (_, [who, times], message) => {
    expect(problemsOf(takeInBusyTimes(who, times)(state, circumstances())).map((told) => plain(told.message))).toEqual([
      message,
    ])
  })
})

describe('the days that are asked for', () => {
  const today = date('2027-02-22')
  it.each<[string, string, string, object]>([
    ['both days', '2027-03-01', '30 april 2027', { value: { from: '2027-03-01', to: '2027-04-30' } }],
    ['one day', '2027-03-01', '', { value: { from: '2027-03-01', to: '2027-03-01' } }],
    ['none', '', '', { problems: [{ field: 'from', message: 'Skriv den första dagen.' }] }],
    [
      'a day that is over',
      '2027-02-21',
      '2027-03-01',
      { problems: [{ field: 'from', message: 'Det som har varit läses inte in.' }] },
    ],
    [
      'a day far off',
      '2027-03-01',
      '2029-02-23',
      { problems: [{ field: 'to', message: 'Kalendern läses in högst två år framåt.' }] },
    ],
  ])('are %s', (_, from, to, expected) => {
    expect(readAskedDays({ from, to }, today)).toMatchObject(expected)
  })
})

describe('the words', () => {
  it('tell what was left out, by reason and number', () => {
    expect(leftOutSentences({ free: 3, unclear: 1, outside: 0 })).toEqual([
      '3 händelser visas som lediga.',
      '1 händelse har en tid som inte går att läsa.',
    ])
  })

  it('have a sentence of its own for each refusal', () => {
    const sentences = Object.values(calendarRefusalSentences)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
