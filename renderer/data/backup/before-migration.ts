import { databaseAsStored } from '../database'
import { hasPassphrase, type KeySlots } from '../key-slots'
import type { KeyOf } from '../opened'
import { loadRecords, type Records } from '../records'
import { structureVersion } from '../structure'
import { isKept } from './keeper'
import type { MadeBackup } from './make-backup'

/** Keeps the rows of a database that is about to be changed, and says in which folders they lie whole. */
export type KeepOld = (records: Records) => Promise<Pick<MadeBackup, 'folders'>>

/** No folder has the old rows, so the database was left as it is. `keyOf` opens it without asking again. */
export class NotKept extends Error {
  constructor(readonly keyOf: KeyOf) {
    super('The backup before a migration did not come about')
  }
}

/**
 * Has a database of an older structure kept before the present one is put upon it: it is opened as it was, and let go of.
 * Gives the way to the key, which is asked for once: a passphrase is slow to try. Rejects, and the old structure stays, when
 * there is no key (`Locked`, `WrongSecret`), when not all of it can be read, and with `NotKept`.
 *
 * What has no passphrase is sealed to nobody, so there can be no backup of it.
 */
export async function keepBeforeMigration(name: string, keyOf: KeyOf, keep: KeepOld): Promise<KeyOf> {
  const database = await databaseAsStored(name)
  if (database.structure === structureVersion) return keyOf
  try {
    await database.open()
    const slots = (await database.meta.get('keys')) as KeySlots | undefined
    if (!slots || !hasPassphrase(slots)) return keyOf
    const key = await keyOf(slots)
    const known = () => Promise.resolve(key)
    const records = await loadRecords(database, key)
    const made = await keep(records).catch(() => null)
    if (made === null || !isKept(made)) throw new NotKept(known)
    return known
  } finally {
    database.close({ disableAutoOpen: true })
  }
}
