import { identityRule } from '@shared/documents/identities'
import type { Case } from '@shared/team/case'
import { id, rowWith, stateWith } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const person = (number: number, name: string) =>
  rowWith('persons', number, {
    code: `HAN-${number}`,
    name,
    gender: 'unknown',
    birthYear: null,
    protectedIdentity: false,
  })

const state = stateWith({
  persons: [
    person(1, 'Anna-Karin Nilsson Berg'),
    person(2, 'Sten'),
    person(3, 'Maria Ek'),
    person(4, 'Åsa (Lill) Öst'),
  ],
  staff: [rowWith('staff', 9, { name: 'Maria Ek', partyId: id(99), title: '' })],
})
const clear = identityRule(state)
const ownCase = { personId: id(1), code: 'HAN-2027-014' } as Case

describe('names and numbers in a document’s text', () => {
  it.each([
    ['the whole name', 'Anna-Karin Nilsson Berg kom.', '(namn borttaget) kom.'],
    ['first and last word, any case', 'ANNA BERG kom.', '(namn borttaget) kom.'],
    ['last name first', 'Berg, Anna kom.', '(namn borttaget) kom.'],
    ['a genitive', 'Anna Bergs plan', '(namn borttaget)s plan'],
    ['over two lines', 'Anna\nBerg', '(namn borttaget)'],
    ['å as two signs', 'A\u030asa Öst', '(namn borttaget)'],
    ['a personnummer', 'Nr 19980314-2382.', 'Nr (personnummer borttaget).'],
    ['a personnummer without its sign', '9803142382', '(personnummer borttaget)'],
    ['a samordningsnummer', '980374-2382', '(personnummer borttaget)'],
  ])('%s gives way', (_, text, expected) => {
    expect(clear(text)).toEqual({ text: expected, found: true })
  })

  it('give way to the code in the person’s own case only', () => {
    expect(clear('Anna Berg', ownCase).text).toBe('HAN-2027-014')
    expect(clear('Åsa Öst', ownCase).text).toBe('(namn borttaget)')
  })

  it.each([
    ['a member of staff with the same name', 'Maria Ek redovisar.'],
    ['a single name, which is a word too', 'En sten på vägen, sa Sten.'],
    ['the words apart', 'Anna gick till ett berg. Sedan hem.'],
    ['inside longer words', 'Annandag Bergman'],
    ['a telephone number', '070-123 45 67'],
    ['a code and a date', 'HAN-2027-014 den 2027-02-23 kl. 09.00'],
  ])('%s stays', (_, text) => {
    expect(clear(text)).toEqual({ text, found: false })
  })

  it('leave no full name behind in any surroundings', () => {
    const gap = fc.constantFrom(' ', '\n', '\t', ', ', '  ')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), gap, fc.string({ unit: 'grapheme' }), (before, between, after) => {
        const { text } = clear(`${before} Åsa${between}Öst ${after}`)
        expect(text).not.toMatch(/åsa[\s,]+öst(?!\p{L})/iu)
      }),
      { numRuns: 300 },
    )
  })
})
