import type { Id } from '@shared/record/id'
import { tables, type Rows, type TableName } from '@shared/record/tables'
import { contentVersion, lift, requireKnown } from './content'
import type { OldRow } from './content/step'
import { open, seal } from './seal'
import type { Sealed } from './sealed'

/**
 * A row on disk. The whole row is sealed and that part is the truth; what stands in clear beside it are copies of the
 * fields that `shared/record/tables.ts` allows, so that a purge or an index can be made without the key.
 */
export interface StoredRow extends Sealed {
  readonly id: Id
  readonly rev: number
  readonly updatedAt: string
}

/** Seals a row of the present content version. */
export async function sealRow<T extends TableName>(key: CryptoKey, table: T, row: Rows[T]): Promise<StoredRow> {
  const clear: readonly string[] = tables[table].clear
  const copies = Object.fromEntries(Object.entries(row).filter(([field]) => clear.includes(field)))
  const sealed = await seal(key, { table, id: row.id }, contentVersion(table), row)
  return { ...copies, id: row.id, rev: row.rev, updatedAt: row.updatedAt, ...sealed }
}

/** Opens a row and lifts it to the present content version. */
export async function openRow<T extends TableName>(key: CryptoKey, table: T, stored: StoredRow): Promise<Rows[T]> {
  requireKnown(table, stored.cv)
  return liftRow(table, await open(key, { table, id: stored.id }, stored), stored.cv)
}

/** A row that was opened, at the present content version. */
export function liftRow<T extends TableName>(table: T, row: unknown, version: number): Rows[T] {
  // The writer checked the row against its schema before it sealed it, and the seal says that nobody touched it since.
  return lift(table, row as OldRow, version) as unknown as Rows[T]
}
