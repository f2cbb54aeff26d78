import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const stored = 0

/** The files of a zip archive, such as a .docx, as text by their path. Reads the archive's own list of contents. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes)
  const files = new Map<string, string>()
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([endOfDirectory]).buffer))
  if (end < 0) throw new Error('This is not a zip archive.')
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset))
    const name = zip.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0))
    files.set(name, contentOf(zip, zip.readUInt32LE(entry + 42), zip.readUInt32LE(entry + 20)))
    entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}

function contentOf(zip: Buffer, header: number, size: number): string {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const packed = zip.subarray(start, start + size)
  const method = zip.readUInt16LE(header + 8)
  return (method === stored ? packed : inflateRawSync(packed)).toString('utf8')
}
