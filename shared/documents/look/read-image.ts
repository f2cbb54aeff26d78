import { largestLogo, type DocumentLogo } from './rows'

/** Why a file was not taken as a logo. Nothing is changed by any of them. */
export type ImageRefusal = 'tooLarge' | 'notAnImage' | 'damaged' | 'tooManyDots' | 'tooSmall'

export const imageRefusalSentences: Readonly<Record<ImageRefusal, string>> = {
  tooLarge: 'Bilden är större än 200 kB. Spara den mindre, till exempel 600 bildpunkter bred, och välj den igen.',
  notAnImage: 'Filen är varken PNG eller JPEG. Spara logotypen som PNG och välj den igen.',
  damaged: 'Bilden är skadad eller avklippt. Spara den på nytt och välj den igen.',
  tooManyDots: `Bilden är större än 4000 bildpunkter på någon sida. Spara den mindre och välj den igen.`,
  tooSmall: 'Bilden är mindre än 16 bildpunkter på någon sida och blir en prick på papper. Välj en större.',
}

export type ReadImage =
  | ({ readonly ok: true } & Pick<DocumentLogo, 'format' | 'width' | 'height'>)
  | { readonly ok: false; readonly refusal: ImageRefusal }

const most = 4000
const least = 16

/** Reads what a picture is from its bytes, never from its name: its kind, its size, and that its end is there. */
export function readImage(bytes: Uint8Array): ReadImage {
  if (bytes.length > largestLogo) return { ok: false, refusal: 'tooLarge' }
  const format = formatOf(bytes)
  if (format === undefined) return { ok: false, refusal: 'notAnImage' }
  const size = format === 'png' ? sizeOfPng(bytes) : sizeOfJpeg(bytes)
  if (size === undefined) return { ok: false, refusal: 'damaged' }
  if (Math.max(size.width, size.height) > most) return { ok: false, refusal: 'tooManyDots' }
  if (Math.min(size.width, size.height) < least) return { ok: false, refusal: 'tooSmall' }
  return { ok: true, format, ...size }
}

interface Size {
  readonly width: number
  readonly height: number
}

const pngBeginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length 0, `IEND`, its checksum: the last part of every PNG. */
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const jpegBeginning = [0xff, 0xd8, 0xff]
const jpegEnd = [0xff, 0xd9]

const hasAt = (bytes: Uint8Array, at: number, expected: readonly number[]) =>
  at >= 0 && expected.every((byte, place) => bytes[at + place] === byte)

function formatOf(bytes: Uint8Array): DocumentLogo['format'] | undefined {
  if (hasAt(bytes, 0, pngBeginning)) return 'png'
  return hasAt(bytes, 0, jpegBeginning) ? 'jpeg' : undefined
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function sizeOfPng(bytes: Uint8Array): Size | undefined {
  const isWhole = bytes.length >= 45 && hasAt(bytes, bytes.length - pngEnd.length, pngEnd)
  if (!isWhole || !hasAt(bytes, 12, [0x49, 0x48, 0x44, 0x52])) return undefined
  const view = viewOf(bytes)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks from marker to marker to the one that begins the picture; it holds the size. */
function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  if (!hasAt(bytes, bytes.length - 2, jpegEnd)) return undefined
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (isStartOfFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** C0 to CF begin a frame, but for the tables of Huffman (C4), a reserved one (C8) and arithmetic coding's (CC). */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
