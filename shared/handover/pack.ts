import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import type { Collected } from './collect'
import type { SentVersion, TableRow } from './parcel'
import { presentStamp, type Versions } from './versions'

/** What is written to the file: each row under the stamp of the version that it is, and where each version comes from. */
export interface Packed {
  readonly rows: readonly TableRow[]
  readonly versions: readonly SentVersion[]
}

/**
 * Makes collected rows ready to be sent. A row that was made and then undone is not told of: what has been handed over
 * cannot be undone, so nobody else has it, or it came from somebody whom an undo here does not concern.
 */
export function pack(
  state: State,
  { rows, deleted }: Pick<Collected, 'rows' | 'deleted'>,
  versions: (row: Rows[TableName]) => Versions,
): Packed {
  const gone = deleted.flatMap(({ table, id }): SentVersion[] => {
    const row = state[table].get(id)
    const { stamps, isUndone } = row ? versions(row) : { stamps: [], isUndone: true }
    return isUndone ? [] : [{ table, id, stamps: [...stamps], isDeleted: true }]
  })
  return {
    rows: rows.map(({ table, row }) => {
      const { rev, at } = presentStamp(versions(row))
      return { table, row: { ...row, rev, updatedAt: at } } as TableRow
    }),
    versions: [
      ...rows.map(({ table, row }) => ({ table, id: row.id, stamps: [...versions(row).stamps], isDeleted: false })),
      ...gone,
    ],
  }
}
