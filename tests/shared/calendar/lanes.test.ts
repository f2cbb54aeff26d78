import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockOf, overlaps } from '@shared/calendar/clock'
import { inLanes } from '@shared/calendar/lanes'

const at = (start: number, end: number) => ({ start: clockOf(start, 0), end: clockOf(end, 0) })
const lanes = (...times: [number, number][]) =>
  inLanes(times.map(([start, end]) => at(start, end))).map(({ lane, of }) => `${lane + 1} av ${of}`)

it('gives the whole width to what stands alone', () => {
  expect(lanes([9, 10], [10, 12], [13, 15])).toEqual(['1 av 1', '1 av 1', '1 av 1'])
})

it('puts what meets side by side, and takes a lane again when it is free', () => {
  //  09 |a|        10 |a|b|     11 |c|b|     12 |c| |
  expect(lanes([9, 11], [10, 12], [11, 13], [13, 14])).toEqual(['1 av 2', '2 av 2', '1 av 2', '1 av 1'])
})

it('never lays one thing over another', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 3 }))
  fc.assert(
    fc.property(fc.array(time, { maxLength: 12 }), (times) => {
      const items = times.map(([start, hours]) => at(start, start + hours)).sort((a, b) => (a.start < b.start ? -1 : 1))
      const placed = inLanes(items)
      expect(placed.map(({ item }) => item)).toEqual(items)
      placed.forEach((a, index) => {
        expect(a.lane).toBeLessThan(a.of)
        for (const b of placed.slice(index + 1)) {
          if (!overlaps(a.item, b.item)) continue
          expect(b.of).toBe(a.of)
          expect(b.lane).not.toBe(a.lane)
        }
      })
    }),
  )
})
