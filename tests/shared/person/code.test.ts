import { checkCode, proposeCode } from '@shared/person/code'
import { emptyState } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { circumstances, date, id, rowWith, stateWith } from '@tests/shared/record/rows'

const person = (number: number, code: string) =>
  rowWith('persons', number, { code, gender: 'unknown', birthYear: null, name: '', protectedIdentity: false })

describe('a proposed code', () => {
  it('begins at one and takes the year that it is given', () => {
    expect(proposeCode(emptyState(), 'HAN', 2027)).toBe('HAN-2027-001')
    expect(proposeCode(emptyState(), '', 2027)).toBe('2027-001')
  })

  it('follows the highest number of the same letters and year, among persons and cases alike', () => {
    const state = stateWith({
      persons: [
        person(1, 'HAN-2027-004'),
        person(2, 'han-2027-013'),
        person(3, 'HAN-2026-148'),
        person(4, 'TYR-2027-090'),
      ],
      cases: [
        rowWith('cases', 5, {
          teamId: id(90),
          code: 'HAN-2027-021',
          mode: 'deidentified',
          personId: null,
          kind: 'review',
          status: 'waiting',
          receivedOn: date('2027-02-01'),
          presenterId: null,
          question: '',
          background: '',
        }),
      ],
    })
    expect(proposeCode(state, 'HAN', 2027)).toBe('HAN-2027-022')
    expect(proposeCode(state, 'han ', 2027)).toBe('HAN-2027-022')
    expect(proposeCode(state, 'TYR', 2027)).toBe('TYR-2027-091')
  })

  it('never gives a deleted person’s code to somebody else', () => {
    const state = stateWith({ persons: [{ ...person(1, 'HAN-2027-007'), deletedAt: circumstances().now }] })
    expect(proposeCode(state, 'HAN', 2027)).toBe('HAN-2027-008')
  })

  it('goes on past 999', () => {
    expect(proposeCode(stateWith({ persons: [person(1, 'HAN-2027-999')] }), 'HAN', 2027)).toBe('HAN-2027-1000')
  })
})

describe('a code that somebody typed', () => {
  const refused = (code: string) => checkCode(emptyState(), code, null).problem?.message
  const warned = (code: string) => checkCode(emptyState(), code, null).warning

  it.each([
    '850312-1234',
    '8503121234',
    '19850312-1234',
    '198503121234',
    '850312+1234',
    '850312 1234',
    '1985-03-12-1234',
    '850372-1234',
    'HAN 850312-1234',
    '８５０３１２-１２３４',
  ])('%s is refused as a personnummer', (code) => {
    expect(refused(code)).toContain('personnummer')
  })

  it.each(['HAN-2027-014', '2027-014', 'TYR-2027-1000', 'Blå 7', '999999-9999', '12'])(
    '%s is neither refused nor warned',
    (code) => {
      expect(checkCode(emptyState(), code, null)).toEqual({ problem: undefined, warning: undefined })
    },
  )

  it.each(['KL', 'k.l.', 'ÅÖ', 'ABC', 'KL85', 'A.B-1985'])('%s is warned about as initials', (code) => {
    expect(refused(code)).toBeUndefined()
    expect(warned(code)).toContain('initialer')
  })

  it.each([
    ['1985-03-12', 'födelsedatum'],
    ['HAN 850312', 'födelsedatum'],
    ['Åsa Öberg', 'namn'],
  ])('%s is warned about as %s', (code, word) => {
    expect(refused(code)).toBeUndefined()
    expect(warned(code)).toContain(word)
  })

  it('must be there and not be a whole sentence', () => {
    expect(refused('  ')).toBe('Skriv en kod. Den står i stället för namnet.')
    expect(refused('x'.repeat(41))).toContain('för lång')
  })

  it('that somebody else has is refused with the next free one as the way out', () => {
    const state = stateWith({ persons: [person(1, 'HAN-2027-014')] })
    expect(checkCode(state, 'han-2027-014 ', null).problem?.suggestion?.value).toBe('HAN-2027-015')
    expect(checkCode(state, 'HAN-2027-014', id(1)).problem).toBeUndefined()
  })
})
