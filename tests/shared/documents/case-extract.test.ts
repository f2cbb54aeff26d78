import { caseExtract, type ExtractChoices } from '@shared/documents/case-extract'
import { fileName } from '@shared/documents/file-name'
import type { Consent } from '@shared/consent/consent'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { numberedItems } from '@shared/team/agenda'
import { partiesInRoom } from '@shared/team/extract-gate'
import { date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { textsOf } from './model-texts'

const world = sampleWorld()
const held = rowsOf(world, 'meetings').find(({ status, date: on }) => status === 'held' && on === '2027-02-09')!
const choices: ExtractChoices = { by: 'name', naming: 'shown', today: date('2027-02-22') }
const named = numberedItems(world, held.id).find(
  ({ item, case: found }) => found?.mode === 'consent' && item.state === 'done',
)!
const found = named.case!
const person = rowOf(world, 'persons', found.personId)!
const [party] = partiesInRoom(world, named.item)
const consent = rowsOf(world, 'consents').find(
  ({ personId, kind, status }) => personId === person.id && kind === 'informationExchange' && status === 'received',
)!

const withConsent = (changed: Partial<Consent>): State =>
  withPuts(world, [{ table: 'consents', row: { ...consent, ...changed } }])
const extract = (state: State = world, changed: Partial<ExtractChoices> = {}) =>
  caseExtract(state, named.item.id, party!.id, { ...choices, ...changed })!
const textsIn = (state: State = world, changed: Partial<ExtractChoices> = {}) => {
  const made = extract(state, changed)
  if (!made.ok) throw new Error(made.gate.sentence)
  return textsOf(made.document).map((text) => text.replaceAll('\u00A0', ' '))
}

describe('the ärendeutdrag to a party', () => {
  it('is marked, and says question, parties, bedömning, rekommendation, åtgärder and återkoppling', () => {
    expect(textsIn()).toEqual(
      expect.arrayContaining([
        'Sekretess – 28 kap. offentlighets- och sekretesslagen (2009:400)',
        person.name,
        found.code,
        'Frågeställning',
        'Närvarande parter',
        'Arbetsförmedlingen: Maria Ek',
        'Rekommendation',
        'Åtgärder',
        'Återkoppling',
      ]),
    )
  })

  it.each([
    ['when the code is chosen', world, { by: 'code' }],
    ['while names are hidden', world, { naming: 'hidden' }],
    [
      'with skyddad identitet',
      withPuts(world, [{ table: 'persons', row: { ...person, protectedIdentity: true } }]),
      {},
    ],
    ['when the consent has run out since', withConsent({ validTo: held.date }), {}],
  ] as const)('has the code and no name %s', (_, state, changed) => {
    const texts = textsIn(state, changed).join('\n')
    expect(texts).toContain(found.code)
    expect(texts).not.toContain(person.name)
  })

  it.each([
    ['was taken back', { status: 'withdrawn', withdrawnOn: date('2027-02-15') }, /återkallades/],
    ['did not name the party', { partyIds: [] }, /omfattar inte/],
    ['had not begun', { validFrom: date('2027-02-20') }, /Gäller först|gäller först/],
  ] as const)('is not given when the consent %s, and says so', (_, changed, why) => {
    const made = extract(withConsent(changed as Partial<Consent>))
    expect(made.ok).toBe(false)
    expect(made.gate.sentence).toMatch(why)
    expect(made.gate.sentence).not.toContain(person.name)
  })

  it('is not given to a party that left the room', () => {
    const left = { ...named.item, leftOutPartyIds: [party!.id] }
    const made = extract(withPuts(world, [{ table: 'agendaItems', row: left }]))
    expect(made).toMatchObject({ ok: false, gate: { sentence: 'Parten var inte i rummet när ärendet togs upp.' } })
  })

  it('of an avidentifierat case has the code, whatever is chosen, and file names say nobody', () => {
    const coded = withPuts(world, [{ table: 'cases', row: { ...found, mode: 'deidentified', personId: null } }])
    expect(textsIn(coded)).toContain(found.code)
    const made = extract()
    if (!made.ok) throw new Error('none')
    const outside = [
      fileName(made.document),
      made.document.title,
      made.document.description,
      made.document.footer,
    ].join()
    expect(outside).not.toContain(person.name)
    expect(outside).not.toContain(found.code)
    expect(fileName(made.document)).toBe(
      '2027-02-09 Resursråd Haninge – utdrag §\u00A03 till AF.docx'.replace('\u00A0', ' '),
    )
  })
})
