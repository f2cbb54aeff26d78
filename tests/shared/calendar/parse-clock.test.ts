import { describe, expect, it } from 'vitest'
import { addMinutes, minutesBetween, overlaps } from '@shared/calendar/clock'
import { parseClock } from '@shared/calendar/parse-clock'
import { clock } from '@tests/shared/record/rows'

describe('a clock time as people write it', () => {
  it.each([
    ['13.00', '13:00'],
    ['13:00', '13:00'],
    ['1300', '13:00'],
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['kl. 9', '09:00'],
    ['Kl 09.00', '09:00'],
    ['0', '00:00'],
  ])('%s', (text, expected) => {
    expect(parseClock(text)).toEqual({ ok: true, clock: expected })
  })

  it.each(['24', '9.60', '12345', 'nio', '', '-1'])('refuses %s', (text) => {
    expect(parseClock(text).ok).toBe(false)
  })
})

describe('wall-clock time', () => {
  it('counts minutes both ways', () => {
    expect(minutesBetween(clock('09:15'), clock('11:00'))).toBe(105)
    expect(addMinutes(clock('09:15'), 105)).toBe('11:00')
    expect(addMinutes(clock('23:30'), 45)).toBe('00:15')
    expect(addMinutes(clock('00:15'), -45)).toBe('23:30')
  })

  it('overlaps only when a minute is shared', () => {
    const time = (start: string, end: string) => ({ start: clock(start), end: clock(end) })
    expect(overlaps(time('13:00', '15:00'), time('14:59', '16:00'))).toBe(true)
    expect(overlaps(time('13:00', '15:00'), time('12:00', '16:00'))).toBe(true)
    expect(overlaps(time('13:00', '15:00'), time('15:00', '16:00'))).toBe(false)
  })
})
