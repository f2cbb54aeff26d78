import * as z from 'zod'
import type { Id } from '../record/id'
import { tableNames, tables, type Rows, type TableName } from '../record/tables'

function holdsIds(schema: unknown): boolean {
  if (schema instanceof z.ZodNullable) return holdsIds(schema.unwrap())
  if (schema instanceof z.ZodArray) return holdsIds(schema.element)
  return schema instanceof z.ZodUUID
}

/** The fields by which a table's rows refer to other rows: read from its schema, so that a new table needs no list. */
const fieldsWithIds = Object.fromEntries(
  tableNames.map((table) => [
    table,
    Object.entries(tables[table].schema.shape)
      .filter(([field, schema]) => field !== 'id' && holdsIds(schema))
      .map(([field]) => field),
  ]),
) as unknown as Record<TableName, readonly string[]>

/** The ids of the rows that a row refers to. */
export function mentionedIds<T extends TableName>(table: T, row: Rows[T]): Id[] {
  return fieldsWithIds[table].flatMap((field) => {
    const value = (row as unknown as Record<string, unknown>)[field]
    return (Array.isArray(value) ? value : [value]).filter((id): id is Id => typeof id === 'string')
  })
}
