import type { Instant } from '@shared/calendar/date'
import type { Host } from '@shared/host'
import type { Database } from './database'
import type { KeySlots } from './key-slots'

/**
 * The row of `meta` that asks the shell to remove its copies of the database folder made since then (null: all): they hold
 * the device's key beside what it sealed. It lies there until the shell has answered that they are gone.
 */
export interface StaleCopies {
  readonly name: 'staleCopies'
  readonly since: Instant | null
}

/**
 * What a new key makes of the copies that were made under the keys before it: nothing (null) where these needed a secret.
 * Copies from before the device drew its key are of data behind a passphrase, and may be all that is left of that.
 *
 * @param pending what the shell has not yet done
 */
export function staleCopiesAfter(before: KeySlots | undefined, pending: StaleCopies | undefined): StaleCopies | null {
  const device = before?.slots.find((slot) => slot.kind === 'device')
  if (device === undefined) return pending ?? null
  const since = device.madeAt ?? null
  const goesFurther = pending !== undefined && (pending.since === null || (since !== null && pending.since < since))
  return goesFurther ? pending : { name: 'staleCopies', since }
}

/** Has the shell remove what counts as clear. Called at every opening: what did not work is done at the next one. */
export async function removeStaleCopies(database: Database, host: Pick<Host, 'removeDatabaseCopies'>): Promise<void> {
  try {
    const stale = await database.staleCopies()
    if (stale === undefined) return
    await host.removeDatabaseCopies({ since: stale.since })
    await database.meta.delete('staleCopies')
  } catch {
    // The shell is silent, a file is held by another program, or the window is closing: the row is still there.
  }
}
