import { contrastOnWhite, leastContrast, readableOnWhite, readColour } from '@shared/documents/look/colour'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a colour', () => {
  it.each([
    ['#185f6c', '185F6C'],
    [' 185F6C ', '185F6C'],
    ['#abc', 'AABBCC'],
    ['turkos', undefined],
    ['#12345', undefined],
    ['#1234567', undefined],
    ['', undefined],
  ])('typed as "%s" is read as %s', (typed, read) => {
    expect(readColour(typed)).toBe(read)
  })

  it.each([
    ['000000', 21],
    ['FFFFFF', 1],
    ['777777', 4.48],
    ['767676', 4.54],
    ['185F6C', 7.26],
  ])('%s stands out from white by %d', (colour, contrast) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 1)
  })

  it('that is too light becomes one that can be read, and one that can be read stays', () => {
    const digits = fc.integer({ min: 0, max: 0xffffff })
    fc.assert(
      fc.property(digits, (number) => {
        const colour = number.toString(16).padStart(6, '0').toUpperCase()
        const readable = readableOnWhite(colour)
        expect(contrastOnWhite(readable)).toBeGreaterThanOrEqual(leastContrast)
        if (contrastOnWhite(colour) >= leastContrast) expect(readable).toBe(colour)
      }),
    )
  })
})
