import { Decrypter } from 'age-encryption'
import type { Identity } from '../recovery-identity'
import { limits } from '@shared/file/file-format'
import { Refused, refusal, type FileRefusal } from '@shared/file/file-refusal'
import { partsOf, streamOf } from './streams'

/** What opens a file. */
export type FileOpening = { readonly identities: readonly Identity[] } | { readonly passphrase: string }

const magic = 'age-encryption.org/v1\n'
const endOfHeader = '\n--- '

/** Ours has some hundred bytes. Each line of a longer one would cost a try of a key. */
const longestHeader = 16 * 1024

/** Small, so that a fault is found near the place that was read last. */
const portion = 16 * 1024

/** Opens age's seal. The bytes come out as they are proved, a block at a time; whoever reads meets a `Refused` at a fault. */
export async function* openSealed(
  source: ReadableStream<Uint8Array>,
  opening: FileOpening,
): AsyncGenerator<Uint8Array> {
  let isReadToEnd = false
  let fault: Error | undefined

  async function* measured(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0
    try {
      for await (const part of joined(head, rest)) {
        size += part.length
        if (size > limits.file) throw refused('tooLarge')
        for (let from = 0; from < part.length; from += portion) yield part.subarray(from, from + portion)
      }
    } catch (error) {
      if (error instanceof Error) fault = error
      throw error
    }
    isReadToEnd = true
  }

  const given = partsOf(source)
  const head = await readHead(given)
  const decrypter = decrypterFor(opening)
  try {
    yield* partsOf(await decrypter.decrypt(streamOf(measured(head, given))))
  } catch (error) {
    if (fault) throw fault
    if (isNoMatch(error)) throw refused('wrongKey')
    // The seal does not tell a missing end from a changed one.
    throw refused(isReadToEnd ? 'truncated' : 'damaged')
  }
}

function refused(kind: FileRefusal['kind']): Refused {
  return new Refused(refusal(kind))
}

function decrypterFor(opening: FileOpening): Decrypter {
  const decrypter = new Decrypter()
  if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase)
  else for (const identity of opening.identities) decrypter.addIdentity(identity)
  return decrypter
}

/** age has no name for it. */
function isNoMatch(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}

/** Reads as far as age's header goes, and refuses what has none. */
async function readHead(parts: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0)
  for (;;) {
    const text = String.fromCharCode(...head.subarray(0, longestHeader))
    if (!text.startsWith(magic.slice(0, text.length))) throw refused('foreign')
    if (text.includes(endOfHeader)) return head
    if (head.length >= longestHeader) throw refused('foreign')
    const next = await parts.next()
    if (next.done) throw refused(head.length === 0 ? 'foreign' : 'truncated')
    const more = new Uint8Array(head.length + next.value.length)
    more.set(head)
    more.set(next.value, head.length)
    head = more
  }
}

async function* joined(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}
