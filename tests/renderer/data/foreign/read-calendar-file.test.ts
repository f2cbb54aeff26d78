import { readCalendarFile } from '@renderer/data/foreign/read-calendar-file'
import { calendarFile, event } from '@tests/shared/calendar/ics/calendar-file'
import { date } from '@tests/shared/record/rows'
import { xlsxParts, zip } from '@tests/tools/zip'
import { describe, expect, it } from 'vitest'

const within = { from: date('2027-03-01'), to: date('2027-04-30') }
const text = calendarFile(event('SUMMARY:Tandläkare på Storgatan', 'DTSTART;VALUE=DATE:20270308'))
const bytesOf = (content: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(content, encoding))

describe('a calendar file', () => {
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a BOM', bytesOf(`\ufeff${text}`)],
    ['Windows-1252', bytesOf(text, 'latin1')],
    ['UTF-16 with a BOM', bytesOf(`\ufeff${text}`, 'utf16le')],
  ])('in %s is read, and tells when and never what', (_, bytes) => {
    expect(readCalendarFile({ bytes, within })).toEqual({
      ok: true,
      times: [{ kind: 'days', from: '2027-03-08', to: '2027-03-08' }],
      leftOut: {},
    })
  })

  it.each([
    ['a workbook', zip(xlsxParts('')), 'notACalendar'],
    ['larger than 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), 'tooLarge'],
    ['cut off', bytesOf(text.slice(0, -30)), 'damaged'],
  ])('that is %s is refused', (_, bytes, refusal) => {
    expect(readCalendarFile({ bytes, within })).toEqual({ ok: false, refusal })
  })
})
