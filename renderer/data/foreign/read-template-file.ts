import { exampleDocument } from '@shared/documents/example-document'
import { usualLook } from '@shared/documents/look/look'
import { isXml, judgeParts, type Parts, type XmlPart } from '@shared/documents/own-template/judge-parts'
import { largestTemplate, type TemplateRefusal } from '@shared/documents/own-template/template-refusal'
import { fillTemplate } from '@shared/documents/word/fill-template'
import { placeholdersIn } from '@shared/documents/word/placeholders-in'
import { unzipSync } from 'fflate'
import { toBase64 } from '../backup/base64'
import { elementsOf } from './xml-elements'
import { isZip, zipFault } from './zip-guard'

/** A template that is safe to use, with the placeholders in it as they are typed; or why it is not. */
export type ReadTemplate =
  | { readonly ok: true; readonly base64: string; readonly placeholders: readonly string[] }
  | { readonly ok: false; readonly refusal: TemplateRefusal }

/** How files begin that Office packed before zip, and packs still when they have a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Reads a Word document that is to be a template, by what is in it and never by its name. What runs, fetches or brings
 * along anything is refused: Rådrum fills in what it has read and hands it on to others.
 */
export async function readTemplateFile(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTemplate> {
  const refusal = await refusalOf(bytes)
  if (refusal !== undefined) return { ok: false, refusal }
  try {
    const placeholders = await placeholdersIn(bytes)
    return (await canBeFilled(bytes))
      ? { ok: true, base64: toBase64(bytes), placeholders }
      : { ok: false, refusal: 'notFillable' }
  } catch {
    return { ok: false, refusal: 'damaged' }
  }
}

/** Better now than when the first protokoll is to leave. */
async function canBeFilled(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return fillTemplate(bytes, exampleDocument('minutes', ''), usualLook).then(
    () => true,
    () => false,
  )
}

async function refusalOf(bytes: Uint8Array<ArrayBuffer>): Promise<TemplateRefusal | undefined> {
  if (bytes.length > largestTemplate) return 'tooLarge'
  if (compoundFile.every((byte, place) => bytes[place] === byte)) return 'oldOrLocked'
  if (!isZip(bytes)) return 'notWord'
  return (await zipFault(bytes)) ?? judgeParts(partsOf(bytes))
}

function partsOf(bytes: Uint8Array<ArrayBuffer>): Parts {
  const other: string[] = []
  const files = unzipSync(bytes, {
    filter({ name }) {
      if (!isXml(name)) other.push(name)
      return isXml(name)
    },
  })
  return { xml: new Map(Object.entries(files).map(([path, content]) => [path, xmlPart(content)])), other }
}

function xmlPart(content: Uint8Array): XmlPart | null {
  const text = textOf(content)
  return text === null ? null : { text, elements: elementsOf(text) }
}

/** UTF-8 or nothing: what looks harmless in one encoding may say something else in another. */
function textOf(content: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8'
    return !text.includes('\u0000') && /^(utf-8|us-ascii)$/i.test(encoding) ? text : null
  } catch {
    return null
  }
}
