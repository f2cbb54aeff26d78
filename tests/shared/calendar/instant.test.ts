import { expect, it } from 'vitest'
import type { Instant } from '@shared/calendar/date'
import { clockAt } from '@shared/calendar/instant'

it.each([
  ['2027-03-27T23:30:00.000Z', '00:30', 'winter time, one hour before UTC'],
  ['2027-03-28T00:59:00.000Z', '01:59', 'the last minute of winter time'],
  ['2027-03-28T01:00:00.000Z', '03:00', 'the first minute of summer time'],
  ['2027-07-01T22:00:00.000Z', '00:00', 'summer time'],
  ['2027-10-31T01:00:00.000Z', '02:00', 'winter time again'],
])('%s is %s in Sweden: %s', (instant, clock) => {
  expect(clockAt(instant as Instant)).toBe(clock)
})
