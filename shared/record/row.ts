import * as z from 'zod'
import { Instant } from '../calendar/date'
import { Id } from './id'

/**
 * What every row carries beside its own fields.
 *
 * `rev` counts the saved versions of the row and `updatedAt` says when the last one was saved: both are stamped by the
 * writer in `renderer/data`, never by a verb. A new row has `rev` 0 until it is saved.
 * `putAwayAt` takes a row out of the lists without losing it; `deletedAt` is the mark that a later purge acts on.
 */
const rowFields = {
  id: Id,
  rev: z.number().int().nonnegative(),
  updatedAt: Instant,
  putAwayAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
}

/** Closes a row's schema: the given fields, the common ones, and nothing else. */
export function row<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject({ ...rowFields, ...fields })
}

/** The common fields of a row that has not been saved yet. */
export function newRow(id: Id, at: Instant) {
  return { id, rev: 0, updatedAt: at, putAwayAt: null, deletedAt: null }
}
