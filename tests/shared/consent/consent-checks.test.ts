import { readConsent, saveConsent, type ConsentInput } from '@shared/consent/consent-verbs'
import { consentWarnings } from '@shared/consent/consent-warnings'
import { rowsOf, type State } from '@shared/record/state'
import { after, circumstances, id, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { newConsentTyped } from '@tests/world/consents'
import { describe, expect, it } from 'vitest'

const person = id(100)
const now = circumstances('2027-02-22')
const born = (birthYear: number | null): State =>
  stateWith({
    parties: [rowWith('parties', 1, { name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' })],
    persons: [rowWith('persons', 100, { code: 'HAN-2027-014', birthYear })],
  })
const adult = born(1985)

const input = (fields: Partial<ConsentInput> = {}): ConsentInput => ({
  ...newConsentTyped,
  kind: 'informationExchange',
  status: 'received',
  purpose: 'Genomlysning i Resursrådet',
  partyIds: [id(1)],
  validFrom: '22 februari',
  validTo: '',
  withdrawnOn: '',
  originalKeptAt: 'Pärm 2',
  dataKinds: ['work'],
  form: 'written',
  ...fields,
})

const problem = (fields: Partial<ConsentInput>, state = adult) => {
  const [first] = problemsOf(saveConsent(person, null, input(fields))(state, now))
  return `${first?.field}: ${plain(first?.message ?? '')}`
}
const isSaved = (fields: Partial<ConsentInput>, state = adult) =>
  saveConsent(person, null, input(fields))(state, now).ok
const warnings = (fields: Partial<ConsentInput>, state = adult) =>
  consentWarnings(state, null, readConsent(person, input(fields), now.today).fields, now.today)

const refusedBefore = (state: State) =>
  after(state, saveConsent(person, null, input({ status: 'refused' })), circumstances('2027-01-10'))

describe('a consent is stopped', () => {
  it.each<[string, Partial<ConsentInput>, State, string]>([
    [
      'that is oral without a word on how',
      { form: 'oral' },
      adult,
      'oralNote: Skriv hur det lämnades och vem som antecknade det, till exempel på telefon till Karin Öberg.',
    ],
    [
      'that a vårdnadshavare gave, nobody knows which',
      { givenBy: 'guardian' },
      born(2012),
      'giver: Skriv vem som lämnade samtycket för personen.',
    ],
    [
      'of somebody who turns 18 that year',
      {},
      born(2009),
      'ofAge: Personen fyller 18 det året. Svara om personen hade fyllt när samtycket lämnades.',
    ],
    [
      'after a no to the same purpose',
      { purpose: ' genomlysning i  resursrådet' },
      refusedBefore(adult),
      'changedSince: Personen har sagt nej till samma ändamål. Skriv vad som har ändrats sedan dess.',
    ],
    [
      'that came in on a day that has not been',
      { receivedOn: '23 februari' },
      adult,
      'receivedOn: Dagen har inte varit än. Menade du måndag 22 februari 2027?',
    ],
    [
      'that came in before it was sent',
      { sentOn: '10 februari', receivedOn: '9 februari' },
      adult,
      'receivedOn: Samtycket skickades ut 10 februari, efter den här dagen. Ändra den ena.',
    ],
    [
      'that was sent before it was asked for',
      { askedOn: '3 februari', sentOn: '2 februari' },
      adult,
      'sentOn: Samtycket begärdes 3 februari, efter den här dagen. Ändra den ena.',
    ],
  ])('%s', (_, fields, state, expected) => {
    expect(problem(fields, state)).toBe(expected)
  })
})

describe('a consent is saved', () => {
  it.each<[string, Partial<ConsentInput>, State]>([
    ['that is oral and says how', { form: 'oral', oralNote: 'På telefon, antecknat av Karin Öberg.' }, adult],
    ['of a child, given by the vårdnadshavare', { givenBy: 'guardian', giver: 'Mamma' }, born(2012)],
    ['of somebody who turns 18 that year, when asked', { ofAge: true }, born(2009)],
    ['of somebody whose födelseår is not known', {}, born(null)],
    [
      'after a no to the same purpose, with a reason',
      { changedSince: 'Personen har bytt handläggare.' },
      refusedBefore(adult),
    ],
    ['after a no to another purpose', { purpose: 'Enkät' }, refusedBefore(adult)],
    ['that is only asked for, after a no', { status: 'requested' }, refusedBefore(adult)],
    ['that is sent out', { status: 'sent', form: null, sentOn: '20 februari' }, adult],
    ['on its way within one day', { askedOn: '22 februari', sentOn: '22 februari', receivedOn: '22 februari' }, adult],
    [
      'when it is withdrawn, whatever was not known of it',
      { status: 'withdrawn', withdrawnOn: '22 februari', form: 'oral' },
      born(2009),
    ],
  ])('%s', (_, fields, state) => {
    expect(isSaved(fields, state)).toBe(true)
  })

  it('without what belongs to another form or another giver', () => {
    const typed = { oralNote: 'På telefon', giver: 'Mamma' }
    const saved = after(adult, saveConsent(person, null, input(typed)), now)
    expect(rowsOf(saved, 'consents')).toMatchObject([{ oralNote: '', giver: '' }])
  })
})

describe('a consent is doubtful', () => {
  it.each<[string, Partial<ConsentInput>, State, string[]]>([
    ['not when all is said', {}, adult, []],
    ['not while it is waited for', { status: 'sent', form: null, dataKinds: [] }, adult, []],
    ['without form', { form: null }, adult, ['Det framgår inte om samtycket är skriftligt eller muntligt.']],
    ['without uppgifter', { dataKinds: [] }, adult, ['Det framgår inte vilka uppgifter samtycket gäller.']],
    ['not when they are written', { dataKinds: [], dataMore: 'Bara om praktiken' }, adult, []],
    ['without its original', { originalKeptAt: ' ' }, adult, ['Det framgår inte var originalet finns.']],
    [
      'given by a child',
      {},
      born(2012),
      [
        'Personen var under 18 år. Barnets eget samtycke räcker bara om barnet är moget nog. Annars lämnar en vårdnadshavare det.',
      ],
    ],
    [
      'given by somebody not yet 18',
      { ofAge: false },
      born(2009),
      [
        'Personen var under 18 år. Barnets eget samtycke räcker bara om barnet är moget nog. Annars lämnar en vårdnadshavare det.',
      ],
    ],
    ['not given by somebody just 18', { ofAge: true }, born(2009), []],
    [
      'given by the vårdnadshavare of an adult',
      { givenBy: 'guardian', giver: 'Mamma' },
      adult,
      ['Personen hade fyllt 18 år. En vårdnadshavare kan inte samtycka för en vuxen.'],
    ],
    [
      'after a no',
      { changedSince: 'Ny handläggare' },
      refusedBefore(adult),
      ['Personen har tidigare sagt nej till samma ändamål.'],
    ],
  ])('%s', (_, fields, state, expected) => {
    expect(warnings(fields, state)).toEqual(expected)
  })
})

it('asks for the age of the day that the consent came in, not of today', () => {
  expect(isSaved({ receivedOn: '10 februari 2026' }, born(2009))).toBe(true)
  expect(warnings({ receivedOn: '10 februari 2026' }, born(2009))[0]).toContain('under 18')
})
