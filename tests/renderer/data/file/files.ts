import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Identity, Recipient } from '@renderer/data/recovery-identity'
import type { FileContent, FileHistoryLine, FileRow } from '@shared/file/file-format'
import type { LogEntry } from '@shared/log/log-entry'
import { writeFile, type FileSeal } from '@renderer/data/file/write-file'
import type { State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** A pair of keys of age. */
export interface Pair {
  readonly identity: Identity
  readonly recipient: Recipient
}

export async function freshPair(): Promise<Pair> {
  const identity = await generateX25519Identity()
  return { identity: identity as Identity, recipient: (await identityToRecipient(identity)) as Recipient }
}

/** The header that a file of a state has. */
export function headerOf(state: State): FileContent['header'] {
  return {
    kind: 'backup',
    madeAt: '2027-02-22T08:12:05.000Z' as FileContent['header']['madeAt'],
    version: '0.1.0',
    databaseId: '7b3cf3a5-5a0f-4f6f-9a39-0b8f4b9a5f11',
    commits: 3,
    organisation: 'Samordningsförbundet Södertörn',
    counts: Object.fromEntries(tableNames.map((table) => [table, state[table].size])),
  }
}

export function* rowsIn(state: State): Generator<FileRow> {
  for (const table of tableNames) for (const row of state[table].values()) yield { table, row } as FileRow
}

/** Lines as they come from a disk: one after another. */
export async function* oneByOne<T>(lines: readonly T[]): AsyncGenerator<T> {
  for (const line of lines) yield await Promise.resolve(line)
}

/** A whole file of a state. */
export async function fileOf(
  state: State,
  seal: FileSeal,
  beside: { readonly history?: readonly FileHistoryLine[]; readonly log?: readonly LogEntry[] } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const content = { header: headerOf(state), rows: rowsIn(state) }
  const history = oneByOne(beside.history ?? [])
  return bytesOf(writeFile({ ...content, history, log: oneByOne(beside.log ?? []) }, seal))
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}

/** A file made by hand from lines of text, with a footer that is right unless it is among them. */
export async function handMade(lines: readonly string[], recipient: Recipient): Promise<Blob> {
  return sealed(gzipSync(`${[...lines, footerOf(lines)].join('\n')}\n`), recipient)
}

export function footerOf(lines: readonly string[]): string {
  const sha256 = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex')
  return JSON.stringify({ is: 'end', lines: lines.length, sha256 })
}

/** Bytes under age's seal. */
export async function sealed(bytes: Uint8Array, recipient: Recipient): Promise<Blob> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return new Blob([(await encrypter.encrypt(bytes)) as Uint8Array<ArrayBuffer>])
}
