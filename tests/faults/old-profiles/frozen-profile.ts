import { fromBase64, toBase64 } from '@renderer/data/backup/base64'
import { Database } from '@renderer/data/database'

/** What opens every frozen profile. */
export const passphrase = 'blåklocka traktor fjäril kanel'

/** The sealed bytes of a profile as an older program left them on the disk. */
export interface FrozenProfile {
  readonly structure: number
  readonly stores: Readonly<Record<string, readonly object[]>>
}

interface Bytes {
  readonly is: 'Uint8Array' | 'ArrayBuffer'
  readonly base64: string
}

export function toText(frozen: FrozenProfile): string {
  return JSON.stringify(frozen, (_, value: unknown) => {
    if (value instanceof Uint8Array) return { is: 'Uint8Array', base64: toBase64(value) } satisfies Bytes
    if (value instanceof ArrayBuffer)
      return { is: 'ArrayBuffer', base64: toBase64(new Uint8Array(value)) } satisfies Bytes
    return value
  })
}

export function fromText(text: string): FrozenProfile {
  return JSON.parse(text, (_, value: unknown) => (isBytes(value) ? ofBytes(value) : value)) as FrozenProfile
}

function isBytes(value: unknown): value is Bytes {
  return typeof value === 'object' && value !== null && 'base64' in value
}

function ofBytes({ is, base64 }: Bytes): Uint8Array<ArrayBuffer> | ArrayBuffer {
  const bytes = fromBase64(base64)
  return is === 'ArrayBuffer' ? bytes.buffer : bytes
}

/** Puts a frozen profile on the disk as the program of its time left it, in place of what is there. */
export async function plant(name: string, { structure, stores }: FrozenProfile): Promise<void> {
  const database = new Database(name, structure)
  try {
    await database.delete({ disableAutoOpen: false })
    await database.open()
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.bulkAdd([...(stores[table.name] ?? [])])
    })
  } finally {
    database.close()
  }
}
