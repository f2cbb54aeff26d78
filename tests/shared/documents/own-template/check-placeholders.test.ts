import { checkPlaceholders, isUsable, placeholderOf } from '@shared/documents/own-template/check-placeholders'
import { nameOf, placeholders } from '@shared/documents/own-template/placeholders'
import { describe, expect, it } from 'vitest'

describe('the placeholders of a template', () => {
  it('have each a name of its own, an explanation and an example', () => {
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length)
    for (const { name, explanation, example } of placeholders) {
      expect(name).toMatch(/^[a-z_]+(\.[a-z_]+)?$/)
      expect(explanation).toMatch(/\.$/)
      expect(example).not.toBe('')
    }
  })

  it.each([
    ['Ordförande', 'ordforande'],
    ['Svar senast', 'svar_senast'],
    ['§', 'paragraf'],
    ['Kl.', 'kl'],
  ])('%s is written %s', (label, name) => {
    expect(nameOf(label)).toBe(name)
  })

  it.each(['titel', 'Titel', ' TITEL ', 'Ordförande', 'närvarande.Namn', 'Nästa möte'])(
    '%s is known however it is written',
    (typed) => {
      expect(placeholderOf(typed)).toBeDefined()
    },
  )

  it('that nobody knows are told with the nearest one', () => {
    const { unknown, missing, known } = checkPlaceholders(['titl', 'innehåll', 'narvarande.nam', 'Vår referens'])
    expect(unknown).toEqual([
      { typed: 'titl', nearest: 'titel' },
      { typed: 'narvarande.nam', nearest: 'narvarande.namn' },
      { typed: 'Vår referens', nearest: undefined },
    ])
    expect(missing).toEqual([])
    expect(known.map(({ name }) => name)).toEqual(['innehall'])
  })

  it('that must be there are told when they are not', () => {
    const check = checkPlaceholders(['titel'])
    expect(check.missing.map(({ name }) => name)).toEqual(['innehall'])
    expect(isUsable(check)).toBe(false)
    expect(isUsable(checkPlaceholders(['titel', 'innehall']))).toBe(true)
  })
})
