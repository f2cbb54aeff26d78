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

/** What a zip from an office program never is. */
export type ZipFault = 'tooManyParts' | 'bomb' | 'liesOfSize' | 'encrypted' | 'strange' | 'damaged'

/**
 * What is wrong with a zip that no office program has made: too many parts, more in them than is sane, parts that are
 * encrypted, stand there twice or climb out of their folder. Its own list of sizes may lie, so every part is also unpacked
 * and counted, and stopped at the limit. Undefined for one that may be handed to a parser.
 */
export async function zipFault(bytes: Uint8Array<ArrayBuffer>): Promise<ZipFault | undefined> {
  try {
    return await faultIn(bytes)
  } catch {
    return 'damaged'
  }
}

async function faultIn(bytes: Uint8Array<ArrayBuffer>): Promise<ZipFault | undefined> {
  const directory = directoryOf(bytes)
  if (directory.count > limits.entries) return 'tooManyParts'
  const entries = entriesOf(bytes, directory)
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted'
  if (entries.some(isStrange) || new Set(entries.map(({ name }) => name)).size < entries.length) return 'strange'
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.unpacked) return 'bomb'
  let left = limits.unpacked
  for (const entry of entries) {
    const allowed = Math.min(left, Math.max(entry.packed * limits.ratio, 64 * 1024))
    const size = await unpackedSize(bytes, entry, allowed)
    if (size === undefined) return 'bomb'
    if (size !== entry.unpacked) return 'liesOfSize'
    left -= size
  }
  return undefined
}

function isStrange({ name, method }: Entry): boolean {
  return name.split(/[\\/]/).includes('..') || (method !== stored && method !== deflated)
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where a zip's list of its parts begins, and how many there are. */
function directoryOf(bytes: Uint8Array): { readonly at: number; readonly count: number } {
  const view = viewOf(bytes)
  // The directory's end may be followed by a comment of 65 535 bytes.
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 22 - 0xffff && view.getUint32(end, true) !== endSignature) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new Error('A zip without a directory')
  return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) }
}

function entriesOf(bytes: Uint8Array, { at, count }: ReturnType<typeof directoryOf>): Entry[] {
  const view = viewOf(bytes)
  const entries: Entry[] = []
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
