import type { Instant } from '../../calendar/date'
import { inOrder } from '../../record/order'
import { rowsOf, type State } from '../../record/state'
import { rowsBy } from '../../record/rows-by'
import { aboutWords, documentName } from './about'
import type { Delivery } from './delivery'
import type { KeptDocument } from './kept-document'
import { documentStateNames } from './names'

/** A version of a document as the register lists it. */
export interface ListedDocument {
  readonly document: KeptDocument
  readonly name: string
  readonly about: string
  /** The last one first. */
  readonly deliveries: readonly Delivery[]
}

/** When a version came to be what it is. */
export function datedAt({ adjustedAt, finishedAt, savedAt, madeAt }: KeptDocument): Instant {
  return adjustedAt ?? finishedAt ?? savedAt ?? madeAt
}

/** Every kept version, the newest first. */
export function listedDocuments(state: State): ListedDocument[] {
  return rowsOf(state, 'documents')
    .sort((a, b) => inOrder(b.madeAt, a.madeAt) || inOrder(b.id, a.id))
    .map((document) => ({
      document,
      name: documentName(state, document),
      about: aboutWords(state, document),
      deliveries: deliveriesOf(state, document),
    }))
}

/** To whom a version was lämnad, the last one first. */
export function deliveriesOf(state: State, { id }: Pick<KeptDocument, 'id'>): Delivery[] {
  return [...rowsBy(state, 'deliveries', 'documentId', id)].sort((a, b) => inOrder(b.on, a.on) || inOrder(b.id, a.id))
}

/** The words that a document is looked for by. */
export function textOfDocument({ document, name, about, deliveries }: ListedDocument): string {
  const { title, fileName, state, registryNo } = document
  return [
    name,
    registryNo?.text ?? '',
    about,
    title,
    fileName,
    documentStateNames[state],
    ...deliveries.map(({ to }) => to),
  ].join(' ')
}
