import type { Instant } from '../calendar/date'
import type { Line } from './history'
import type { Id } from './id'
import type { State } from './state'
import { withPuts } from './with-puts'

/** What a profile's history can tell of some rows: when it begins, and the lines from a moment on. */
export interface KnownHistory {
  /** Null where nothing has been changed yet. */
  readonly begins: Instant | null
  readonly lines: readonly Line[]
}

/**
 * The state with some rows as they stood before a moment, by the lines of the history from that moment on. A row that came
 * later is as if it were deleted. The other rows stand as they are now.
 */
export function stateAsOf(
  state: State,
  { lines, ids, moment }: { readonly lines: readonly Line[]; readonly ids: ReadonlySet<Id>; readonly moment: Instant },
): State {
  const takenBack = lines
    .filter(({ at }) => at >= moment)
    .sort((a, b) => b.commit - a.commit)
    .flatMap(({ rows }) => rows.filter(({ after }) => ids.has(after.id)))
    .map(({ table, before, after }) => ({ table, row: before ?? { ...after, deletedAt: after.updatedAt } }))
  return withPuts(state, takenBack)
}
