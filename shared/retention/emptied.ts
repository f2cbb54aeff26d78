import * as z from 'zod'
import type { Instant } from '../calendar/date'
import { put, type Put } from '../record/change'
import type { Id } from '../record/id'
import { sameContent } from '../record/same-content'
import type { State } from '../record/state'
import { tables, type Rows, type TableName } from '../record/tables'

/** What says nothing, tried in turn: the first that a field may hold takes the place of what stood there. */
const nothings: readonly unknown[] = [
  null,
  '',
  [],
  false,
  0,
  1,
  '1900-01-01',
  '00:00',
  '1900-01-01T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
]

const common: readonly string[] = ['id', 'rev', 'updatedAt', 'putAwayAt', 'deletedAt']

/** Each table's own fields with what says nothing in them, made once. */
const nothingOf = new Map<TableName, Readonly<Record<string, unknown>>>()

function fieldsOfNothing(table: TableName): Readonly<Record<string, unknown>> {
  const known = nothingOf.get(table)
  if (known) return known
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].schema.shape
  const own = Object.entries(shape).filter(([field]) => !common.includes(field))
  const fields = Object.fromEntries(own.map(([field, schema]) => [field, nothingFor(schema)]))
  nothingOf.set(table, fields)
  return fields
}

function nothingFor(schema: z.ZodType): unknown {
  const words = schema instanceof z.ZodEnum ? schema.options : []
  const found = [...nothings, ...words].find((nothing) => schema.safeParse(nothing).success)
  if (found !== undefined) return found
  if (!(schema instanceof z.ZodObject)) throw new Error('A field can hold nothing that says nothing')
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape
  return Object.fromEntries(Object.entries(shape).map(([field, inner]) => [field, nothingFor(inner)]))
}

/**
 * What is left of a row that is purged: its id and its stamp, so that a colleague's file or an older backup does not bring
 * it back unasked. Every other field, one added tomorrow too, says nothing; it refers to no other row either.
 */
export function emptied<T extends TableName>(table: T, row: Rows[T], now: Instant): Rows[T] {
  return { ...row, ...fieldsOfNothing(table), putAwayAt: null, deletedAt: row.deletedAt ?? now }
}

/** A row that is purged, put as what is left of it. */
export function emptiedPut<T extends TableName>(state: State, table: T, id: Id, now: Instant): Put {
  return put(table, emptied(table, state[table].get(id) as Rows[T], now))
}

/** Whether nothing is left of a row: it is deleted, and no field says anything. */
export function isEmptied<T extends TableName>(table: T, row: Rows[T]): boolean {
  return row.deletedAt !== null && sameContent(row, emptied(table, row, row.deletedAt))
}
