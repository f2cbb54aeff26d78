import * as z from 'zod'
import { Instant, IsoDate } from '../../calendar/date'
import { Id } from '../../record/id'
import { row } from '../../record/row'
import { DocumentKind } from '../kind'
import type { DocumentModel } from '../model'
import { RegistryNo } from '../registry/registry-no'

/**
 * `made`: a paper without states, such as a letter or a list. `draft`: utkast. `finished`: färdigställd, and from then on an
 * allmän handling. `adjusted`: justerad.
 */
export const DocumentState = z.enum(['made', 'draft', 'finished', 'adjusted'])
export type DocumentState = z.infer<typeof DocumentState>

/** One version of a document that was made. Its file and what it says lie beside the row: see `KeptFile`. */
export const KeptDocument = row({
  kind: DocumentKind,
  /** The row that it is made from, of whichever table: ids are random. Null where it tells of many. */
  aboutId: Id.nullable(),
  /** The rows with identity that it tells of. */
  recordIds: z.array(Id),
  /** A variant for publishing: without signatures, identities and cases. */
  isForPublication: z.boolean(),
  version: z.number().int().positive(),
  /** The version before this one, and why there is another; the reason is empty where nobody is asked for one. */
  replacesId: Id.nullable(),
  reason: z.string(),
  state: DocumentState,
  title: z.string(),
  /** The name of its file, with its ending: the one proposed, or with a number where several were saved together. */
  fileName: z.string(),
  /** Of the file, in hexadecimal. */
  sha256: z.string(),
  /** Of the file, in bytes. */
  size: z.number().int().nonnegative(),
  madeAt: Instant,
  madeById: Id.nullable(),
  /** When the file last left Rådrum; null for one that never did. */
  savedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  finishedById: Id.nullable(),
  /** The day that it was justerad, by whom, and when somebody noted that. */
  adjustedOn: IsoDate.nullable(),
  adjusters: z.array(z.string()),
  adjustedAt: Instant.nullable(),
  adjustedById: Id.nullable(),
  /** Every version of a document has the same; null for one without. Nobody else gets this number. */
  registryNo: RegistryNo.nullable(),
  /** The §§ of finished minutes whose numbers run through the year; null for others. Nobody else gets these numbers. */
  sections: z
    .strictObject({
      teamId: Id,
      year: z.number().int(),
      first: z.number().int().positive(),
      /** One less than the first where there is no §. */
      last: z.number().int().nonnegative(),
    })
    .nullable(),
})
export type KeptDocument = z.infer<typeof KeptDocument>

/** What is kept of a document beside its row: its file byte for byte, and what it says. */
export interface KeptFile {
  readonly documentId: Id
  readonly model: DocumentModel
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What has not happened to a version that has just begun: it has not left, nor been färdigställd or justerad. */
export const justBegun = {
  savedAt: null,
  finishedAt: null,
  finishedById: null,
  adjustedOn: null,
  adjusters: [],
  adjustedAt: null,
  adjustedById: null,
  sections: null,
} satisfies Partial<KeptDocument>
