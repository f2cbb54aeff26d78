import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { KeptFile } from '@shared/documents/kept/kept-document'
import type { FileDocument } from '@shared/file/file-format'
import type { Id } from '@shared/record/id'
import { fromBase64, toBase64 } from '../backup/base64'
import type { Records } from '../records'
import { open, seal } from '../seal'
import type { Sealed } from '../sealed'

/** What is kept of a document beside its row, as it lies on the disk under the row's id. */
export interface StoredFile extends Sealed {
  readonly id: Id
}

const fileVersion = 1

const placeOf = (id: Id) => ({ table: 'documentFiles', id })

export async function sealKeptFile(key: CryptoKey, { documentId: id, model, bytes }: KeptFile): Promise<StoredFile> {
  return sealFileDocument(key, { id, model, bytes: toBase64(bytes) })
}

/** As it stands in a backup, where bytes are text too. */
export async function sealFileDocument(key: CryptoKey, { id, ...content }: FileDocument): Promise<StoredFile> {
  return { id, ...(await seal(key, placeOf(id), fileVersion, content)) }
}

export async function openFileDocument(key: CryptoKey, stored: StoredFile): Promise<FileDocument> {
  const content = (await open(key, placeOf(stored.id), stored)) as Omit<FileDocument, 'id'>
  return { id: stored.id, ...content }
}

/** The file of a document, read when it is asked for; undefined when it is not kept any more. */
export async function readKeptFile({ database, key }: Records, documentId: Id): Promise<KeptFile | undefined> {
  const stored = await database.documentFiles.get(documentId)
  if (!stored) return undefined
  const { model, bytes } = await openFileDocument(key, stored)
  return { documentId, model, bytes: fromBase64(bytes) }
}

const batch = 16

/** Every kept file, a few at a time: there may be more of them than memory likes. */
export async function* keptFiles({ database, key }: Pick<Records, 'database' | 'key'>): AsyncGenerator<FileDocument> {
  // A database that has not been migrated yet may be older than the register.
  if (!database.tables.some(({ name }) => name === 'documentFiles')) return
  for (let after = ''; ;) {
    const stored = await database.documentFiles.where(':id').above(after).limit(batch).toArray()
    for (const file of stored) yield await openFileDocument(key, file)
    if (stored.length < batch) return
    after = stored.at(-1)!.id
  }
}

/** What tells a file from every other, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
