import { Database, nativeVersion } from '../database'
import { hasPassphrase, type KeySlots } from '../key-slots'
import type { KeyOf } from '../opened'
import { loadRecords, type Records } from '../records'
import { structureVersion } from '../structure'

/** Keeps the rows of a database that is about to be changed; how that went changes nothing. */
export type KeepOld = (records: Records) => Promise<unknown>

/**
 * Has a database of an older structure kept before the present one is put upon it: it is opened as it was, and let go of.
 * Gives the way to the key, which is asked for once: a passphrase is slow to try. A database that fails here is opened as
 * if it had not been looked at, and that says what is wrong with it.
 */
export async function keepBeforeMigration(name: string, keyOf: KeyOf, keep: KeepOld): Promise<KeyOf> {
  const stored = (await indexedDB.databases()).find((one) => one.name === name)?.version
  if (stored === undefined || stored >= nativeVersion(structureVersion)) return keyOf
  const database = new Database(name, stored / nativeVersion(1))
  let key: CryptoKey | undefined
  try {
    await database.open()
    const slots = (await database.meta.get('keys')) as KeySlots | undefined
    if (!slots || !hasPassphrase(slots)) return keyOf
    const found = (key = await keyOf(slots))
    await keep(await loadRecords(database, found))
  } catch {
    // A wrong secret, say: the opening itself meets the same and tells.
  } finally {
    database.close({ disableAutoOpen: true })
  }
  const known = key
  return known ? () => Promise.resolve(known) : keyOf
}
