import { compareRows } from '@shared/backup/compare'
import type { RowsByTable } from '@shared/record/read'
import { emptyState, type State } from '@shared/record/state'
import { tableNames, type Rows } from '@shared/record/tables'
import { describe, expect, it } from 'vitest'

type Party = Rows['parties']

function party(id: number, over: Partial<Party> = {}): Party {
  return {
    id: `01990000-0000-7000-8000-00000000000${id}`,
    rev: 1,
    updatedAt: '2027-02-22T08:00:00.000Z',
    putAwayAt: null,
    deletedAt: null,
    name: 'Haninge kommun',
    shortName: 'kommunen',
    kind: 'kommun',
    ...over,
  } as Party
}

const state = (...rows: Party[]): State => ({ ...emptyState(), parties: new Map(rows.map((row) => [row.id, row])) })
const file = (...rows: Party[]): RowsByTable =>
  ({ ...Object.fromEntries(tableNames.map((table) => [table, []])), parties: rows }) as unknown as RowsByTable
const parties = (here: State, there: RowsByTable) =>
  compareRows(here, there).tables.find(({ table }) => table === 'parties')

describe('a backup against what is here', () => {
  it('counts what is only here, only there and otherwise', () => {
    const here = state(party(1), party(2), party(3))
    const there = file(party(2), party(3, { name: 'Nynäshamns kommun' }), party(4), party(5))
    expect(parties(here, there)).toEqual({ table: 'parties', here: 3, there: 4, onlyHere: 1, onlyThere: 2, changed: 1 })
  })

  it('takes a row that was saved again without a change for the same', () => {
    const again = party(1, { rev: 7, updatedAt: '2027-02-23T08:00:00.000Z' as Party['updatedAt'] })
    expect(parties(state(party(1)), file(again))).toMatchObject({ changed: 0 })
  })

  it('leaves out what is deleted, on either side', () => {
    const gone = party(1, { deletedAt: '2027-02-23T08:00:00.000Z' as Party['updatedAt'] })
    expect(parties(state(gone), file(party(1)))).toMatchObject({ here: 0, there: 1, onlyThere: 1, changed: 0 })
    expect(parties(state(party(1)), file(gone))).toMatchObject({ here: 1, there: 0, onlyHere: 1 })
  })

  it('says when something was last changed, a deletion too, and nothing of what is empty', () => {
    const deletedAt = '2027-03-01T08:00:00.000Z' as Party['updatedAt']
    const { newestHere, newestThere } = compareRows(state(party(1, { deletedAt, updatedAt: deletedAt })), file())
    expect(newestHere).toBe(deletedAt)
    expect(newestThere).toBeNull()
  })
})
