import type { ClockTime, Instant, IsoDate } from '@shared/calendar/date'
import type { Circumstances, Fields, Outcome, Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { newRow } from '@shared/record/row'
import { emptyState, type State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { defaults } from '@tests/world/defaults'
import { expect } from 'vitest'

export const date = (text: string) => text as IsoDate
export const clock = (text: string) => text as ClockTime

const writtenAt = '2027-02-22T08:00:00.000Z' as Instant

/** A readable id with a fixed number: `id(7)`. */
export function id(number: number): Id {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id
}

let made = 900_000

/** Today, and ids that rise and never come twice. */
export function circumstances(today = '2027-02-22'): Circumstances {
  return { today: date(today), now: writtenAt, newId: () => id(made++) }
}

/** A row with its common fields and the sample world's defaults, for a state that a test builds by hand. */
export function rowWith<T extends TableName>(
  table: T,
  number: number,
  fields: Partial<Fields<T>> & Omit<Fields<T>, keyof (typeof defaults)[T]>,
): Rows[T] {
  return { ...newRow(id(number), writtenAt), ...defaults[table], ...fields } as unknown as Rows[T]
}

/** A state that holds the given rows. */
export function stateWith(rows: { readonly [T in TableName]?: readonly Rows[T][] }): State {
  const filled = Object.entries(rows).map(([table, list]) => [table, new Map(list.map((row) => [row.id, row]))])
  return { ...emptyState(), ...Object.fromEntries(filled) } as State
}

/** The state after a verb that must succeed. */
export function after(state: State, verb: Verb, at: Circumstances): State {
  const outcome = verb(state, at)
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return outcome.change.puts.reduce<State>(
    (next, { table, row }) => ({ ...next, [table]: new Map<Id, unknown>(next[table]).set(row.id, row) }),
    state,
  )
}

/** The fields that an outcome complains about; fails when it complains about nothing. */
export function problemsOf(outcome: Outcome): { field: string | undefined; message: string }[] {
  expect(outcome.ok).toBe(false)
  return outcome.ok ? [] : outcome.problems.map(({ field, message }) => ({ field, message }))
}

/** A sentence with ordinary spaces, for comparing words. */
export const plain = (text: string) => text.replaceAll('\u00A0', ' ')
