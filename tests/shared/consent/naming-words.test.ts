import { mayNameSomebody } from '@shared/consent/naming-words'
import { id, rowWith, stateWith } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'

const person = (number: number, name: string) => rowWith('persons', number, { code: `HAN-2027-${number}`, name })
const state = stateWith({
  persons: [
    person(1, 'Mirjam Ståhlberg'),
    person(2, 'Dag Öman'),
    person(3, 'My Ek'),
    person(4, ''),
    person(5, 'Anna-Lena Ås'),
  ],
  staff: [rowWith('staff', 11, { name: 'Maria Ek', partyId: id(1) })],
})

it.each([
  'Mirjam vill läsa vidare.',
  'Det är Mirjams egen önskan.',
  'Familjen Ståhlbergs läge är oklart.',
  'Dag kommer till mötet.',
  'Anna-Lena sover bättre.',
  'Hon bor hos Öman.',
  'ÖMAN ringer.',
])('warns at a name: %s', (text) => {
  expect(mayNameSomebody(state, text)).toBe(true)
})

it.each([
  'En dag i taget.',
  'Åter i arbete på halvtid, en mycket god utveckling.',
  'Maria Ek föredrar.',
  'Mirjamsgatan är avstängd.',
  'Dagbok förs varje dag.',
  'Myndigheten prövar.',
  '',
])('lets words, staff and longer words be: %s', (text) => {
  expect(mayNameSomebody(state, text)).toBe(false)
})

it('warns at nothing in a profile that has no names', () => {
  expect(mayNameSomebody(stateWith({ persons: [person(1, '')] }), 'Mirjam vill läsa vidare.')).toBe(false)
})
