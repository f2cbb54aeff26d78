import type { Consent } from '@shared/consent/consent'
import { validityOf } from '@shared/consent/validity'
import { describe, expect, it } from 'vitest'
import { date, id, rowWith } from '@tests/shared/record/rows'

const today = date('2027-02-22')

function consent(changed: Partial<Consent>): Consent {
  const whole: Consent = rowWith('consents', 1, {
    personId: id(2),
    kind: 'informationExchange',
    status: 'received',
    purpose: 'Genomlysning',
    partyIds: [],
    validFrom: date('2027-01-01'),
    validTo: date('2027-06-30'),
    withdrawnOn: null,
    originalKeptAt: '',
  })
  return { ...whole, ...changed }
}

describe('a consent on 22 February 2027', () => {
  it.each<[Partial<Consent>, string, string]>([
    [{}, 'valid', 'Gäller till 30\u00A0juni'],
    [{ validTo: date('2028-01-31') }, 'valid', 'Gäller till 31\u00A0januari 2028'],
    [{ validTo: null }, 'valid', 'Gäller utan slutdatum'],
    [{ validTo: date('2027-03-09') }, 'valid', 'Gäller till 9\u00A0mars'],
    [{ validTo: date('2027-03-08') }, 'endsSoon', 'Gäller till 8\u00A0mars'],
    [{ validTo: today }, 'endsSoon', 'Gäller till 22\u00A0februari'],
    [{ validTo: date('2027-02-21') }, 'over', 'Gick ut 21\u00A0februari'],
    [{ validFrom: today }, 'valid', 'Gäller till 30\u00A0juni'],
    [{ validFrom: date('2027-02-23') }, 'notYet', 'Gäller från 23\u00A0februari'],
    [{ status: 'requested' }, 'waiting', 'Begärt, inte inkommet'],
    [{ status: 'sent' }, 'waiting', 'Utskickat, inte inkommet'],
    [{ status: 'refused' }, 'refused', 'Nekat'],
    [{ status: 'withdrawn', withdrawnOn: date('2026-12-01') }, 'over', 'Återkallat 1\u00A0december 2026'],
  ])('%o is %s: %s', (changed, state, sentence) => {
    expect(validityOf(consent(changed), today)).toEqual({ state, sentence })
  })
})
