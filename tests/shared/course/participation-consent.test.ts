import type { ConsentStatus } from '@shared/consent/consent'
import { participationConsents } from '@shared/course/participation-consent'
import { expect, it } from 'vitest'
import { date, id, rowWith, stateWith } from '@tests/shared/record/rows'

const person = id(1)
const today = date('2027-02-22')

function consent(number: number, status: ConsentStatus, fields: { kind?: 'sip'; from?: string; to?: string } = {}) {
  return rowWith('consents', number, {
    personId: person,
    kind: fields.kind ?? 'participation',
    status,
    purpose: 'Mitt Val',
    partyIds: [],
    validFrom: fields.from === undefined ? null : date(fields.from),
    validTo: fields.to === undefined ? null : date(fields.to),
    withdrawnOn: null,
    originalKeptAt: '',
  })
}

it.each([
  ['saknas', []],
  ['saknas', [consent(1, 'received', { kind: 'sip' })]],
  ['finns', [consent(1, 'received')]],
  ['finns', [consent(1, 'received', { from: '2027-02-22', to: '2027-02-22' })]],
  ['gäller inte nu', [consent(1, 'received', { to: '2027-02-21' })]],
  ['gäller inte nu', [consent(1, 'received', { from: '2027-02-23' })]],
  ['inte inkommet', [consent(1, 'refused'), consent(2, 'requested')]],
  ['återkallat', [consent(2, 'withdrawn'), consent(1, 'requested')]],
  ['finns', [consent(1, 'received'), consent(2, 'refused')]],
  ['finns', [consent(2, 'requested'), consent(1, 'received')]],
  ['saknas', [{ ...consent(1, 'received'), putAwayAt: consent(1, 'received').updatedAt }]],
])('says %s of consents as they stand', (word, consents) => {
  const found = participationConsents(stateWith({ consents }), today)(person)
  expect(found).toEqual({ isHeld: word === 'finns', word })
})
