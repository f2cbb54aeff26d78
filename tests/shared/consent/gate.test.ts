import type { Consent, ConsentKind } from '@shared/consent/consent'
import { caseGate, type GateReason } from '@shared/consent/gate'
import type { Party } from '@shared/organisation/organisation'
import { date, id, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const person = id(100)
const meetingDay = date('2027-02-23')

const party = (number: number, shortName: string): Party =>
  rowWith('parties', number, { name: shortName, shortName, kind: 'other' })
const af = party(1, 'AF')
const fk = party(2, 'FK')
const kommun = party(3, 'kommunen')
const region = party(4, 'regionen')
const all = [af, fk, kommun, region]

let number = 500
const consent = (fields: Partial<Consent> = {}): Consent => ({
  ...rowWith('consents', (number += 1), {
    personId: person,
    kind: 'informationExchange',
    status: 'received',
    purpose: 'Genomlysning',
    partyIds: all.map((one) => one.id),
    validFrom: date('2027-01-10'),
    validTo: date('2027-06-30'),
    withdrawnOn: null,
    originalKeptAt: '',
  }),
  ...fields,
})

const gate = (consents: readonly Consent[], parties: readonly Party[] = all) =>
  caseGate({ case: { mode: 'consent', personId: person }, consents, parties, date: meetingDay })

/** Day and month stay on one line: the table below writes them with an ordinary space. */
const unbroken = (text: string) => text.replace(/(?<!\d)(\d{1,2}) (\p{L})/gu, '$1\u00A0$2')

const to = (text: string) => ({ validTo: date(text) })
const from = (text: string) => ({ validFrom: date(text) })
const covering = (...parties: Party[]) => ({ partyIds: parties.map((one) => one.id) })

describe('a case whose person has given a consent', () => {
  const held: [string, Partial<Consent>, string][] = [
    ['until June', {}, 'Samtycket gäller till 30 juni och omfattar alla parter som deltar.'],
    ['until the very day', to('2027-02-23'), 'Samtycket gäller till 23 februari och omfattar alla parter som deltar.'],
    ['from the very day', from('2027-02-23'), 'Samtycket gäller till 30 juni och omfattar alla parter som deltar.'],
    ['without dates', { validFrom: null, validTo: null }, 'Samtycket gäller och omfattar alla parter som deltar.'],
    [
      'into another year',
      to('2028-01-31'),
      'Samtycket gäller till 31 januari 2028 och omfattar alla parter som deltar.',
    ],
    [
      'withdrawn from the day after',
      { status: 'withdrawn', withdrawnOn: date('2027-02-24') },
      'Samtycket gäller till 30 juni och omfattar alla parter som deltar.',
    ],
  ]
  it.each(held)('%s is covered', (_, fields, sentence) => {
    expect(gate([consent(fields)])).toMatchObject({ state: 'covered', sentence: unbroken(sentence) })
  })

  const stopped: [string, Partial<Consent>, GateReason, string, string][] = [
    [
      'only asked for',
      { status: 'requested' },
      'requested',
      'Begärt, inte inkommet',
      'Samtycket är begärt men har inte kommit in.',
    ],
    ['refused', { status: 'refused' }, 'refused', 'Samtycke nekat', 'Personen har sagt nej till informationsutbyte.'],
    [
      'withdrawn on the very day',
      { status: 'withdrawn', withdrawnOn: date('2027-02-23') },
      'withdrawn',
      'Återkallat 23 februari',
      'Samtycket återkallades 23 februari.',
    ],
    ['withdrawn without a day', { status: 'withdrawn' }, 'withdrawn', 'Återkallat', 'Samtycket återkallades.'],
    [
      'ending the day before',
      to('2027-02-22'),
      'expired',
      'Gäller bara till 22 februari',
      'Samtycket gäller bara till 22 februari.',
    ],
    [
      'ended another year',
      { ...from('2026-01-01'), ...to('2026-12-31') },
      'expired',
      'Gäller bara till 31 december 2026',
      'Samtycket gäller bara till 31 december 2026.',
    ],
    [
      'beginning the day after',
      from('2027-02-24'),
      'notYetValid',
      'Gäller först från 24 februari',
      'Samtycket gäller först från 24 februari.',
    ],
    [
      'without the region',
      covering(af, fk, kommun),
      'parties',
      'Omfattar inte regionen',
      'Samtycket omfattar inte regionen.',
    ],
    [
      'for one party',
      covering(fk),
      'parties',
      'Omfattar inte AF, kommunen och regionen',
      'Samtycket omfattar inte AF, kommunen och regionen.',
    ],
  ]
  it.each(stopped)('%s is blocked', (_, fields, reason, brief, sentence) => {
    expect(gate([consent(fields)])).toMatchObject({
      state: 'blocked',
      reason,
      brief: unbroken(brief),
      sentence: unbroken(sentence),
    })
  })

  const otherKinds: ConsentKind[] = ['participation', 'sip', 'survey', 'statistics']
  it.each(otherKinds)('of kind %s is blocked: only informationsutbyte opens a case', (kind) => {
    const sentence = 'Samtycke till informationsutbyte saknas.'
    expect(gate([consent({ kind })])).toMatchObject({ state: 'blocked', reason: 'none', sentence })
  })

  it('is blocked when the consent is another person’s, put away or deleted', () => {
    const writtenAt = consent().updatedAt
    for (const fields of [{ personId: id(101) }, { putAwayAt: writtenAt }, { deletedAt: writtenAt }]) {
      expect(gate([consent(fields)])).toMatchObject({ state: 'blocked', reason: 'none' })
    }
  })
})

describe('which parties count', () => {
  it('asks only for those that take part', () => {
    const withoutRegion = consent(covering(af, fk, kommun))
    expect(gate([withoutRegion], [af, fk, kommun]).state).toBe('covered')
    expect(gate([withoutRegion], all)).toMatchObject({ state: 'blocked', missing: [region] })
  })

  it('does not add two consents up: each was given to its own circle', () => {
    const found = gate([consent(covering(af, fk)), consent(covering(kommun, region))])
    expect(found).toMatchObject({ state: 'blocked', reason: 'parties' })
  })

  it('is blocked when nobody takes part, for then nothing can be judged', () => {
    expect(gate([consent()], [])).toMatchObject({ state: 'blocked', reason: 'noParties' })
  })
})

describe('several consents', () => {
  it('is covered by any one that holds, whatever the others say', () => {
    const found = gate([consent(), consent({ status: 'refused' }), consent(covering(fk)), consent(to('2027-01-31'))])
    expect(found.state).toBe('covered')
  })

  it('tells of the one that holds longest', () => {
    expect(gate([consent(to('2027-03-07')), consent(to('2027-05-31'))])).toMatchObject({ until: '2027-05-31' })
    expect(gate([consent(to('2027-03-07')), consent({ validTo: null })])).toMatchObject({
      until: null,
      endsSoon: false,
    })
  })

  it('gives the newest as the reason when none holds', () => {
    expect(gate([consent(to('2027-01-31')), consent({ status: 'requested' })])).toMatchObject({ reason: 'requested' })
    expect(gate([consent({ status: 'refused' }), consent(to('2027-01-31'))])).toMatchObject({ reason: 'expired' })
  })
})

it('says that a consent ends soon from 14 days after the meeting', () => {
  expect(gate([consent(to('2027-03-09'))])).toMatchObject({ state: 'covered', endsSoon: true })
  expect(gate([consent(to('2027-03-10'))])).toMatchObject({ state: 'covered', endsSoon: false })
})

it('lets an avidentifierat case through without any consent', () => {
  const found = caseGate({
    case: { mode: 'deidentified', personId: null },
    consents: [],
    parties: all,
    date: meetingDay,
  })
  expect(found).toEqual({
    state: 'deidentified',
    brief: 'Dras avidentifierat',
    sentence: 'Ärendet dras avidentifierat.',
    leaving: [],
  })
})

it('blocks a case that should have a person and has none', () => {
  const found = caseGate({
    case: { mode: 'consent', personId: null },
    consents: [consent()],
    parties: all,
    date: meetingDay,
  })
  expect(found).toMatchObject({ state: 'blocked', reason: 'noPerson' })
})
