import type { BusyTime, LeftOut } from '@shared/calendar/busy-times/busy-time'
import type { CalendarRefusal } from '@shared/calendar/busy-times/calendar-refusal'
import { readBusyTimes } from '@shared/calendar/ics/read-busy-times'
import { date } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, event, outlookZone } from './calendar-file'

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

describe('an event that takes no time', () => {
  const day = 'DTSTART;VALUE=DATE:20270308'
  it.each<[LeftOut, string, string[]]>([
    ['free', 'shown as free', [day, 'TRANSP:TRANSPARENT']],
    ['free', 'free in Outlook', [day, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
    ['cancelled', 'cancelled', [day, 'STATUS:CANCELLED']],
    ['outside', 'over', ['DTSTART;VALUE=DATE:20270228']],
    ['outside', 'too far ahead', ['DTSTART;VALUE=DATE:20270501']],
    ['noLength', 'a reminder', ['DTSTART:20270308T090000']],
    ['noLength', 'as long as nothing', ['DTSTART:20270308T090000', 'DTEND:20270308T090000']],
    ['tooOften', 'every hour', ['DTSTART:20270308T090000', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY']],
    [
      'rule',
      'every second of an hour that does not exist',
      ['DTSTART:20270308T090000', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY;BYHOUR=25'],
    ],
    [
      'rule',
      'that never comes true',
      ['DTSTART:20270308T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'],
    ],
    ['rule', 'in weeks of a year', ['DTSTART:20270308T090000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYWEEKNO=53']],
    ['rule', 'since long ago', ['DTSTART:18000101T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY']],
    ['rule', 'and all that follow', [day, 'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270308']],
    ['zone', 'in a zone that is not explained', ['DTSTART;TZID=Customized Time Zone:20270308T090000', 'DURATION:PT1H']],
    ['unclear', 'on a day that does not exist', ['DTSTART;VALUE=DATE:20270231']],
    ['unclear', 'at an hour that does not exist', ['DTSTART:20270308T250000', 'DURATION:PT1H']],
    ['unclear', 'that ends before it begins', ['DTSTART:20270308T090000', 'DTEND:20270308T080000']],
    ['unclear', 'of days and hours at once', [day, 'DTEND:20270308T080000']],
    ['unclear', 'without a beginning', ['DTEND;VALUE=DATE:20270308']],
    ['rule', 'by a rule that is none', ['DTSTART:20270308T090000', 'DURATION:PT1H', 'RRULE:FREQ=OFTEN']],
  ])('is counted as %s: %s', (why, _, lines) => {
    const calendar = read(event(...lines), event('DTSTART;VALUE=DATE:20270310'))
    expect(calendar).toEqual({
      ok: true,
      times: [{ kind: 'days', from: '2027-03-10', to: '2027-03-10' }],
      leftOut: { [why]: 1 },
    })
  })
})

describe('a calendar file', () => {
  const day = 'DTSTART;VALUE=DATE:20270308'
  const nested = 'BEGIN:VEVENT\r\n'.repeat(6000)

  it.each<[string, string, CalendarRefusal]>([
    ['that is a text', 'Hej!', 'notACalendar'],
    ['that is a zip', 'PK\u0003\u0004\u0000', 'notACalendar'],
    ['that is a card', 'BEGIN:VCARD\r\nEND:VCARD', 'notACalendar'],
    ['that is empty', '', 'notACalendar'],
    ['that is cut off', calendarFile(event(day)).slice(0, -20), 'damaged'],
    ['that is cut off within an event', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2027', 'damaged'],
    ['that ends more than it begins', `${calendarFile()}${'END:VCALENDAR\r\n'.repeat(5)}BEGIN:VEVENT\r\n`, 'damaged'],
    ['without events', calendarFile(outlookZone), 'noEvents'],
    ['of things to do', calendarFile('BEGIN:VTODO', day, 'END:VTODO'), 'noEvents'],
    [
      'where all is free or cancelled',
      calendarFile(event(day, 'TRANSP:TRANSPARENT'), event(day, 'STATUS:CANCELLED')),
      'onlyFree',
    ],
    ['of 5 001 events', calendarFile(...Array.from({ length: 5001 }, () => event(day))), 'tooManyEvents'],
    ['whose events begin within each other', `BEGIN:VCALENDAR\r\n${nested}`, 'tooManyEvents'],
    [
      'of too many times',
      calendarFile(...Array.from({ length: 400 }, () => event(day, 'RRULE:FREQ=DAILY'))),
      'tooManyTimes',
    ],
  ])('%s is refused', (_, text, refusal) => {
    expect(readBusyTimes(text, spring)).toEqual({ ok: false, refusal })
  })

  it('may hold several calendars, a zone that would be followed for ever, and lines that are no lines', () => {
    const endless = outlookZone
      .replaceAll('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'FREQ=SECONDLY')
      .replaceAll('W. Europe', 'Endless')
    const inZone = event('DTSTART;TZID=Endless Standard Time:20270308T090000', 'DURATION:PT1H')
    const text = `${calendarFile(endless, inZone)}${calendarFile('no line at all', event(day, 'DESCRIPTION;X="'), 'X;=')}`
    expect(readBusyTimes(text, spring)).toEqual({
      ok: true,
      times: [{ kind: 'days', from: '2027-03-08', to: '2027-03-08' }],
      leftOut: { zone: 1 },
    })
  })

  it('lets its own rules for Swedish time yield to those that are known here', () => {
    const wrong = outlookZone.replaceAll('W. Europe Standard Time', 'Europe/Stockholm').replaceAll('+0100', '+0500')
    expect(timesIn(wrong, event(`DTSTART;${swedish}:20270308T090000`, 'DURATION:PT1H'))).toEqual([
      '2027-03-08 09:00–2027-03-08 10:00',
    ])
  })

  it('never gives out what an event says, wherever it says it', () => {
    const said = fc
      .string({ minLength: 6, maxLength: 40, unit: 'grapheme' })
      .map((text) => `zq${text.replace(/\s/g, '')}zq`)
    const names = [
      'SUMMARY',
      'DESCRIPTION',
      'LOCATION',
      'ATTENDEE',
      'ORGANIZER',
      'COMMENT',
      'UID',
      'X-ALT-DESC',
      'CATEGORIES',
      'STATUS',
      'RRULE',
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), said), { maxLength: 8 }), (lines) => {
        const own = lines.flatMap(([name, text]) => [
          `${name}:${text}`,
          `${name};CN="${text}":${text}`,
          `${name}:x\r\n ${text}`,
        ])
        const answer = JSON.stringify(read(event(day, ...own), event(day)))
        for (const [, text] of lines) expect(answer).not.toContain(text)
        expect(answer).toMatch(
          /^\{"ok":true,"times":\[(\{"kind":"days","from":"2027-03-08","to":"2027-03-08"\},?)+\],"leftOut":\{("rule":1)?\}\}$/,
        )
      }),
      { numRuns: 40 },
    )
  })

  it('answers whatever is cut out of it or put into it', () => {
    const whole = calendarFile(
      outlookZone,
      event(day, 'RRULE:FREQ=WEEKLY;BYDAY=MO'),
      event('DTSTART:20270308T090000Z', 'DURATION:PT1H'),
    )
    const broken = fc.tuple(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 10, unit: 'binary' }))
    fc.assert(
      fc.property(broken, ([from, length, put]) => {
        const text = `${whole.slice(0, from)}${put}${whole.slice(from + length)}`
        expect(readBusyTimes(text, spring)).toHaveProperty('ok')
      }),
      { numRuns: 25 },
    )
  })
})
