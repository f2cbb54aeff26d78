import { identifyingDetail } from '@shared/consent/identifying-details'
import { expect, it } from 'vitest'

it.each([
  ['Född 850312-1234, bor ensam.', 'ett personnummer'],
  ['19850312 1234', 'ett personnummer'],
  ['Nås på 070-123 45 67 efter tio.', 'ett telefonnummer'],
  ['+46701234567', 'ett telefonnummer'],
  ['08-12 34 56', 'ett telefonnummer'],
  ['Skriv till någon@exempel.se', 'en e-postadress'],
])('finds the detail in: %s', (text, found) => {
  expect(identifyingDetail(text)).toBe(found)
})

it.each([
  'Sjukskriven sedan 2024-05-01, arbetade 2019–2023.',
  'Har sökt 120 arbeten på 18 månader.',
  'HAN-2027-014 tas upp kl. 09.15–09.35.',
  'Ersättning 10 500 kronor i månaden.',
  '',
])('lets ordinary words and figures be: %s', (text) => {
  expect(identifyingDetail(text)).toBeUndefined()
})
