/** What a zip may be at most, before any parser sees it (`README.md`). */
const limits = { entries: 2000, unpacked: 100 * 1024 * 1024, ratio: 100 }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const stored = 0
const deflated = 8

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly isEncrypted: boolean
  readonly at: number
}

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 22 && viewOf(bytes).getUint32(0, true) === localSignature
}

/**
 * Whether a zip is what office programs make: few parts of a sane size, none encrypted, none that climbs out of its folder.
 * Its own list of sizes may lie, so every part is also unpacked and counted, and stopped at the limit. Rejects when the
 * zip is damaged.
 */
export async function isSafeZip(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const entries = entriesOf(bytes)
  const told = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  const isSane = ({ name, method, isEncrypted }: Entry) =>
    !isEncrypted && !name.split(/[\\/]/).includes('..') && (method === stored || method === deflated)
  if (entries.length > limits.entries || told > limits.unpacked || !entries.every(isSane)) return false
  let left = limits.unpacked
  for (const entry of entries) {
    const allowed = Math.min(left, Math.max(entry.packed * limits.ratio, 64 * 1024))
    const size = await unpackedSize(bytes, entry, allowed)
    if (size === undefined) return false
    left -= size
  }
  return true
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes)
  // The directory's end may be followed by a comment of 65 535 bytes.
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 22 - 0xffff && view.getUint32(end, true) !== endSignature) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new Error('A zip without a directory')
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  while (entries.length < count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw new Error('A broken directory')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Unpacks a part and counts its bytes; undefined when they are more than allowed. */
async function unpackedSize(
  bytes: Uint8Array<ArrayBuffer>,
  { at, method, packed }: Entry,
  allowed: number,
): Promise<number | undefined> {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) throw new Error('A broken part')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) throw new Error('A part that is cut off')
  if (method === stored) return packed <= allowed ? packed : undefined
  const stream = new Blob([bytes.subarray(from, from + packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return size
    size += value.length
    if (size > allowed) {
      await reader.cancel()
      return undefined
    }
  }
}
