import type { CalendarEvent } from '@shared/calendar/calendar-event'
import { addMinutes } from '@shared/calendar/clock'
import type { ClockTime, Instant, IsoDate } from '@shared/calendar/date'
import { writeIcs } from '@shared/calendar/ics/write'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBack } from './read-back'

const now = '2027-02-22T08:00:00.000Z' as Instant

const lesson: CalendarEvent = {
  uid: 'a@radrum',
  sequence: 3,
  changedAt: '2027-02-20T10:00:00.000Z' as Instant,
  date: '2027-03-08' as IsoDate,
  start: '13:00' as ClockTime,
  end: '15:00' as ClockTime,
  title: 'Mitt Val, Våren 2027 (1 av 8)',
  location: 'Sal 2, Arbetsförmedlingen Haninge',
  description: 'Drivkrafter',
}

describe('a calendar file', () => {
  it('is read back as it was meant', () => {
    expect(readBack(writeIcs([lesson], 'publish', now))).toEqual([
      {
        uid: 'a@radrum',
        sequence: 3,
        title: 'Mitt Val, Våren 2027 (1 av 8)',
        location: 'Sal 2, Arbetsförmedlingen Haninge',
        description: 'Drivkrafter',
        start: '2027-03-08-13-00',
        end: '2027-03-08-15-00',
        zone: 'Europe/Stockholm',
        startUtc: '2027-03-08T12:00:00.000Z',
        status: 'CONFIRMED',
      },
    ])
  })

  it('is 13.00 in Sweden on both sides of a change of the clocks', () => {
    const days = ['2027-03-27', '2027-03-29', '2027-10-30', '2027-11-01'] as IsoDate[]
    const events = days.map((date) => ({ ...lesson, date }))
    expect(readBack(writeIcs(events, 'publish', now)).map(({ startUtc }) => startUtc)).toEqual([
      '2027-03-27T12:00:00.000Z',
      '2027-03-29T11:00:00.000Z',
      '2027-10-30T11:00:00.000Z',
      '2027-11-01T12:00:00.000Z',
    ])
  })

  it('says by which rules the clocks change, and what is to be done with the events', () => {
    const published = writeIcs([lesson], 'publish', now)
    expect(published).toContain('\r\nMETHOD:PUBLISH\r\n')
    expect(published).toMatch(/RRULE:FREQ=YEARLY;(BYMONTH=3;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=3)\r\n/)
    const cancelled = writeIcs([lesson], 'cancel', now)
    expect(cancelled).toContain('\r\nMETHOD:CANCEL\r\n')
    expect(readBack(cancelled)[0]).toMatchObject({ uid: 'a@radrum', status: 'CANCELLED' })
  })

  it('has lines of 75 bytes at most, ended by CR LF, whatever is written in it', () => {
    const long = { ...lesson, description: 'Åäö 👩‍🦽 och en lång rad till. '.repeat(40) }
    const lines = writeIcs([long], 'publish', now).split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.at(-1)).toBe('')
  })

  it('takes no line and no property from hostile text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'x\r\nATTENDEE:mailto:a@example.se',
        'x\rEND:VEVENT\rBEGIN:VALARM',
        'a\u2028BEGIN:VEVENT',
        'a;b,c\\n\\',
        '\u0000\u0085\u000b',
        '"=1+1"',
      ),
    )
    const names = new Set([
      ...['BEGIN', 'END', 'VERSION', 'PRODID', 'METHOD', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'RRULE'],
      ...['UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'DTSTART', 'DTEND', 'SUMMARY', 'LOCATION', 'DESCRIPTION'],
      'STATUS',
    ])
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, location, description) => {
        const ics = writeIcs([{ ...lesson, title, location, description }], 'publish', now)
        const unfolded = ics
          .replace(/\r\n[ \t]/g, '')
          .split('\r\n')
          .filter(Boolean)
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(unfolded.filter((line) => !names.has(line.split(/[:;]/)[0]!))).toEqual([])
        expect(unfolded.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1)
        expect(readBack(ics)[0]).toMatchObject({ uid: 'a@radrum', start: '2027-03-08-13-00' })
      }),
      { numRuns: 170 },
    )
  })

  it('gives any day and time back as the same wall-clock time', () => {
    const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 7 * 60, max: 20 * 60 }), (when, minutes) => {
        const date = when.toISOString().slice(0, 10) as IsoDate
        const start = addMinutes('00:00' as ClockTime, minutes)
        const [event] = readBack(writeIcs([{ ...lesson, date, start, end: '23:00' as ClockTime }], 'publish', now))
        expect(event!.start).toBe(`${date}-${start.replace(':', '-')}`)
      }),
    )
  })
})
