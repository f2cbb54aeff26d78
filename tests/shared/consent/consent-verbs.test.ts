import { saveConsent, type ConsentInput } from '@shared/consent/consent-verbs'
import { newConsentTyped } from '@tests/world/consents'
import { rowsOf } from '@shared/record/state'
import { after, circumstances, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const person = id(100)
const state = stateWith({
  parties: [rowWith('parties', 1, { name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' })],
  persons: [
    rowWith('persons', 100, {
      code: 'HAN-2027-014',
      gender: 'woman',
      birthYear: 1985,
      name: '',
      protectedIdentity: false,
    }),
  ],
})
const now = circumstances('2027-02-22')

const input = (fields: Partial<ConsentInput> = {}): ConsentInput => ({
  ...newConsentTyped,
  kind: 'informationExchange',
  status: 'received',
  purpose: 'Genomlysning i Resursrådet',
  partyIds: [id(1)],
  validFrom: '10 januari',
  validTo: '30/6',
  withdrawnOn: '',
  originalKeptAt: 'Pärm 2',
  ...fields,
})
const problems = (fields: Partial<ConsentInput>) => problemsOf(saveConsent(person, null, input(fields))(state, now))

describe('saving a consent', () => {
  it('keeps its dates as dates and its parties once each', () => {
    const saved = after(state, saveConsent(person, null, input({ partyIds: [id(1), id(1)] })), now)
    expect(rowsOf(saved, 'consents')).toMatchObject([
      { personId: person, validFrom: '2027-01-10', validTo: '2027-06-30', withdrawnOn: null, partyIds: [id(1)] },
    ])
  })

  it('asks for a purpose and a party: a consent is never general', () => {
    expect(problems({ purpose: ' ', partyIds: [] }).map(({ field }) => field)).toEqual(['purpose', 'partyIds'])
  })

  it('refuses an end before the beginning, and allows one day', () => {
    expect(problems({ validFrom: '8 mars', validTo: '7 mars' })).toEqual([
      { field: 'validTo', message: 'Samtycket slutar före den dag det börjar. Ändra den ena dagen.' },
    ])
    expect(saveConsent(person, null, input({ validFrom: '8 mars', validTo: '8 mars' }))(state, now).ok).toBe(true)
  })

  it('says which date cannot be read', () => {
    expect(problems({ validTo: '1900304' }).map(({ field }) => field)).toEqual(['validTo'])
  })

  it('forgets the day of withdrawal of a consent that is not withdrawn', () => {
    const saved = after(state, saveConsent(person, null, input({ withdrawnOn: '1 februari' })), now)
    expect(rowsOf(saved, 'consents')[0]?.withdrawnOn).toBeNull()
  })
})

describe('withdrawing a consent', () => {
  const given = after(state, saveConsent(person, null, input()), now)
  const consentId = rowsOf(given, 'consents')[0]!.id
  const withdrawOn = (withdrawnOn: string) =>
    saveConsent(person, consentId, input({ status: 'withdrawn', withdrawnOn }))

  it('marks it from that day', () => {
    const withdrawn = after(given, withdrawOn('20 februari'), now)
    expect(rowsOf(withdrawn, 'consents')).toMatchObject([{ status: 'withdrawn', withdrawnOn: '2027-02-20' }])
  })

  it('refuses no day, and a day that has not been', () => {
    expect(problemsOf(withdrawOn('')(given, now))[0]?.field).toBe('withdrawnOn')
    expect(problemsOf(withdrawOn('23 februari')(given, now))[0]?.message).toBe(
      'Dagen har inte varit än. Ett återkallande gäller från den dag det görs: måndag 22\u00A0februari 2027?',
    )
  })
})
