import type { KeySlots } from './key-slots'
import type { Identity } from './recovery-identity'
import { open, seal } from './seal'
import type { Sealed } from './sealed'

const place = { table: 'meta', id: 'identities' }
const version = 1

/** The identities as they are stored, newest first. */
export function sealIdentities(key: CryptoKey, identities: readonly Identity[]): Promise<Sealed> {
  return seal(key, place, version, identities)
}

/** The identities of the present recovery code and of those before it, newest first: they open this profile's backups. */
export async function ownIdentities(key: CryptoKey, { slots }: KeySlots): Promise<readonly Identity[]> {
  const slot = slots.find(({ kind }) => kind === 'recovery')
  return slot?.kind === 'recovery' ? ((await open(key, place, slot.identities)) as Identity[]) : []
}
