import type { Logo } from '@shared/documents/look/look'
import { readImage, type ImageRefusal } from '@shared/documents/look/read-image'
import { largestLogo } from '@shared/documents/look/rows'
import { toBase64 } from '../backup/base64'

export type ReadLogo =
  { readonly ok: true; readonly picture: Omit<Logo, 'alt'> } | { readonly ok: false; readonly refusal: ImageRefusal }

/** Reads a picture that is to be the logo. One that is too large is not even taken into memory. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > largestLogo) return { ok: false, refusal: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = readImage(bytes)
  if (!read.ok) return read
  const { format, width, height } = read
  return { ok: true, picture: { format, width, height, base64: toBase64(bytes) } }
}
