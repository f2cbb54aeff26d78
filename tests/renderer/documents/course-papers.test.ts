import validate from '@ooxml-tools/validate'
import { enrolmentsOf } from '@shared/course/participation'
import { season } from '@shared/course/season'
import { actionListDocument } from '@shared/documents/action-list'
import { attendanceListDocument } from '@shared/documents/attendance-list'
import { closingPaper } from '@shared/documents/closing-paper'
import { fileName } from '@shared/documents/file-name'
import type { ListedAs } from '@shared/documents/listed-as'
import type { DocumentModel } from '@shared/documents/model'
import { seasonDocument } from '@shared/documents/season-sheet'
import { usualLook } from '@shared/documents/look/look'
import { renderWord } from '@shared/documents/word/render'
import { rowsOf, type State } from '@shared/record/state'
import { groupActions } from '@shared/team/action-filter'
import { listOpenActions } from '@shared/team/action-list'
import { date } from '@tests/shared/record/rows'
import { textsOf } from '@tests/shared/documents/model-texts'
import { paragraphsOf, textOf, wordPart } from '@tests/tools/word-texts'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const world = sampleWorld()
const year = { cut: 'calendar', year: 2027 } as const
const round = rowsOf(world, 'cohorts').find(({ status }) => status === 'running')!
const today = date('2027-02-22')
const byCode: ListedAs = { by: 'code', naming: 'shown', today }
const listOf = (listedAs: ListedAs, state: State = world): DocumentModel =>
  attendanceListDocument(state, round.id, listedAs)!
const namesOn = (model: DocumentModel) =>
  model.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(([name]) => name) : []))

describe('the närvarolista', () => {
  it('lists every participant by code, what is taken as letters and the rest empty', () => {
    const [table] = listOf(byCode).blocks
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Deltagare',
      ...['mån 1/2', 'ons 3/2', 'mån 8/2', 'ons 10/2', 'mån 15/2', 'ons 17/2', 'mån 22/2', 'ons 24/2'],
    ])
    expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100)
    expect(table.rows.find(([code]) => code === 'HAN-2026-147')).toEqual([
      ...['HAN-2026-147', 'N', 'N', 'N', 'G', 'O', 'O', '', ''],
    ])
  })

  it('names those who have agreed to take part, only when asked, and nobody while names are hidden', () => {
    expect(namesOn(listOf({ ...byCode, by: 'name' }))).toContain('Vera Holmgren')
    expect(namesOn(listOf(byCode))).not.toContain('Vera Holmgren')
    expect(namesOn(listOf({ ...byCode, by: 'name', naming: 'hidden' }))).not.toContain('Vera Holmgren')
    expect(namesOn(listOf({ ...byCode, by: 'name', today: date('2028-02-22') }))).not.toContain('Vera Holmgren')
    const vera = rowsOf(world, 'persons').find(({ name }) => name === 'Vera Holmgren')!
    const persons = new Map(world.persons).set(vera.id, { ...vera, protectedIdentity: true })
    expect(namesOn(listOf({ ...byCode, by: 'name' }, { ...world, persons }))).not.toContain('Vera Holmgren')
    expect(fileName(listOf({ ...byCode, by: 'name' }))).toBe(
      '2027-02-01 Mitt Val, våren 2027 omgång 1 – närvarolista.docx',
    )
  })

  it('of a long course is several tables, each with the names', () => {
    const session = rowsOf(world, 'sessions').find(({ cohortId }) => cohortId === round.id)!
    const more = Array.from({ length: 12 }, (_, index) => ({
      ...session,
      id: `${session.id}-${index}` as typeof session.id,
    }))
    const sessions = new Map([...world.sessions, ...more.map((one) => [one.id, one] as const)])
    const tables = listOf(byCode, { ...world, sessions }).blocks.filter(({ kind }) => kind === 'table')
    expect(tables).toHaveLength(3)
  })
})

describe('the kursöversikt', () => {
  const model = seasonDocument(world, year, season(world, year, 'course'))
  const tables = model.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

  it('has a row for each round of the year, and the free days and absences after them', () => {
    expect(fileName(model)).toBe('Kursöversikt 2027.docx')
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Kursomgångar, Mitt Val',
      'Kursomgångar, Stationen',
      'Röda dagar, lov och stängda dagar',
      'Kursledare som är borta och lokaler som inte går att använda',
    ])
    expect(tables[0]!.rows[1]!.map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
      'Mitt Val, våren 2027 omgång 2',
      '270308–270405',
      'v. 10–14',
      'kl. 13.00–15.00',
      '8',
      'Maria Ek, Johan Sandberg',
      'Sal 2',
      '5 av 10 platser tagna, 5 lediga',
      'Öppen för anmälan',
    ])
    expect(tables.map(({ columns }) => columns.reduce((sum, { share }) => sum + share, 0))).toEqual([
      100, 100, 100, 100,
    ])
  })

  it('names no participant, by name or code, and says of nobody why they are away', () => {
    const texts = textsOf(model).join('\n')
    expect(texts).not.toMatch(/HAN-20\d\d/)
    for (const { name } of rowsOf(world, 'persons')) if (name !== '') expect(texts).not.toContain(name)
    for (const { note } of rowsOf(world, 'absences')) expect(texts).not.toContain(note)
  })

  it('is an A4 on its side in Word, with tables as wide as its text, header rows and its title', async () => {
    const bytes = await renderWord(model, usualLook)
    const body = wordPart(bytes, 'word/document.xml')
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length)
    expect([...body.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual(
      tables.map(() => 16838 - 2 * 1021),
    )
    expect(wordPart(bytes, 'docProps/core.xml')).toContain('<dc:title>Kursöversikt 2027</dc:title>')
  })
})

describe('the slutdokumentation on paper', () => {
  const document = rowsOf(world, 'closingDocuments')[0]!
  const texts = textsOf(closingPaper(world, document)!).map((text) => text.replaceAll('\u00A0', ' '))

  it('says period and attendance as they are counted, the texts, and who has approved', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'måndag 1 februari 2027 – onsdag 24 februari 2027',
        '6 av 6 (100 %), 12 av 12 h',
        'Genomförda aktiviteter',
        'Arbetsprövning på deltid.',
        'Maria Ek, 19 februari 2027',
        'Inte godkänd än',
      ]),
    )
  })

  it('names no participant, though a name was written in it', () => {
    const named = closingPaper(world, { ...document, ownView: 'Jag, Vera Holmgren, vill arbeta.' })!
    expect(textsOf(named).join(' ')).not.toMatch(/Holmgren/)
    const enrolment = enrolmentsOf(world, round.id).find(({ id }) => id === document.enrolmentId)
    expect(enrolment).toBeDefined()
    expect(fileName(named)).toBe('2027-02-01 Mitt Val, våren 2027 omgång 1 – slutdokumentation.docx')
  })
})

describe.each([
  ['närvarolista', listOf(byCode)],
  ['slutdokumentation', closingPaper(world, rowsOf(world, 'closingDocuments')[0]!)!],
  ['kursöversikt', seasonDocument(world, year, season(world, year, 'course'))],
  ['åtgärdslista', actionListDocument(world, groupActions(listOpenActions(world, today), 'team'), today)],
])('the %s as a Word file', (_, model) => {
  it('says every text of the model in its order, and Word’s own rules find no fault in it', async () => {
    const bytes = await renderWord(model, usualLook)
    const document = wordPart(bytes, 'word/document.xml')
    expect(paragraphsOf(document).flatMap((paragraph) => textOf(paragraph).split('\t'))).toEqual(textsOf(model))
    expect(document.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(
      model.blocks.filter(({ kind }) => kind === 'table').length,
    )
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  }, 60_000)
})
