import type { IncomingMessage } from 'node:http'
import { largestKeyFile, largestPart } from '@shared/host'

/** More than most verbs of the app window need, in bytes; documents are saved by the page itself. */
export const largestBody = 64 * 1024

/** What stands around the bytes in the body of a verb that carries them. */
const envelope = 1024

/** The verbs that carry bytes, as far as the contract lets them. */
const larger = new Map<string, number>([
  ['keepBackup', Math.ceil(largestPart / 3) * 4 + envelope],
  ['keepKeyFile', largestKeyFile + envelope],
])

/** The largest body that is read for a verb, in bytes. */
export const largestBodyOf = (verb: string) => larger.get(verb) ?? largestBody

/** The body as JSON, `too-large` as soon as it is larger than this many bytes, or `not-json`. */
export async function readJson(
  request: IncomingMessage,
  largest: number,
): Promise<{ json: unknown } | 'too-large' | 'not-json'> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return 'too-large'
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > largest) return 'too-large'
    chunks.push(chunk)
  }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown }
  } catch {
    return 'not-json'
  }
}
