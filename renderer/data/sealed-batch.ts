import { sealing, type Sealed } from './sealed'

/** Some rows of one table, sealed: in one piece of memory, which goes to a worker without being copied. */
export interface SealedBatch<Table extends string = string> {
  readonly table: Table
  readonly ids: readonly string[]
  /** The content version of each. */
  readonly versions: readonly number[]
  /** Where each row's part of `bytes` ends: its iv, and what was sealed. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** So many rows that asking for them costs little beside opening them, and so few that two workers share a table. */
const most = 1500

/** A table's rows, put together for `openBatch`. */
export function batchesOf<Table extends string>(
  table: Table,
  rows: readonly (Sealed & { readonly id: string })[],
): SealedBatch<Table>[] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, nth) =>
    batchOf(table, rows.slice(nth * most, (nth + 1) * most)),
  )
}

const ivBytes = 12

function batchOf<Table extends string>(
  table: Table,
  rows: readonly (Sealed & { readonly id: string })[],
): SealedBatch<Table> {
  const bytes = new Uint8Array(rows.reduce((sum, { ct }) => sum + ivBytes + ct.byteLength, 0))
  const ends: number[] = []
  let at = 0
  for (const { iv, ct } of rows) {
    bytes.set(iv, at)
    bytes.set(new Uint8Array(ct), at + ivBytes)
    at += ivBytes + ct.byteLength
    ends.push(at)
  }
  return { table, ids: rows.map(({ id }) => id), versions: rows.map(({ cv }) => cv), ends, bytes }
}

/** The rows as one JSON list in UTF-8. Rejects when anything differs of any of them: see `open` in `seal.ts`. */
export async function openBatch(
  key: CryptoKey,
  { table, ids, versions, ends, bytes }: SealedBatch,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = await Promise.all(
    ids.map((id, nth) => {
      const start = ends[nth - 1] ?? 0
      const iv = bytes.subarray(start, start + ivBytes)
      const ct = bytes.subarray(start + ivBytes, ends[nth])
      return crypto.subtle.decrypt(sealing({ table, id }, versions[nth]!, iv), key, ct)
    }),
  )
  return listOf(texts)
}

const [opening, comma, closing] = new TextEncoder().encode('[,]') as unknown as [number, number, number]

/** At least one text. */
function listOf(texts: readonly ArrayBuffer[]): Uint8Array<ArrayBuffer> {
  const list = new Uint8Array(texts.reduce((sum, { byteLength }) => sum + 1 + byteLength, 1))
  let at = 0
  for (const text of texts) {
    list[at] = comma
    list.set(new Uint8Array(text), at + 1)
    at += 1 + text.byteLength
  }
  list[0] = opening
  list[at] = closing
  return list
}
