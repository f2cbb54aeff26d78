import * as z from 'zod'
import { row } from '../../record/row'
import { rowsOf, type State } from '../../record/state'
import { SignatureLine, SignedKind, usualSigning, type Signing } from './signers'

/** How the organisation has a kind of document signed. One row a kind at most, and none where it is signed as usual. */
export const DocumentSignatures = row({
  kind: SignedKind,
  lines: z.array(SignatureLine),
  hasPlaceAndDate: z.boolean(),
})
export type DocumentSignatures = z.infer<typeof DocumentSignatures>

/** The organisation's own lines for a kind; undefined where it is signed as usual. */
export function ownSigning(state: State, kind: SignedKind): DocumentSignatures | undefined {
  return rowsOf(state, 'documentSignatures').find((signing) => signing.kind === kind)
}

/** How a kind of document is signed. */
export function signingOf(state: State, kind: SignedKind): Signing {
  return ownSigning(state, kind) ?? usualSigning[kind]
}
