import { participantColumns } from '@shared/course/participant-list/columns'
import { judgeRows } from '@shared/course/participant-list/participant-list'
import { takeInList } from '@shared/course/participant-list/take-in'
import { enrolmentsOf, participation } from '@shared/course/participation'
import { recognise } from '@shared/list/columns'
import { typedRows } from '@shared/list/listed-row'
import { rowsOf } from '@shared/record/state'
import { after, circumstances, date, plain } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const recogniseColumns = (cells: string[][]) => recognise(participantColumns, cells)
const world = sampleWorld()
const today = date('2027-02-22')
/** Open, with five of ten places taken and three in the queue. */
const round = rowsOf(world, 'cohorts').find(({ name }) => name === 'Våren 2027 omgång 2')!
/** Has nobody in its queue. */
const empty = rowsOf(world, 'cohorts').find(({ name }) => name === 'Hösten 2027')!

function judge(cells: string[][], cohortId = round.id) {
  return judgeRows(world, { cohortId, rows: typedRows(cells, recogniseColumns(cells)), today })
}

const told = (cells: string[][]) =>
  judge(cells).map(({ problems }) => problems.map(({ field, message }) => `${field}: ${plain(message)}`).join(' '))

describe('the columns', () => {
  it('are known by their heads, in other words and under a title', () => {
    const cells = [
      ['Anmälda till Mitt Val'],
      [],
      ['Löpnr', 'För- och efternamn', 'K/M', 'Personnummer', 'Handläggare', 'Remittent', 'Anmälningsdatum'],
      ['A-1', 'Elsa Påhittad', 'k', '', 'någon', 'FK', '1/2'],
    ]
    expect(recogniseColumns(cells)).toEqual({
      headRow: 2,
      kinds: ['code', 'name', 'gender', 'birthYear', null, 'referringParty', 'registeredOn'],
    })
  })

  it('without heads are codes first, and nothing is guessed', () => {
    expect(recogniseColumns([['A-1', '1985']])).toEqual({ headRow: -1, kinds: ['code', null] })
  })

  it('of forty are used where they are known', () => {
    const heads = Array.from({ length: 40 }, (_, place) => (place === 37 ? 'Födelseår' : `Fält ${place}`))
    expect(recogniseColumns([heads]).kinds.filter((kind) => kind !== null)).toEqual(['birthYear'])
  })
})

const heads = ['Kod', 'Namn', 'Kön', 'Födelseår', 'Kommer från', 'Anmäld', 'Försörjning']

describe('a row', () => {
  it.each([
    [
      ['', '', '', '1985', '', '1900304', ''],
      'registeredOn: Datumet har sju siffror. Menade du 190304, måndag 4 mars 2019?',
    ],
    [['', '', '', '2031', '', '', ''], 'birthYear: Födelseåret har inte varit än.'],
    [['', '', '', '85', '', '', ''], 'birthYear: Skriv födelseåret med fyra siffror.'],
    [
      ['', '', 'kille', '', '', '', ''],
      'gender: ”kille” går inte att läsa som kön. Skriv kvinna, man, annat eller inget.',
    ],
    [
      ['850312-1234', '', '', '', '', '', ''],
      'code: Koden ser ut som ett personnummer. Skriv en annan kod, eller inget.',
    ],
    [['', '', '', '', '', '2027-03-01', ''], 'registeredOn: Anmälningsdagen måndag 1 mars 2027 har inte varit än.'],
    [['HAN-2027-004', '', '', '', '', '', ''], 'code: Personen finns redan i omgången: bekräftad.'],
  ])('that cannot be read says why: %j', (row, sentence) => {
    expect(told([heads, row])).toEqual([sentence])
  })

  it('that comes twice says where it stood first', () => {
    expect(told([heads, ['A-7'], ['B-8'], ['a-7']])).toEqual(['', '', 'code: Samma person står på rad 2.'])
    const named = ['', 'Elsa Påhittad', '', '1985']
    expect(told([heads, named, ['', 'Elsa Påhittad', '', '1986'], named])).toEqual([
      '',
      '',
      'name: Samma person står på rad 2.',
    ])
  })

  it('with a personnummer or a whole date keeps the year and lets the rest go, and says so', () => {
    const [numbered, dated] = judge([heads, ['', '', '', '850312-1244'], ['', '', '', '1985-03-12']])
    expect(numbered).toMatchObject({ value: { birthYear: 1985, gender: 'woman' } })
    expect(numbered!.notices).toEqual(['Personnumret sparas inte, bara födelseår och kön.'])
    expect(dated).toMatchObject({
      value: { birthYear: 1985, gender: 'unknown' },
      notices: ['Bara födelseåret sparas.'],
    })
  })

  it('without a code gets the next free one, each its own', () => {
    const codes = judge([heads, ['', 'Elsa Påhittad'], ['', 'Nils Påhittad']]).map(({ code }) => code)
    expect(codes[0]).toMatch(/^HAN-2027-\d{3}$/)
    expect(Number(codes[1]!.slice(-3))).toBe(Number(codes[0]!.slice(-3)) + 1)
    expect([...world.persons.values()].map(({ code }) => code)).not.toContain(codes[0])
  })

  it('is read in the words of the list', () => {
    const [row] = judge([heads, ['A-1', 'Elsa Påhittad', 'K', '1985', 'fk', '8 februari', 'sjukpenning']])
    expect(row!.value).toMatchObject({
      gender: 'woman',
      referringPartyId: rowsOf(world, 'parties').find(({ shortName }) => shortName === 'FK')!.id,
      registeredOn: '2027-02-08',
      incomeSource: 'sicknessBenefit',
    })
  })
})

describe('taking a list in', () => {
  const take = (cells: string[][], cohortId = round.id) =>
    after(world, takeInList(cohortId, typedRows(cells, recogniseColumns(cells))), circumstances('2027-02-22'))

  it('makes people and places of the good rows and leaves the others out', () => {
    const state = take([heads, ['A-1', '', 'K', '1985'], ['A-2', '', '', '2031'], ['A-3']], empty.id)
    const codes = rowsOf(state, 'persons').map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['A-1', 'A-3']))
    expect(codes).not.toContain('A-2')
    expect(enrolmentsOf(state, empty.id)).toHaveLength(enrolmentsOf(world, empty.id).length + 2)
  })

  it('gives the places that are left in the order of the list, and the rest the queue', () => {
    const { free } = participation(world, empty.id)
    const rows = Array.from({ length: free + 3 }, (_, nth) => [`A-${nth}`])
    const state = take([['Kod'], ...rows], empty.id)
    const added = enrolmentsOf(state, empty.id).filter(({ id }) => !world.enrolments.has(id))
    expect(
      added.filter(({ status }) => status === 'waiting').map(({ personId }) => state.persons.get(personId)!.code),
    ).toEqual(rows.slice(free).map(([code]) => code))
    expect(participation(state, empty.id).free).toBe(0)
  })

  it('lets nobody past those who wait already', () => {
    const state = take([['Kod'], ['A-1']])
    const added = enrolmentsOf(state, round.id).find(({ id }) => !world.enrolments.has(id))!
    expect(added.status).toBe('waiting')
  })

  it('takes a person who is known by the code, and changes nothing of her', () => {
    const known = rowsOf(world, 'persons').find(({ code }) => code === 'HAN-2026-139')!
    const [row] = judge([heads, [known.code, '', '', '1950']])
    expect(row!.notices).toEqual([`Koden finns redan, med födelseår ${known.birthYear}. Det sparade står kvar.`])
    const state = take([heads, [known.code, '', '', '1950']])
    expect(state.persons.get(known.id)).toBe(known)
    expect(enrolmentsOf(state, round.id).some(({ personId }) => personId === known.id)).toBe(true)
  })

  it('refuses a list without a good row, and a round that is over', () => {
    const none = takeInList(round.id, typedRows([heads, ['', '', '', '2031']], recogniseColumns([heads])))
    expect(none(world, circumstances('2027-02-22'))).toMatchObject({ ok: false })
    const over = rowsOf(world, 'cohorts').find(({ status }) => status === 'finished')!
    const refusal = takeInList(over.id, typedRows([['Kod'], ['A-1']], recogniseColumns([['Kod']])))
    expect(refusal(world, circumstances('2027-02-22'))).toMatchObject({
      ok: false,
      problems: [{ message: 'Omgången är avslutad och tar inte emot deltagare.' }],
    })
  })
})
