import { toldCount, toldParts } from '@shared/record/small-groups'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

it.each([
  [0, '0'],
  [1, 'färre än 5'],
  [4, 'färre än 5'],
  [5, '5'],
])('tells %i as %s', (count, told) => {
  expect(toldCount(count)).toBe(told)
})

it('never lets one small part be worked out from the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (counts) => {
      const { parts, sum } = toldParts(counts)
      if (!/^\d+$/.test(sum)) return
      const hidden = parts.filter((part) => part === 'färre än 5').length
      const rest = Number(sum) - parts.reduce((all, part) => all + (Number(part) || 0), 0)
      // What is hidden could be more than one thing: there are several parts, and not all of them are one.
      expect(hidden === 0 || (hidden > 1 && rest >= 5)).toBe(true)
    }),
  )
})
