import type { Instant, IsoDate } from '@shared/calendar/date'
import { rowsOf, type State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { dateOf } from '@shared/search/entries'
import { excerptOf } from '@shared/search/excerpt'
import { fold, wordsOf } from '@shared/search/fold'
import { foundTable } from '@shared/search/found-tables'
import { marked } from '@shared/search/marked'
import { nothingAsked, search, stateOf, type Asked } from '@shared/search/search'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const today = '2027-02-22' as IsoDate
const world = sampleWorld()

type Question = Partial<Asked> & { readonly naming?: 'shown' | 'hidden'; readonly state?: string | null }

function find({ naming = 'shown', ...asked }: Question, state: State = world) {
  const { entries, ...rest } = search(state, { ...nothingAsked, ...asked }, { today, naming, most: Infinity })
  const words = wordsOf(asked.typed ?? '')
  const found = entries.map((entry) => ({
    kind: foundTable(entry.table).kind,
    title: entry.title,
    where: excerptOf(state, { entry, words, naming })?.where,
    text: excerptOf(state, { entry, words, naming })?.text,
    date: dateOf(entry, state),
    läge: stateOf(entry),
  }))
  return { found, ...rest }
}

function withRow<T extends 'notes' | 'persons' | 'actions' | 'referrals'>(table: T, fields: Partial<Rows[T]>): State {
  const row = { ...rowsOf(world, table)[0]!, ...fields }
  return { ...world, [table]: new Map(world[table]).set(row.id, row as never) }
}

const titlesOf = (kind: string, question: Question) =>
  find(question)
    .found.filter((found) => found.kind === kind)
    .map(({ title }) => title)

describe('a word', () => {
  it('is found in what was written, with the field and what stands around it', () => {
    const state = withRow('notes', {
      recommendation: `Vården kallar till läkarbesök. ${'Sedan följer mycket annat. '.repeat(9)}Arbetsterapeut kartlägger vardagen i hemmet.`,
    })
    expect(find({ typed: 'KARTLÄGGER' }, state).found[0]).toMatchObject({
      kind: 'Anteckning',
      where: 'Rekommendation',
      text: expect.stringMatching(/^… .*Arbetsterapeut kartlägger vardagen i hemmet\.$/u) as string,
    })
  })

  it('may stand inside another, as Swedish builds them, and small and large letters are the same', () => {
    const state = withRow('actions', { what: 'Ordnar läkarutlåtande' })
    expect(find({ typed: 'UTLÅTANDE' }, state).found).toMatchObject([{ title: 'Ordnar läkarutlåtande' }])
    expect(find({ typed: 'utlatande' }, state).found).toEqual([])
  })

  it('needs all others beside it, wherever they stand, and within quotes exactly so', () => {
    const state = withRow('actions', { what: 'Bokar tid hos arbetsterapeut' })
    expect(find({ typed: 'arbetsterapeut bokar' }, state).found).toHaveLength(1)
    expect(find({ typed: '"tid hos"' }, state).found).toHaveLength(1)
    expect(find({ typed: '”hos tid”' }, state).found).toEqual([])
    expect(find({ typed: 'arbetsterapeut bokade' }, state).found).toEqual([])
  })

  it('that is a number is not found inside a longer one, while a code is found from its first letters', () => {
    const state = withRow('actions', { what: 'Ring växeln 08 7012' })
    expect(find({ typed: 'växeln 12' }, state).found).toEqual([])
    expect(find({ typed: 'växeln 70' }, state).found).toHaveLength(1)
    expect(titlesOf('Ärende', { typed: 'HAN-2027-0' }).length).toBeGreaterThan(3)
  })

  it('is found again as soon as it is written, and no more when its row is gone', () => {
    const note = rowsOf(world, 'notes')[0]!
    const written = { ...world, notes: new Map(world.notes).set(note.id, { ...note, assessment: 'Kvarntorp' }) }
    const gone = { ...note, assessment: 'Kvarntorp', deletedAt: '2027-02-22T08:00:00.000Z' as Instant }
    expect(find({ typed: 'kvarntorp' }).found).toEqual([])
    expect(find({ typed: 'kvarntorp' }, written).found).toHaveLength(1)
    expect(find({ typed: 'kvarntorp' }, { ...world, notes: new Map([[note.id, gone]]) }).found).toEqual([])
  })
})

describe('a person', () => {
  const named = withRow('persons', { name: 'Elsa Påhittad', protectedIdentity: false })
  const hidden = withRow('persons', { name: 'Elsa Påhittad', protectedIdentity: true })
  const { code } = rowsOf(world, 'persons')[0]!

  it('is found by name as long as names are shown, with the places and consents', () => {
    const { found } = find({ typed: 'elsa' }, named)
    expect(found[0]).toMatchObject({ kind: 'Person', title: `${code}, Elsa Påhittad` })
    expect(find({ typed: 'elsa', naming: 'hidden' }, named).found).toEqual([])
    expect(find({ typed: code, naming: 'hidden' }, named).found[0]).toMatchObject({ title: code })
    const own = withRow('referrals', {
      kind: 'selfReferral',
      referrerName: 'Elsa Påhittad',
      referrerPhone: '070-1740605',
    })
    expect(find({ typed: '070-1740605' }, own).found).toHaveLength(1)
    for (const typed of ['elsa', '070-1740605']) expect(find({ typed, naming: 'hidden' }, own).found).toEqual([])
  })

  it('with skyddad identitet is found by the code alone', () => {
    expect(find({ typed: 'elsa' }, hidden).found).toEqual([])
    expect(JSON.stringify(find({ typed: code }, hidden).found)).not.toContain('Elsa')
  })

  it('tells nothing of what she needs while identities are hidden', () => {
    const place = { ...rowsOf(world, 'enrolments')[0]!, interpreterLanguage: 'tigrinja' }
    const state = { ...world, enrolments: new Map(world.enrolments).set(place.id, place) }
    expect(find({ typed: 'tigrinja' }, state).found).toMatchObject([{ kind: 'Kursplats', where: 'Tolk' }])
    expect(find({ typed: 'tigrinja', naming: 'hidden' }, state).found).toEqual([])
  })
})

describe('what is asked for can be narrowed', () => {
  it('to a kind, with the count of each', () => {
    const { counts } = find({ typed: 'haninge' })
    const { found, counts: same } = find({ typed: 'haninge', table: 'meetings' })
    expect(found).toHaveLength(counts.get('meetings')!)
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['Möte']))
    expect(same).toEqual(counts)
  })

  it('to a party: those that it sends, presents, or is to do', () => {
    const fk = rowsOf(world, 'parties').find(({ shortName }) => shortName === 'FK')!
    const { entries } = search(
      world,
      { ...nothingAsked, partyId: fk.id, table: 'actions' },
      { today, naming: 'shown', most: Infinity },
    )
    const ofFk = rowsOf(world, 'actions').filter(({ staffId }) => world.staff.get(staffId!)?.partyId === fk.id)
    expect(ofFk.length).toBeGreaterThan(0)
    expect(entries.map(({ row }) => row.id).sort()).toEqual(ofFk.map(({ id }) => id).sort())
  })

  it('by the word for a party, which those who work there are found by', () => {
    expect(titlesOf('Personal', { typed: 'försäkringskassan' }).length).toBeGreaterThan(0)
  })

  it('to a läge, of those that what was found is in', () => {
    const { states } = find({ table: 'cases' })
    expect(states).toEqual([...states].sort((a, b) => a.localeCompare(b, 'sv-SE')))
    const { found } = find({ table: 'cases', state: 'Bordlagt' })
    const adjourned = rowsOf(world, 'cases').filter(({ status }) => status === 'adjourned')
    expect(found).toHaveLength(adjourned.length)
  })

  it('to days, both ends included; what has no day is left out', () => {
    const [meeting] = rowsOf(world, 'meetings')
    const { found } = find({ from: meeting!.date, to: meeting!.date })
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ date }) => date))).toEqual(new Set([meeting!.date]))
  })

  it('by a day as it is written', () => {
    expect(titlesOf('Möte', { typed: '23 februari 2027' })).toEqual(['Resursråd Haninge, tisdag 23\u00a0februari 2027'])
  })
})

describe('the best stands first', () => {
  it('what is called so, then what begins so, then what has it in its text', () => {
    const { found } = find({ typed: 'mitt val' })
    expect(found.slice(0, 2).map(({ kind }) => kind)).toEqual(['Kursmall', 'Kursomgång'])
  })

  it('the next meeting before those to come later, and those that have been last', () => {
    const meetings = titlesOf('Möte', { typed: 'resursråd haninge', table: 'meetings' })
    expect(meetings[0]).toBe('Resursråd Haninge, tisdag 23\u00a0februari 2027')
    expect(meetings[1]).toBe('Resursråd Haninge, tisdag 9\u00a0mars 2027')
    expect(meetings.at(-1)).toBe('Resursråd Haninge, tisdag 26\u00a0januari 2027')
  })

  it('what was put away last', () => {
    const [first] = rowsOf(world, 'teams')
    const away = { ...first!, putAwayAt: '2027-01-01T08:00:00.000Z' as Instant }
    const { found } = find({ typed: first!.name }, { ...world, teams: new Map(world.teams).set(first!.id, away) })
    expect(found.at(-1)).toMatchObject({ kind: 'Team', title: first!.name })
  })
})

describe('an answer that is narrowed', () => {
  it('is the same as one that was asked for at once, letter by letter, also back again', () => {
    const letters = (word: string) => [...word].map((_, index) => word.slice(0, index + 1))
    const asked = [
      ...letters('fk läkar'),
      ...letters('2027 12'),
      ...letters('12'),
      '3',
      '13',
      ...letters('"lotsteam h'),
      'l',
      '',
    ]
    const state = { ...world }
    for (const typed of asked) {
      expect({ typed, ...find({ typed }, state) }).toEqual({ typed, ...find({ typed }, { ...world }) })
    }
  })

  it('puts no more in order than is asked for, and those are the first of all', () => {
    const inAll = search(world, { ...nothingAsked, typed: 'a' }, { today, naming: 'shown', most: Infinity })
    const first = search(world, { ...nothingAsked, typed: 'a' }, { today, naming: 'shown', most: 7 })
    expect(inAll.entries).toHaveLength(inAll.count)
    expect(first.count).toBe(inAll.count)
    expect(first.entries).toEqual(inAll.entries.slice(0, 7))
  })
})

describe('the words in what was found', () => {
  it.each([
    ['Ordnar läkarutlåtande', ['LÄKAR', 'or'], 'Or|dnar |läkar|utlåtande'],
    ['12 möten 2012, § 12', ['12'], '12| möten 2012, § |12'],
    ['sömn och sömnad', ['sömn', 'sömnad'], 'sömn| och |sömn|ad'],
    ['inget här', ['annat'], 'inget här'],
  ])('%s', (text, words, pieces) => {
    const read = marked(text, words.map(fold))
    expect(read.map((piece) => piece.text).join('|')).toBe(pieces)
    expect(
      read
        .filter(({ isMarked }) => isMarked)
        .every((piece) => words.map(fold).some((word) => word.includes(fold(piece.text)))),
    ).toBe(true)
  })
})

describe('a SIP', () => {
  it.each([
    ['de första veckorna efter sjukhuset', 'SIP', 'HAN-2027-027'],
    ['orka vara med på mina barns', 'Plan i SIP', 'SIP HAN-2026-140, version 1'],
    ['sömnskolan', 'Insats i SIP', 'Du går till sömnskolan på onsdagar.'],
    ['sex timmar de flesta', 'Mål i SIP', 'Du sover sex timmar de flesta nätter.'],
    ['biståndshandläggare', 'Deltagare i SIP', 'Sara Holm'],
  ])('is found by „%s”', (typed, kind, title) => {
    expect(titlesOf(kind, { typed })).toEqual([title])
  })

  it('is found by the name of a närstående only where names are shown', () => {
    expect(titlesOf('Deltagare i SIP', { typed: 'Brodern' })).toEqual(['Brodern'])
    expect(titlesOf('Deltagare i SIP', { typed: 'Brodern', naming: 'hidden' })).toEqual([])
    expect(titlesOf('Deltagare i SIP', { typed: 'närstående', naming: 'hidden' })).toEqual(['närstående'])
  })
})
