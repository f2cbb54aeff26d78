import { ownSigning, signingOf } from '@shared/documents/signing/document-signatures'
import { putBackSigning, saveSigning } from '@shared/documents/signing/signature-verbs'
import { SignedKind, signersOf, usualSigning, type SignatureLine } from '@shared/documents/signing/signers'
import { emptyState, rowsOf, type State } from '@shared/record/state'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const own = { lines: [{ signer: 'other', label: 'Enhetschef' }], hasPlaceAndDate: true } as const
const save = (state: State, kind: SignedKind, signing = own) =>
  after(state, saveSigning(kind, signing), circumstances())

describe('the signing of', () => {
  it.each(SignedKind.options)('%s is as usual, as said once saved, and as usual again', (kind) => {
    const saved = save(emptyState(), kind)
    expect(signingOf(emptyState(), kind)).toBe(usualSigning[kind])
    expect(signingOf(saved, kind)).toMatchObject(own)
    expect(SignedKind.options.filter((other) => ownSigning(saved, other))).toEqual([kind])
    expect(signingOf(after(saved, putBackSigning(kind), circumstances()), kind)).toBe(usualSigning[kind])
  })

  it.each(SignedKind.options)('%s is as usual by those who may sign it, and may be saved so', (kind) => {
    expect(usualSigning[kind].lines.filter(({ signer }) => !signersOf[kind].includes(signer))).toEqual([])
    const again = after(save(emptyState(), kind), saveSigning(kind, usualSigning[kind]), circumstances())
    expect(rowsOf(again, 'documentSignatures')).toEqual([])
  })

  it('is one row however often it is changed, and its words are tidied', () => {
    const lines = [{ signer: 'chair', label: '  Ordförande,\n för mötet ' }] as const
    const twice = after(save(emptyState(), 'minutes'), saveSigning('minutes', { ...own, lines }), circumstances())
    expect(rowsOf(twice, 'documentSignatures').map((row) => row.lines)).toEqual([
      [{ signer: 'chair', label: 'Ordförande, för mötet' }],
    ])
  })

  const chair: SignatureLine = { signer: 'chair', label: 'Ordförande' }
  const other: SignatureLine = { signer: 'other', label: 'Enhetschef' }

  it.each<[string, SignatureLine[], string, string]>([
    ['no words', [chair, { ...other, label: ' ' }], 'lines.1.label', 'Skriv vad som ska stå under raden.'],
    [
      'words without end',
      [{ ...chair, label: 'å'.repeat(121) }],
      'lines.0.label',
      'Texten har 121 tecken. Skriv högst 120.',
    ],
    [
      'the same signer twice',
      [chair, { ...chair, label: 'Ordf.' }],
      'lines.1.signer',
      'Ordförande har redan en rad. Välj någon annan, eller ta bort raden.',
    ],
    [
      'the same words of others twice',
      [other, { ...other, label: 'Enhetschef ' }],
      'lines.1.label',
      'Raden finns redan. Skriv något annat, eller ta bort den.',
    ],
    [
      'somebody who signs other kinds',
      [{ signer: 'participant', label: 'Läst' }],
      'lines.0.signer',
      'Deltagaren skriver inte under det här. Välj någon annan.',
    ],
    [
      'more lines than a page takes',
      Array.from({ length: 9 }, (_, nth) => ({ ...other, label: `Chef ${nth}` })),
      'lines',
      'Det är 9 rader. Ha högst 8.',
    ],
  ])('is refused with %s', (_, lines, field, message) => {
    const outcome = saveSigning('minutes', { lines, hasPlaceAndDate: false })(emptyState(), circumstances())
    expect(problemsOf(outcome)).toEqual([{ field, message }])
  })
})
