import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { Encrypter } from 'age-encryption'
import { contentVersion } from '../content'
import type { Recipient } from '../recovery-identity'
import { formatVersion, limits, type FileContent, type FileHistoryLine, type FileLine } from '@shared/file/file-format'
import { createBreath, partsOf, streamOf } from './streams'

/** Who can open a file: whoever has a key, or whoever knows a passphrase. age does not mix the two. */
export type FileSeal = { readonly recipients: readonly Recipient[] } | { readonly passphrase: string }

/**
 * The cost of a try at a passphrase, as a power of two. A drawn code needs no more, and it is paid while a window waits.
 */
const workFactor = 16

/** How much text is packed at a time, in signs. */
const batchSigns = 64 * 1024

/**
 * A sealed file, made as it is read: a line is turned to text, packed and sealed when whoever reads has room for it.
 * A failure to give content breaks the stream off, and then it has no end that a reader would accept.
 */
export function writeFile(content: FileContent, seal: FileSeal): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(sealed(content, seal))
}

async function* sealed(content: FileContent, seal: FileSeal): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter()
  if ('passphrase' in seal) {
    encrypter.setPassphrase(seal.passphrase)
    encrypter.setScryptWorkFactor(workFactor)
  } else {
    if (seal.recipients.length === 0) throw new Error('A file without recipients could be opened by nobody')
    for (const recipient of seal.recipients) encrypter.addRecipient(recipient)
  }
  const packed = streamOf(bytesOf(content)).pipeThrough(new CompressionStream('gzip'))
  yield* partsOf(await encrypter.encrypt(packed))
}

/** The lines as bytes, and the last line that proves them. */
async function* bytesOf(content: FileContent): AsyncGenerator<Uint8Array> {
  const breathe = createBreath()
  const encoder = new TextEncoder()
  const hash = sha256.create()
  let lines = 0
  let text = ''

  function taken(): Uint8Array {
    const bytes = encoder.encode(text)
    hash.update(bytes)
    text = ''
    return bytes
  }

  for await (const line of linesOf(content)) {
    const json = JSON.stringify(line)
    // A sign takes three bytes at most.
    if (json.length * 3 > limits.line && encoder.encode(json).length > limits.line)
      throw new Error('A line is too long')
    text += `${json}\n`
    lines += 1
    if (text.length >= batchSigns) yield taken()
    await breathe()
  }
  yield taken()
  const end: FileLine = { is: 'end', lines, sha256: bytesToHex(hash.digest()) }
  yield encoder.encode(`${JSON.stringify(end)}\n`)
}

async function* linesOf({
  header,
  rows,
  versions,
  history,
  log,
  drafts,
  documents,
}: FileContent): AsyncGenerator<object> {
  yield { format: 'radrum', formatVersion, ...header }
  for (const { table, row } of rows) yield { is: 'row', table, cv: contentVersion(table), row } satisfies FileLine
  for (const version of versions ?? []) yield { is: 'version', version } satisfies FileLine
  for await (const line of history ?? []) yield historyLine(line)
  for await (const entry of log ?? []) yield { is: 'log', entry } satisfies FileLine
  for (const draft of drafts ?? []) yield { is: 'draft', draft } satisfies FileLine
  for await (const document of documents ?? []) yield { is: 'document', document } satisfies FileLine
}

function historyLine({ rows, ...line }: FileHistoryLine): object {
  return {
    is: 'history',
    line: { ...line, rows: rows.map((change) => ({ ...change, cv: contentVersion(change.table) })) },
  }
}
