import { afterEach, expect, it, vi } from 'vitest'
import { followClockOf, now, today } from '@renderer/data/clock'

afterEach(() => {
  followClockOf(null)
  vi.useRealTimers()
})

it.each([
  ['2027-03-07T22:59:59Z', '2027-03-07'],
  ['2027-03-07T23:00:00Z', '2027-03-08'],
  ['2027-07-07T21:59:59Z', '2027-07-07'],
  ['2027-07-07T22:00:00Z', '2027-07-08'],
])('at %s it is %s in Sweden', (moment, date) => {
  vi.useFakeTimers({ now: new Date(moment) })
  expect(today()).toBe(date)
})

it('in the example it is always 22 February 2027, but what is written is stamped with the real time', () => {
  vi.useFakeTimers({ now: new Date('2030-01-01T12:00:00Z') })
  followClockOf('example')
  expect(today()).toBe('2027-02-22')
  expect(now()).toBe('2030-01-01T12:00:00.000Z')
  followClockOf('real')
  expect(today()).toBe('2030-01-01')
})
