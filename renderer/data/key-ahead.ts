import type { Stretching } from './argon2-cost'
import type { KeySlots } from './key-slots'
import { ask, openNative } from './native'
import type { KeyOf } from './opened'
import { openBySecret, type Secret } from './secret-slots'

/**
 * The way to the key by a secret, begun at once by the slots that lie on the disk: stretching a passphrase takes as long as
 * looking at the database and reading it. Slots that have become others meanwhile are opened in their turn.
 */
export function keyAhead(database: string, secret: Secret, stretching: Stretching): KeyOf {
  const begun = slotsOnDisk(database).then((slots) => ({ slots, key: openBySecret(slots, secret, stretching) }))
  begun.then(({ key }) => key).catch(() => undefined)
  return async (slots) => {
    const ahead = await begun.catch(() => null)
    return ahead !== null && isSame(ahead.slots, slots) ? ahead.key : openBySecret(slots, secret, stretching)
  }
}

async function slotsOnDisk(name: string): Promise<KeySlots> {
  const database = await openNative(name)
  if (database === null) throw new Error('No database to open ahead')
  try {
    return await ask<KeySlots>(database, 'meta', (store) => store.get('keys') as IDBRequest<KeySlots>)
  } finally {
    database.close()
  }
}

/** Each wrapping has random bits of its own, so slots that look alike are the same. */
function isSame(a: KeySlots, b: KeySlots): boolean {
  const bytesOf = ({ slots }: KeySlots) => slots.map((slot) => Array.from(new Uint8Array(slot.wrapped)).join())
  return bytesOf(a).join('|') === bytesOf(b).join('|')
}
