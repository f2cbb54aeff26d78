import type { AwayTime } from '@shared/calendar/absence'
import { awayTimes } from '@shared/calendar/busy-times/away-times'
import type { BusyTime } from '@shared/calendar/busy-times/busy-time'
import { addDays, eachDay } from '@shared/calendar/days'
import { clockOf } from '@shared/calendar/clock'
import type { ClockTime, IsoDate } from '@shared/calendar/date'
import { sameTimeAs } from '@shared/calendar/absence-verbs'
import { clock, date } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const march = { from: date('2027-03-01'), to: date('2027-03-31') }

const days = (from: string, to = from): BusyTime => ({ kind: 'days', from: date(from), to: date(to) })
const hours = (from: string, start: string, to: string, end: string): BusyTime => ({
  kind: 'hours',
  from: date(from),
  start: clock(start),
  to: date(to),
  end: clock(end),
})

const told = ({ from, to, start, end }: AwayTime) => {
  const span = from === to ? from.slice(8) : `${from.slice(8)}–${to.slice(8)}`
  return start === null ? span : `${span} ${start}–${end}`
}

describe('busy times as absences', () => {
  it.each<[string, BusyTime[], string[]]>([
    ['a day', [days('2027-03-08')], ['08']],
    ['hours', [hours('2027-03-08', '09:00', '2027-03-08', '10:00')], ['08 09:00–10:00']],
    [
      'hours over midnight',
      [hours('2027-03-08', '22:00', '2027-03-09', '02:00')],
      ['08 22:00–23:59', '09 00:00–02:00'],
    ],
    ['hours until midnight', [hours('2027-03-08', '22:00', '2027-03-09', '00:00')], ['08 22:00–23:59']],
    ['a day from midnight to midnight', [hours('2027-03-08', '00:00', '2027-03-09', '00:00')], ['08']],
    [
      'hours over days, whole between',
      [hours('2027-03-08', '12:00', '2027-03-11', '08:30')],
      ['08 12:00–23:59', '09–10', '11 00:00–08:30'],
    ],
    [
      'days that follow on each other',
      [days('2027-03-09'), days('2027-03-08'), days('2027-03-10', '2027-03-12')],
      ['08–12'],
    ],
    ['days within days', [days('2027-03-08', '2027-03-12'), days('2027-03-09')], ['08–12']],
    ['days apart', [days('2027-03-10'), days('2027-03-08')], ['08', '10']],
    [
      'hours that meet',
      [
        hours('2027-03-08', '10:00', '2027-03-08', '11:00'),
        hours('2027-03-08', '09:00', '2027-03-08', '10:00'),
        hours('2027-03-08', '10:30', '2027-03-08', '10:45'),
        hours('2027-03-08', '13:00', '2027-03-08', '14:00'),
      ],
      ['08 09:00–11:00', '08 13:00–14:00'],
    ],
    ['hours of a whole day', [hours('2027-03-08', '09:00', '2027-03-08', '10:00'), days('2027-03-08')], ['08']],
    [
      'what reaches out of the days',
      [days('2027-02-20', '2027-03-02'), days('2027-03-30', '2027-04-09')],
      ['01–02', '30–31'],
    ],
    ['what lies outside', [days('2027-02-28'), hours('2027-04-01', '09:00', '2027-04-01', '10:00')], []],
    ['what is of no length', [hours('2027-03-08', '09:00', '2027-03-08', '09:00')], []],
  ])('are %s', (_, busy, expected) => {
    expect(awayTimes(busy, march).map(told)).toEqual(expected)
  })

  const anyDay = fc.integer({ min: -4, max: 34 }).map((number) => addDays(march.from, number))
  const anyClock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
    .map(([hour, half]) => clockOf(hour, half))
  const anyBusy = fc
    .tuple(anyDay, fc.nat(3), anyClock, anyClock, fc.boolean())
    .map(([from, length, start, end, isDays]): BusyTime => {
      const to = addDays(from, length)
      if (isDays) return { kind: 'days', from, to }
      return start < end || length > 0
        ? { kind: 'hours', from, start, to, end }
        : { kind: 'hours', from, start: end, to, end: start }
    })
  const halfHours = Array.from({ length: 48 }, (_, number) => clockOf(Math.floor(number / 2), (number % 2) * 30))

  function isBusy(time: BusyTime, day: IsoDate, at: ClockTime): boolean {
    if (day < time.from || day > time.to) return false
    return time.kind === 'days' || ((day > time.from || at >= time.start) && (day < time.to || at < time.end))
  }

  it('take the same half hours of the days asked for, no more and no less, and none twice', () => {
    const everyDay = eachDay(addDays(march.from, -5), addDays(march.to, 5))
    const everyHalfHour = everyDay.flatMap((day) => halfHours.map((at) => ({ day, at })))
    fc.assert(
      fc.property(fc.array(anyBusy, { maxLength: 6 }), (busy) => {
        const away = awayTimes(busy, march)
        const wrong = everyHalfHour.filter(({ day, at }) => {
          const isAsked = day >= march.from && day <= march.to
          const takenBy = away.filter(
            ({ from, to, start, end }) => from <= day && day <= to && (start === null || (start <= at && at < end!)),
          )
          return takenBy.length !== (isAsked && busy.some((time) => isBusy(time, day, at)) ? 1 : 0)
        })
        const twice = away.filter((one, place) => away.slice(place + 1).some((other) => sameTimeAs(one, other)))
        expect({ wrong, twice }).toEqual({ wrong: [], twice: [] })
      }),
      { numRuns: 60 },
    )
  })
})
