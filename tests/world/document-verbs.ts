import { LawKey } from '@shared/documents/law/laws'
import { putBackLaw, saveLaw } from '@shared/documents/law/law-verbs'
import { removeLogo, saveLogo } from '@shared/documents/look/logo-verbs'
import { saveLook } from '@shared/documents/look/look-verbs'
import { RegistryForm } from '@shared/documents/registry/registry-no'
import { saveSeries } from '@shared/documents/registry/series-verbs'
import { putBackSigning, saveSigning } from '@shared/documents/signing/signature-verbs'
import { SignedKind, signersOf } from '@shared/documents/signing/signers'
import { leaveTemplate, takeTemplate } from '@shared/documents/own-template/template-verbs'
import type { Kind } from './draw'
import { tinyLogo } from './tiny-logo'
import { tinyTemplate } from './tiny-template'

const signedKindAt = (number: number) => SignedKind.options[number % SignedKind.options.length]!
const lawKeyAt = (number: number) => LawKey.options[number % LawKey.options.length]!

/** The verbs of how papers look, for `everyVerb`. */
export const documentVerbs: Record<string, Kind> = {
  saveLook: ({ number }) =>
    saveLook({
      letterhead: `Samordningsförbundet\nBox ${number}`,
      accent: number % 2 ? '#6C3F70' : '',
      bodyFont: 'Arial',
      headingFont: 'Georgia',
      footer: `Sida ${number}`,
    }),
  saveLogo: ({ number }) => saveLogo({ ...tinyLogo, alt: `Logotyp ${number}` }),
  removeLogo: () => removeLogo(),
  takeTemplate: ({ number }) =>
    takeTemplate({
      kind: number % 2 ? 'minutes' : 'agenda',
      fileName: `Mall ${number}.docx`,
      base64: tinyTemplate,
      placeholders: ['innehall'],
    }),
  saveLaw: ({ number }) => saveLaw(lawKeyAt(number), { text: `${number} kap. 1 § lagen`, was: '', source: '' }),
  putBackLaw: ({ number }) => putBackLaw(lawKeyAt(number)),
  saveSeries: ({ number }) =>
    saveSeries({
      prefix: `SF ${number}`,
      form: RegistryForm.options[number % RegistryForm.options.length]!,
      kinds: number % 2 ? ['minutes'] : ['minutes', 'closingDocument'],
      last: number,
    }),
  saveSigning: ({ number }) =>
    saveSigning(signedKindAt(number), {
      lines: [{ signer: signersOf[signedKindAt(number)][0]!, label: `Underskrift ${number}` }],
      hasPlaceAndDate: number % 2 === 0,
    }),
  putBackSigning: ({ number }) => putBackSigning(signedKindAt(number)),
  leaveTemplate: ({ any }) => leaveTemplate(any('documentTemplates').kind),
}
