import { deidentifiedSummary, summaryDoubts } from '@shared/documents/deidentified-summary'
import { rowsOf } from '@shared/record/state'
import { date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { textsOf } from './model-texts'

const world = sampleWorld()
const team = rowsOf(world, 'teams').find(({ name }) => name === 'Resursråd Haninge')!
const span = { from: date('2027-01-01'), to: date('2027-12-31') }
const textsWith = (text: string) => textsOf(deidentifiedSummary(world, team.id, { span, text })!).join('\n')

describe('the avidentifierade sammanfattning', () => {
  it('has no code and no name of anybody, and no number of a small group', () => {
    const texts = textsWith('')
    for (const { code } of [...rowsOf(world, 'cases'), ...rowsOf(world, 'persons')]) expect(texts).not.toContain(code)
    for (const { name } of rowsOf(world, 'persons')) if (name !== '') expect(texts).not.toContain(name)
    const tables = deidentifiedSummary(world, team.id, { span, text: '' })!.blocks.flatMap((block) =>
      block.kind === 'table' && block.columns[1]?.title === 'Antal' ? block.rows : [],
    )
    expect(tables.length).toBeGreaterThan(5)
    for (const [, count = ''] of tables) expect(count).toMatch(/^(0|färre än 5|minst \d+|[5-9]|\d\d+)$/)
  })

  it('takes codes, names and personnummer out of what is typed, and tells of them before', () => {
    const [{ code = '' } = {}] = rowsOf(world, 'cases')
    const person = rowsOf(world, 'persons').find(({ name }) => name.includes(' '))!
    const text = `Vi talade om ${code.toLowerCase()} och ${person.name}.`
    expect(textsWith(text)).toContain('Vi talade om (kod borttagen) och (namn borttaget).')
    expect(summaryDoubts(world, text)).toHaveLength(1)
    expect(summaryDoubts(world, 'Ring 08-555 01 23.')).toEqual([
      'Texten ser ut att innehålla ett telefonnummer. Ta bort det.',
    ])
    expect(summaryDoubts(world, 'Vi vill ha fler platser.')).toEqual([])
  })
})
