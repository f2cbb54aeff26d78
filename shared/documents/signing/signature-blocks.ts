import type { State } from '../../record/state'
import type { Block } from '../model'
import { signingOf } from './document-signatures'
import type { SignedKind, Signer } from './signers'

/** The heading that the lines to sign on stand under, in every document. */
export const signaturesHeading = 'Underskrifter'

/** A person on a line to sign on. */
export interface Signatory {
  readonly name: string
  /** What is said of them after the line's own words: the party. */
  readonly beside?: string
}

/** Those who sign one document, by what they sign as. For whom nobody is given, no line is printed. */
export type Signatories = Partial<Record<Signer, readonly Signatory[]>>

/** Where the name is written by hand. */
export const unnamed: Signatory = { name: 'Namnförtydligande' }

/** The end of a document that is signed, as the organisation has its kind signed; nothing where nobody signs. */
export function signatureBlocks(state: State, kind: SignedKind, signatories: Signatories): Block[] {
  const { lines, hasPlaceAndDate } = signingOf(state, kind)
  const present: Signatories = { ...signatories, other: [unnamed] }
  const signatures = lines.flatMap(({ signer, label }) =>
    (present[signer] ?? []).map(({ name, beside = '' }) => ({
      name,
      role: [label, beside].filter(Boolean).join(', '),
    })),
  )
  if (signatures.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: signaturesHeading },
    { kind: 'signatures', lines: signatures, ...(hasPlaceAndDate && { placeAndDate: 'Ort och datum' }) },
  ]
}
