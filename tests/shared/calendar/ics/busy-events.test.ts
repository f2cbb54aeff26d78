import type { BusyTime } from '@shared/calendar/busy-times/busy-time'
import { readBusyTimes } from '@shared/calendar/ics/read-busy-times'
import { writeIcs } from '@shared/calendar/ics/write'
import { clock, date } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { calendarFile, event, newYorkZone, outlookZone } from './calendar-file'

const spring = { from: date('2027-03-01'), to: date('2027-04-30') }
const read = (...components: string[]) => readBusyTimes(calendarFile(...components), spring)

const told = (time: BusyTime) =>
  time.kind === 'days' ? `${time.from}–${time.to}` : `${time.from} ${time.start}–${time.to} ${time.end}`

function timesIn(...components: string[]): string[] {
  const calendar = read(...components)
  if (!calendar.ok) throw new Error(calendar.refusal)
  return calendar.times.map(told)
}

const swedish = 'TZID=Europe/Stockholm'

describe('an event, as a Swedish wall shows it', () => {
  it.each<[string, string[], string]>([
    ['a day', ['DTSTART;VALUE=DATE:20270308'], '2027-03-08–2027-03-08'],
    [
      'days, whose end is not among them',
      ['DTSTART;VALUE=DATE:20270308', 'DTEND;VALUE=DATE:20270311'],
      '2027-03-08–2027-03-10',
    ],
    [
      'a day whose end is itself',
      ['DTSTART;VALUE=DATE:20270308', 'DTEND;VALUE=DATE:20270308'],
      '2027-03-08–2027-03-08',
    ],
    ['days by their length', ['DTSTART;VALUE=DATE:20270308', 'DURATION:P2D'], '2027-03-08–2027-03-09'],
    ['hours without a zone', ['DTSTART:20270308T090000', 'DTEND:20270308T103000'], '2027-03-08 09:00–2027-03-08 10:30'],
    [
      'hours in UTC, in winter',
      ['DTSTART:20270308T090000Z', 'DTEND:20270308T103000Z'],
      '2027-03-08 10:00–2027-03-08 11:30',
    ],
    [
      'hours in UTC, in summer',
      ['DTSTART:20270408T090000Z', 'DTEND:20270408T103000Z'],
      '2027-04-08 11:00–2027-04-08 12:30',
    ],
    [
      'hours in UTC in the night that clocks change',
      ['DTSTART:20270328T003000Z', 'DTEND:20270328T013000Z'],
      '2027-03-28 01:30–2027-03-28 03:30',
    ],
    [
      'hours in Swedish time',
      [`DTSTART;${swedish}:20270408T090000`, `DTEND;${swedish}:20270408T103000`],
      '2027-04-08 09:00–2027-04-08 10:30',
    ],
    [
      'hours in Outlook’s name for it',
      ['DTSTART;TZID=W. Europe Standard Time:20270408T090000', 'DURATION:PT45M'],
      '2027-04-08 09:00–2027-04-08 09:45',
    ],
    [
      'hours in New York, while only its clocks have changed',
      ['DTSTART;TZID=America/New_York:20270315T090000', 'DURATION:PT1H'],
      '2027-03-15 14:00–2027-03-15 15:00',
    ],
    [
      'hours in New York, while both have',
      ['DTSTART;TZID=America/New_York:20270415T200000', 'DURATION:PT1H'],
      '2027-04-16 02:00–2027-04-16 03:00',
    ],
    [
      'hours that end in another zone',
      [`DTSTART;${swedish}:20270308T090000`, 'DTEND:20270308T093000Z'],
      '2027-03-08 09:00–2027-03-08 10:30',
    ],
    ['hours over midnight', ['DTSTART:20270308T220000', 'DTEND:20270309T013000'], '2027-03-08 22:00–2027-03-09 01:30'],
    ['what is only likely', ['STATUS:TENTATIVE', 'DTSTART;VALUE=DATE:20270308'], '2027-03-08–2027-03-08'],
    ['what is private', ['CLASS:PRIVATE', 'DTSTART;VALUE=DATE:20270308'], '2027-03-08–2027-03-08'],
  ])('%s', (_, lines, expected) => {
    expect(timesIn(outlookZone, newYorkZone, event(...lines))).toEqual([expected])
  })

  it.each<[string, string[], string[]]>([
    [
      'every week over the change of clocks',
      ['RRULE:FREQ=WEEKLY;COUNT=4'],
      ['03-15 09:00', '03-22 09:00', '03-29 09:00', '04-05 09:00'],
    ],
    [
      'every week until a moment in UTC',
      ['RRULE:FREQ=WEEKLY;UNTIL=20270329T070000Z'],
      ['03-15 09:00', '03-22 09:00', '03-29 09:00'],
    ],
    [
      'every week until a day, which is among them',
      ['RRULE:FREQ=WEEKLY;UNTIL=20270329'],
      ['03-15 09:00', '03-22 09:00', '03-29 09:00'],
    ],
    ['until a time without a zone', ['RRULE:FREQ=WEEKLY;UNTIL=20270322T090000'], ['03-15 09:00', '03-22 09:00']],
    [
      'some days of every other week',
      ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3'],
      ['03-15 09:00', '03-17 09:00', '03-29 09:00'],
    ],
    [
      'every weekday',
      ['RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=6'],
      ['03-15 09:00', '03-16 09:00', '03-17 09:00', '03-18 09:00', '03-19 09:00', '03-22 09:00'],
    ],
    ['a weekday of every month', ['RRULE:FREQ=MONTHLY;BYDAY=3MO'], ['03-15 09:00', '04-19 09:00']],
    [
      'the last weekday of every month',
      ['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
      ['03-31 09:00', '04-30 09:00'],
    ],
    ['a day of every year', ['RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15'], ['03-15 09:00']],
    [
      'without those that are taken out',
      ['RRULE:FREQ=WEEKLY;COUNT=4', `EXDATE;${swedish}:20270322T090000,20270401T090000`, `EXDATE:20270329T070000Z`],
      ['03-15 09:00', '04-05 09:00'],
    ],
    [
      'without one that is taken out by its day',
      ['RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;VALUE=DATE:20270322'],
      ['03-15 09:00'],
    ],
    ['with days that are added', [`RDATE;${swedish}:20270318T130000`], ['03-15 09:00', '03-18 13:00']],
  ])('that is repeated: %s', (_, lines, expected) => {
    const start = [`DTSTART;${swedish}:20270315T090000`, `DTEND;${swedish}:20270315T100000`]
    expect(timesIn(event(...start, ...lines)).map((time) => time.slice(5, 16))).toEqual(expected)
  })

  it('that began years ago is repeated to the last day that is read and no further', () => {
    const times = timesIn(event(`DTSTART;${swedish}:20150105T080000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'))
    expect([times.length, times[0], times.at(-1)]).toEqual([
      9,
      '2027-03-01 08:00–2027-03-01 09:00',
      '2027-04-26 08:00–2027-04-26 09:00',
    ])
  })

  it('of a series that was moved, cancelled or made free stands as it is now', () => {
    const own = (day: string, ...lines: string[]) => event(`RECURRENCE-ID;${swedish}:${day}T090000`, ...lines)
    const times = timesIn(
      event(`DTSTART;${swedish}:20270315T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      own('20270322', `DTSTART;${swedish}:20270324T130000`, 'DURATION:PT2H'),
      own('20270329', 'STATUS:CANCELLED', `DTSTART;${swedish}:20270329T090000`, 'DURATION:PT1H'),
      own('20270405', 'TRANSP:TRANSPARENT', `DTSTART;${swedish}:20270405T090000`, 'DURATION:PT1H'),
    )
    expect(times).toEqual(['2027-03-15 09:00–2027-03-15 10:00', '2027-03-24 13:00–2027-03-24 15:00'])
  })

  it('of whole days is taken out of its series by a moment too, as Outlook does it', () => {
    const times = timesIn(event('DTSTART;VALUE=DATE:20270308', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20270315T000000'))
    expect(times).toEqual(['2027-03-08–2027-03-08', '2027-03-22–2027-03-22'])
  })

  it('may be a busy time without an event', () => {
    const lines = [
      'FREEBUSY:20270308T080000Z/20270308T090000Z,20270309T080000Z/PT30M',
      'FREEBUSY;FBTYPE=FREE:20270310T080000Z/PT1H',
    ]
    expect(timesIn(['BEGIN:VFREEBUSY', ...lines, 'END:VFREEBUSY'].join('\r\n'))).toEqual([
      '2027-03-08 09:00–2027-03-08 10:00',
      '2027-03-09 09:00–2027-03-09 09:30',
    ])
  })

  it('that Rådrum itself wrote has the same times when it is read', () => {
    const session = {
      uid: 'x@y',
      sequence: 0,
      changedAt: '2027-02-22T08:00:00.000Z' as never,
      title: 'Kurs',
      location: '',
      description: '',
      start: clock('13:00'),
      end: clock('15:00'),
    }
    const days = [date('2027-03-26'), date('2027-03-29')]
    const file = writeIcs(
      days.map((day) => ({ ...session, date: day })),
      'publish',
      '2027-02-22T08:00:00.000Z' as never,
    )
    const back = readBusyTimes(file, spring)
    expect(back.ok && back.times.map(told)).toEqual(days.map((day) => `${day} 13:00–${day} 15:00`))
  })
})
