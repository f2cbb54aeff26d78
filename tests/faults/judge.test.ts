import { describe, expect, it } from 'vitest'
import { judge } from './judge'
import type { Dump, SeenRow, Told } from './page/contract'

const row = (id: string, rev: number, name = 'A'): SeenRow => ({ table: 'parties', id, rev, row: { id, rev, name } })
const written = (...rows: SeenRow[]): Told => ({ kind: 'written', name: 'lade till', rows })
const line = (commit: number, ...rows: SeenRow[]) => ({ commit, name: 'lade till', isPurge: false, rows })

/** Two changes, the second of two rows, and a draft. */
const told: readonly Told[] = [
  written(row('a', 1)),
  written(row('a', 2, 'B'), row('b', 1)),
  { kind: 'kept', draft: 'd', value: 'text' },
]
const whole: Dump = {
  databaseId: 'x',
  commits: 2,
  rows: [row('a', 2, 'B'), row('b', 1)],
  history: [line(1, row('a', 1)), line(2, row('a', 2, 'B'), row('b', 1))],
  drafts: { d: 'text' },
}

describe('the judge of what was promised', () => {
  it('finds nothing where all is there', () => {
    expect(judge(told, whole)).toEqual({ lost: [], partial: [], acknowledged: 3 })
  })

  it('finds nothing wrong with a whole change that nobody heard of', () => {
    const more = {
      ...whole,
      commits: 3,
      rows: [...whole.rows, row('c', 1)],
      history: [...whole.history, line(3, row('c', 1))],
    }
    expect(judge(told, more)).toMatchObject({ lost: [], partial: [] })
  })

  it.each([
    ['a lost change', { ...whole, commits: 1, rows: [row('a', 1)], history: [line(1, row('a', 1))] }],
    [
      'a row that is another',
      {
        ...whole,
        rows: [row('a', 2, 'C'), row('b', 1)],
        history: [whole.history[0]!, line(2, row('a', 2, 'C'), row('b', 1))],
      },
    ],
    ['a lost draft', { ...whole, drafts: {} }],
  ])('tells of %s', (_, dump) => {
    expect(judge(told, dump).lost).not.toEqual([])
  })

  it.each([
    ['a row without its line', { ...whole, rows: [...whole.rows, row('c', 1)] }],
    ['a line without its row', { ...whole, rows: [row('a', 2, 'B')] }],
    ['a gap in the history', { ...whole, history: [line(2, row('a', 2, 'B'), row('b', 1))] }],
    ['a counter that is ahead', { ...whole, commits: 3 }],
  ])('tells of %s as half a change', (_, dump) => {
    expect(judge([], dump).partial).not.toEqual([])
  })
})
