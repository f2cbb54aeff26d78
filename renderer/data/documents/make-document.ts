import { enterDocument } from '@shared/documents/kept/enter'
import type { MadeDocument } from '@shared/documents/kept/keep'
import { hasStates, sameAs } from '@shared/documents/kept/versions'
import type { DocumentModel } from '@shared/documents/model'
import { numbered } from '@shared/documents/registry/numbered'
import { registryNoFor } from '@shared/documents/registry/registry-series'
import { today } from '../clock'
import { currentOpened } from '../current'
import { hashOf } from './kept-files'

/** A document that is to become a file. */
export type ToMake = Pick<MadeDocument, 'model' | 'records' | 'isForPublication'>

/** The document with its file, or why there is none. */
export type Made =
  { readonly ok: true; readonly document: MadeDocument } | { readonly ok: false; readonly problem: string }

/**
 * Makes a document's file. Where its kind gets a dnr it has that on it, and is in the register under it before anything leaves
 * Rådrum. Minutes get theirs when they are färdigställda.
 */
export async function makeDocument(
  { model, records, isForPublication = false }: ToMake,
  makeWordFile: (model: DocumentModel) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Made> {
  const opened = currentOpened()
  const no =
    opened && !hasStates(model.kind)
      ? registryNoFor(opened.records.state.get(), sameAs(model, isForPublication), today())
      : null
  const withNo = numbered(model, no)
  const bytes = await makeWordFile(withNo)
  const document = { model: withNo, records, isForPublication, bytes, sha256: hashOf(bytes) }
  if (!opened || no === null) return { ok: true, document }
  const outcome = await opened.write(enterDocument(document))
  return outcome.ok
    ? { ok: true, document }
    : { ok: false, problem: outcome.problems.map(({ message }) => message).join(' ') }
}
