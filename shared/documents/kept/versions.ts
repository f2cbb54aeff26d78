import type { Id } from '../../record/id'
import { rowsOf, type State } from '../../record/state'
import type { DocumentKind } from '../kind'
import type { DocumentModel } from '../model'
import type { KeptDocument } from './kept-document'

/** What makes two files versions of one document: kind, what it is made from, and whether it is for publishing. */
export type SameDocument = Pick<KeptDocument, 'kind' | 'aboutId' | 'isForPublication' | 'title'>

/** Several papers of these kinds are made from one thing, each with a title of its own: an utdrag to each party. */
const severalOfOne: readonly DocumentKind[] = [
  'caseExtract',
  'meetingSummons',
  'deidentifiedSummary',
  'sipSummons',
  'sipInvitation',
]

/** What tells of many things is told from others of its kind by its title: a kursöversikt by its year. */
function isSame(one: SameDocument, other: SameDocument): boolean {
  return (
    one.kind === other.kind &&
    one.aboutId === other.aboutId &&
    one.isForPublication === other.isForPublication &&
    ((one.aboutId !== null && !severalOfOne.includes(one.kind)) || one.title === other.title)
  )
}

/** Minutes are an utkast, then färdigställda and perhaps justerade; every other paper is simply made. */
export function hasStates(kind: DocumentKind): boolean {
  return kind === 'minutes'
}

/** Whether a version is one that stays as it is. */
export function isFinal({ state }: Pick<KeptDocument, 'state'>): boolean {
  return state === 'finished' || state === 'adjusted'
}

/** All kept versions of a document, the newest first. */
export function versionsOf(state: State, document: SameDocument): KeptDocument[] {
  return rowsOf(state, 'documents')
    .filter((kept) => isSame(kept, document))
    .sort((a, b) => b.version - a.version)
}

/** What a model is a version of. */
export function sameAs({ kind, about, title }: DocumentModel, isForPublication = false): SameDocument {
  return { kind, aboutId: about?.id ?? null, isForPublication, title }
}

/** The version that comes after one; undefined for the newest. */
export function replacementOf(state: State, id: Id): KeptDocument | undefined {
  return rowsOf(state, 'documents').find(({ replacesId }) => replacesId === id)
}
