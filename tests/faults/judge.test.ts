import { describe, expect, it } from 'vitest'
import { judge } from './judge'
import type { Instant } from '@shared/calendar/date'
import type { Id } from '@shared/record/id'
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
  log: [],
  drafts: { d: 'text' },
}

/** A person, which the log must tell of. */
const person: SeenRow = { ...row('p', 1), table: 'persons' }
const entry = {
  id: 'e' as Id,
  at: '2027-01-01T08:00:00.000Z' as Instant,
  profile: null,
  act: 'changed',
  table: 'persons',
  rowId: 'p' as Id,
} as const
const withPerson: Dump = {
  ...whole,
  commits: 3,
  rows: [...whole.rows, person],
  history: [...whole.history, line(3, person)],
  log: [entry],
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

  it('finds nothing where a person was changed and the log tells of it', () => {
    expect(judge(told, withPerson)).toMatchObject({ lost: [], partial: [] })
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
    ['a changed person without an entry in the log', { ...withPerson, log: [] }],
    ['an entry in the log without its change', { ...withPerson, log: [entry, entry] }],
    ['an entry in the log that says something else', { ...withPerson, log: [{ ...entry, act: 'opened' as const }] }],
    ['a counter that is ahead', { ...whole, commits: 3 }],
  ])('tells of %s as half a change', (_, dump) => {
    expect(judge([], dump).partial).not.toEqual([])
  })
})
