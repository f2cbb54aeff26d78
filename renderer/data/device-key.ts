import { now } from './clock'
import { aes, dataKeyUses, type DeviceSlot, type KeySlots } from './key-slots'

/**
 * The data key is drawn once and seals every row. It is never stored as it is: it lies wrapped in key slots, and whoever
 * can open one slot has the data key. The device's slot is opened by a key that the browser keeps and gives out to
 * nobody, not even to us. It serves the example, and a real profile until its passphrase is chosen (`reseal.ts`): it
 * stops nobody who has the browser profile.
 */

/** No slot here can be opened by the device: somebody must know something. */
export class Locked extends Error {}

/** A fresh data key in the device's slot. */
export async function newKeySlots(): Promise<{ name: 'keys'; slots: readonly [DeviceSlot] }> {
  const device = await crypto.subtle.generateKey(aes, false, ['wrapKey', 'unwrapKey'])
  const data = await crypto.subtle.generateKey(aes, true, dataKeyUses)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapped = await crypto.subtle.wrapKey('raw', data, device, { name: 'AES-GCM', iv })
  return { name: 'keys', slots: [{ kind: 'device', key: device, iv, wrapped, madeAt: now() }] }
}

/**
 * The data key, by the device's slot. What is given out can seal and open, and cannot be read. Throws `Locked` before
 * anything else is begun.
 */
export function openKeySlots({ slots }: KeySlots): Promise<CryptoKey> {
  const slot = slots.find(({ kind }) => kind === 'device')
  if (slot?.kind !== 'device') throw new Locked()
  return crypto.subtle.unwrapKey(
    'raw',
    slot.wrapped,
    slot.key,
    { name: 'AES-GCM', iv: slot.iv },
    aes,
    false,
    dataKeyUses,
  )
}
