import type { Instant } from '../calendar/date'
import type { Put } from './change'

/**
 * The next version of a row. One that was received comes after versions elsewhere too: its `rev` is above theirs, or it
 * keeps the stamp that it came with. A `rev` never falls, so no window takes an older version for the one it knows.
 */
export function nextVersion({ table, row, received }: Put, now: Instant): Put {
  const known = Math.max(row.rev, ...(received?.builtOn ?? []).map(({ rev }) => rev))
  const { rev, at } = received?.stamp ?? { rev: known + 1, at: now }
  if (row.rev > 0 && rev <= row.rev) throw new Error('A row was received under a stamp that is not after its own')
  return { table, row: { ...row, rev, updatedAt: at }, received } as Put
}
