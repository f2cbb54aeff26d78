import type { RecordKey } from '../../log/log-entry'
import { presentUser } from '../../organisation/user-verbs'
import { put, refused, type Circumstances, type Outcome, type Put, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { newRow } from '../../record/row'
import { rowOf, type State } from '../../record/state'
import { withPuts } from '../../record/with-puts'
import { fileName } from '../file-name'
import type { DocumentModel } from '../model'
import { justBegun, type KeptDocument, type KeptFile } from './kept-document'
import { hasStates, sameAs, versionsOf } from './versions'

/** A document as a file that leaves Rådrum or has left it. */
export interface MadeDocument {
  readonly model: DocumentModel
  /** The records with identity that it tells of. */
  readonly records: readonly RecordKey[]
  readonly isForPublication?: boolean
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sha256: string
  /** What its file was called where it was saved among others; absent where that is the proposed name. */
  readonly savedAs?: string
}

/**
 * Keeps documents that were saved as files, each as a version of its own: the row in the register and the file beside it.
 * They build on all that was done before, so none of that can be undone any more. `name` is what the history calls it,
 * without codes or names: `sparade kallelserna som Word`.
 */
export function keepDocuments(documents: readonly MadeDocument[], name: string): Verb {
  return (state, circumstances) => {
    const puts: Put[] = []
    const files: KeptFile[] = []
    for (const made of documents) {
      const row = versionWith(withPuts(state, puts), made, circumstances)
      const { savedAs = row.fileName } = made
      puts.push(put('documents', { ...row, fileName: savedAs, savedAt: circumstances.now }))
      files.push({ documentId: row.id, model: made.model, bytes: made.bytes })
    }
    return keeping(name, puts, files)
  }
}

/** The answer of a verb that keeps files: what they build on stays as it is. */
export function keeping(name: string, puts: readonly Put[], files: readonly KeptFile[]): Outcome {
  return { ok: true, change: { name, puts, files, barrier: 'finishedDocument' } }
}

/** The next version of a document. Of an utkast only the last one is kept: it takes the place of the one before. */
export function versionWith(state: State, made: MadeDocument, circumstances: Circumstances): KeptDocument {
  const { model, records, isForPublication = false, bytes, sha256 } = made
  const [last] = versionsOf(state, sameAs(model, isForPublication))
  const written = {
    recordIds: records.map(({ id }) => id),
    title: model.title,
    fileName: fileName(model),
    sha256,
    size: bytes.length,
    madeAt: circumstances.now,
    madeById: presentUser(state)?.id ?? null,
  }
  if (last?.state === 'draft') return { ...last, ...written }
  if (last && isWaiting(last) && last.sha256 === sha256) return last
  return {
    ...newRow(circumstances.newId(), circumstances.now),
    ...written,
    kind: model.kind,
    aboutId: model.about?.id ?? null,
    isForPublication,
    version: (last?.version ?? 0) + 1,
    replacesId: last?.id ?? null,
    reason: '',
    state: hasStates(model.kind) && !isForPublication ? 'draft' : 'made',
    ...justBegun,
    registryNo: last?.registryNo ?? null,
  }
}

/** One that was entered in the register under its dnr, and whose file has not left Rådrum. */
function isWaiting({ state, savedAt }: KeptDocument): boolean {
  return state === 'made' && savedAt === null
}

/** Notes that a kept file was saved once more. */
export function saveAgain(id: Id): Verb {
  return (state, { now }) => {
    const document = rowOf(state, 'documents', id)
    if (!document) return refused({ message: 'Dokumentet finns inte kvar. Gå till Dokument.' })
    const saved = put('documents', { ...document, savedAt: now })
    return { ok: true, change: { name: 'sparade ett dokument på nytt', puts: [saved], barrier: 'finishedDocument' } }
  }
}
