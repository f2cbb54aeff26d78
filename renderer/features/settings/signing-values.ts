import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { Signing } from '@shared/documents/signing/signers'

/** What the dialog about the signing of a kind of document holds. */
export type SigningValues = { [Part in keyof Signing]: Signing[Part] }
export type SigningForm = VerbForm<SigningValues>
