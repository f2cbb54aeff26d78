import { nearestText } from '@shared/list/nearest-text'
import { describe, expect, it } from 'vitest'

describe('the text that was likely meant', () => {
  it.each([
    ['Hanninge', 'Haninge'],
    ['haninge', 'Haninge'],
    ['Haning', 'Haninge'],
    ['Nynäshamm', 'Nynäshamn'],
    ['Tyresö', undefined],
    ['', undefined],
    ['Ö', undefined],
  ])('for %s is %s', (typed, meant) => {
    expect(nearestText(typed, ['Nynäshamn', 'Haninge'])).toBe(meant)
  })
})
