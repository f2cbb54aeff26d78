import type * as z from 'zod'
import { tableNames, tables, type Rows, type TableName } from './tables'

/** All rows of a file, by table. */
export type RowsByTable = { readonly [T in TableName]: readonly Rows[T][] }

/** Where a file differs from what Rådrum writes. `path` is `teams.3.name`; it never holds what the file said there. */
export interface Fault {
  readonly path: string
  readonly kind:
    'notAnObject' | 'forbiddenKey' | 'tooDeep' | 'unknownTable' | 'missingTable' | 'wrongRow' | 'sameIdTwice'
}

export type Reading =
  { readonly ok: true; readonly rows: RowsByTable } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Keys that reach an object's prototype when a reader is careless. None of ours is called so. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** The deepest thing that we write is an array in a row in a table: file, rows, table, row, array, value. */
const deepest = 8

/**
 * Reads rows from parsed JSON (`{ rows: { teams: [...], ... } }`), strictly: every table is there, every row fits its
 * schema and nothing else stands beside it. One fault and nothing is read.
 */
export function readRecords(json: unknown): Reading {
  const shape = shapeFaults(json)
  if (shape.length > 0) return { ok: false, faults: shape }
  const given = isObject(json) ? json.rows : undefined
  if (!isObject(given)) return { ok: false, faults: [{ path: 'rows', kind: 'notAnObject' }] }

  const known: readonly string[] = tableNames
  const faults = Object.keys(given)
    .filter((table) => !known.includes(table))
    .map((table): Fault => ({ path: `rows.${table}`, kind: 'unknownTable' }))
  const read = tableNames.map((table) => [table, readTable(table, given[table], faults)] as const)
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, rows: Object.fromEntries(read) as unknown as RowsByTable }
}

function readTable(table: TableName, given: unknown, faults: Fault[]): unknown[] {
  if (!Array.isArray(given)) {
    faults.push({ path: `rows.${table}`, kind: 'missingTable' })
    return []
  }
  const seen = new Set<unknown>()
  return given.map((json: unknown, place) => {
    const reading = readRow(table, json, `rows.${table}.${place}`)
    if (!reading.ok) {
      faults.push(...reading.faults)
      return undefined
    }
    const { id } = reading.row
    if (seen.has(id)) faults.push({ path: `rows.${table}.${place}.id`, kind: 'sameIdTwice' })
    seen.add(id)
    return reading.row
  })
}

export type RowReading<T extends TableName> =
  { readonly ok: true; readonly row: Rows[T] } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads one row of a table, strictly. `path` is where it stands in its file. */
export function readRow<T extends TableName>(table: T, json: unknown, path: string): RowReading<T> {
  const schema: z.ZodObject = tables[table].schema
  const result = schema.safeParse(json)
  if (result.success) return { ok: true, row: result.data as unknown as Rows[T] }
  return {
    ok: false,
    faults: result.error.issues.map((issue) => ({ path: [path, ...issue.path].join('.'), kind: 'wrongRow' })),
  }
}

/** What makes a tree of JSON dangerous to walk or to copy, whatever it is meant to say. */
export function shapeFaults(value: unknown, path = '', depth = 0): Fault[] {
  if (typeof value !== 'object' || value === null) return []
  if (depth > deepest) return [{ path, kind: 'tooDeep' }]
  return Object.keys(value).flatMap((key): Fault[] => {
    const at = path === '' ? key : `${path}.${key}`
    if (forbidden.has(key)) return [{ path: at, kind: 'forbiddenKey' }]
    return shapeFaults((value as Record<string, unknown>)[key], at, depth + 1)
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
