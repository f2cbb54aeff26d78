import type { Line } from '../record/history'
import type { Id } from '../record/id'
import { sameStamp, stampKey, stampOf, type Stamp } from '../record/stamp'
import type { Rows, TableName } from '../record/tables'

/** Where a row's present version comes from. */
export interface Versions {
  /**
   * Every version, here and elsewhere, that the present one comes after, and last the present one. An undo brings an
   * earlier version back, so then that one's stamp stands last and what was undone is not among them.
   */
  readonly stamps: readonly Stamp[]
  /** The row was made and then undone: nobody else has heard of it, or it was never taken in. */
  readonly isUndone: boolean
}

/** How rows came to what they are, from the lines of the history that touched them, oldest first. */
export function versionsOf(lines: readonly Line[]): (row: Rows[TableName]) => Versions {
  const byCommit = new Map(lines.map((line) => [line.commit, line]))
  const known = new Map<string, Versions>()
  const keyOf = (id: Id, stamp: Stamp) => `${id}|${stampKey(stamp)}`

  function at(row: Rows[TableName]): Versions {
    const stamp = stampOf(row)
    return known.get(keyOf(row.id, stamp)) ?? { stamps: [stamp], isUndone: false }
  }

  for (const { rows, takesBack } of lines) {
    const taken = takesBack && byCommit.get(takesBack.commit)
    for (const { before, after, builtOn = [] } of rows) {
      const restored = taken?.rows.find((change) => change.after.id === after.id)
      const stamp = stampOf(after)
      const key = keyOf(after.id, stamp)
      if (restored?.before) known.set(key, at(restored.before))
      else {
        const stamps = withoutTwins([...(before ? at(before).stamps : []), ...builtOn, stamp])
        known.set(key, { stamps, isUndone: restored !== undefined })
      }
    }
  }
  return at
}

function withoutTwins(stamps: readonly Stamp[]): Stamp[] {
  return [...new Map(stamps.map((stamp) => [stampKey(stamp), stamp])).values()]
}

/** The stamp of the present version. */
export function presentStamp({ stamps }: Pick<Versions, 'stamps'>): Stamp {
  return stamps.at(-1)!
}

/** Whether one version comes after another, or is the same. */
export function comesAfter({ stamps }: Pick<Versions, 'stamps'>, stamp: Stamp): boolean {
  return stamps.some((earlier) => sameStamp(earlier, stamp))
}
