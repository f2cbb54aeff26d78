import type { Instant } from '@shared/calendar/date'
import type { DocumentModel } from '@shared/documents/model'
import { registerExtract, type ExtractSources } from '@shared/documents/register-extract'
import type { Line } from '@shared/record/history'
import { rowsOf } from '@shared/record/state'
import { entry, purgeEntry } from '@tests/shared/log/entries'
import { date, id } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { textsOf } from './model-texts'

const world = sampleWorld()
const persons = rowsOf(world, 'persons')
const named = persons.find(({ name }) => name !== '')!
const nothing: ExtractSources = { today: date('2027-02-22'), lines: [], entries: [] }

function extractOf(sources: Partial<ExtractSources> = {}): DocumentModel {
  return registerExtract(world, named.id, { ...nothing, ...sources })!
}

/** The rows of the table under a heading. */
function rowsUnder(heading: string, { blocks }: DocumentModel): readonly (readonly string[])[] {
  const table = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1]
  if (table?.kind !== 'table') throw new Error(`No table stands under ${heading}`)
  return table.rows.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')))
}

/** The paragraphs that say that there is nothing to tell. */
const sentencesOf = ({ blocks }: DocumentModel) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

const line = (at: string, rest: Partial<Line>): Line => ({
  commit: 1,
  at: at as Instant,
  name: 'ändrade en person',
  rows: [],
  ...rest,
})

describe('a registerutdrag', () => {
  it('tells each change in words, when it was made by a Swedish clock, and that it was taken back', () => {
    const lines = [
      line('2027-02-21T23:30:00.000Z', { takesBack: { commit: 1, act: 'undo' } }),
      line('2026-07-01T08:00:00.000Z', {}),
    ]
    expect(rowsUnder('Ändringar', extractOf({ lines }))).toEqual([
      ['måndag 22 februari 2027 kl. 00.30', 'Ångrade: ändrade en person'],
      ['onsdag 1 juli 2026 kl. 10.00', 'Ändrade en person'],
    ])
  })

  it('tells when something was opened, exported or printed, and never who did it', () => {
    const user = rowsOf(world, 'users')[0]!
    const entries = [
      entry({ act: 'printed', table: 'cases', profile: user.id }),
      entry({ act: 'opened', table: 'meetings', profile: user.id }),
    ]
    const rows = rowsUnder('När uppgifterna har öppnats', extractOf({ entries }))
    expect(rows).toEqual([
      ['måndag 22 februari 2027 kl. 09.00', 'Skrev ut', 'Ärende'],
      ['måndag 22 februari 2027 kl. 09.00', 'Öppnade', 'Möte med ärenden'],
    ])
    expect(rows.flat()).not.toContain(user.name)
  })

  it('leaves out what of the log is of no person', () => {
    const { at } = purgeEntry()
    const entries = [purgeEntry(), { id: id(7), at, profile: null, act: 'restored', madeAt: at } as const]
    expect(sentencesOf(extractOf({ entries }))).toContain('Loggen har inga poster.')
  })

  it('says so where nothing was changed, opened or handed over', () => {
    const alone = { ...world, deliveries: new Map(), feedbacks: new Map() }
    expect(sentencesOf(registerExtract(alone, named.id, nothing)!)).toEqual(
      expect.arrayContaining([
        'Rådrum har inga noteringar om att uppgifterna har lämnats till någon.',
        'Historiken har inga ändringar.',
        'Loggen har inga poster.',
      ]),
    )
  })

  it.each(persons.map((person) => [person.code, person] as const))('of %s names nobody else', (_, person) => {
    const texts = textsOf(registerExtract(world, person.id, nothing)!).join('\n')
    const others = persons.filter(({ code }) => code !== person.code).flatMap(({ code, name }) => [code, name])
    expect(texts).toContain(person.code)
    expect(others.filter((other) => other !== '' && texts.includes(other))).toEqual([])
  })

  it('is not made of somebody who is gone', () => {
    expect(registerExtract(world, id(99), nothing)).toBeUndefined()
  })
})
