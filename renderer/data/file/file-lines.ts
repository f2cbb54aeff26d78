import { limits } from '@shared/file/file-format'
import { Refused, refusal } from '@shared/file/file-refusal'

/**
 * A file's text, line by line, with each line break that it ends by. Refuses one that is too long, and text that goes on
 * too far: a small file can be packed so that it fills a computer.
 */
export async function* linesOf(unpacked: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  let begun: Uint8Array[] = []
  let begunSize = 0

  function ended(last: Uint8Array): Uint8Array {
    const line = begun.length === 0 ? last : concat([...begun, last])
    begun = []
    begunSize = 0
    return line
  }

  for await (const part of unpacked) {
    size += part.length
    if (size > limits.unpacked) throw new Refused(refusal('tooLarge'))
    let from = 0
    for (let end = part.indexOf(lineBreak); end !== -1; end = part.indexOf(lineBreak, from)) {
      yield ended(part.subarray(from, end + 1))
      from = end + 1
    }
    if (from === part.length) continue
    begun.push(part.slice(from))
    begunSize += part.length - from
    if (begunSize > limits.line) throw new Refused(refusal('tooLarge'))
  }
  if (begunSize > 0) throw new Refused(refusal('truncated'))
}

const lineBreak = '\n'.charCodeAt(0)

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
