import { done, put, putDeleted, putNew, refused, type Outcome, type Problem, type Verb } from '../../record/change'
import { checkLine } from '../../record/checks'
import { oneLine } from '../../record/text'
import { ownSigning } from './document-signatures'
import { signerNames } from './names'
import { signersOf, usualSigning, type SignatureLine, type SignedKind, type Signing } from './signers'

/** More of them would need a page of their own. */
export const mostLines = 8

/** Has a kind of document signed like this from now on. Papers that were made keep their lines. */
export function saveSigning(kind: SignedKind, { lines: typed, hasPlaceAndDate }: Signing): Verb {
  return (state, circumstances): Outcome => {
    const lines = typed.map(({ signer, label }) => ({ signer, label: oneLine(label) }))
    const problems = checkLines(kind, lines)
    if (problems.length > 0) return refused(...problems)
    const fields = { kind, lines, hasPlaceAndDate }
    if (isUsual(kind, fields)) return putBackSigning(kind)(state, circumstances)
    const saved = ownSigning(state, kind)
    const row = saved
      ? put('documentSignatures', { ...saved, ...fields })
      : putNew('documentSignatures', fields, circumstances)
    return done('ändrade underskrifter', [row])
  }
}

/** Has a kind of document signed as usual again. */
export function putBackSigning(kind: SignedKind): Verb {
  return (state, circumstances) => {
    const saved = ownSigning(state, kind)
    return done(
      'tog tillbaka de vanliga underskrifterna',
      saved ? [putDeleted('documentSignatures', saved, circumstances)] : [],
    )
  }
}

function checkLines(kind: SignedKind, lines: readonly SignatureLine[]): Problem[] {
  if (lines.length > mostLines) {
    return [{ field: 'lines', message: `Det är ${lines.length} rader. Ha högst ${mostLines}.` }]
  }
  return lines.flatMap((line, place) => [
    ...checkLine(`lines.${place}.label`, line.label, 'Skriv vad som ska stå under raden.'),
    ...checkSigner(kind, lines, place),
  ])
}

/** Each signs once. As somebody else many may sign, under words of their own. */
function checkSigner(kind: SignedKind, lines: readonly SignatureLine[], place: number): Problem[] {
  const { signer, label } = lines[place]!
  const field = `lines.${place}.signer`
  const before = lines.slice(0, place)
  if (signer === 'other') {
    const isTwice = label !== '' && before.some((line) => line.signer === signer && line.label === label)
    return isTwice
      ? [{ field: `lines.${place}.label`, message: 'Raden finns redan. Skriv något annat, eller ta bort den.' }]
      : []
  }
  if (!signersOf[kind].includes(signer)) {
    return [{ field, message: `${signerNames[signer]} skriver inte under det här. Välj någon annan.` }]
  }
  if (!before.some((line) => line.signer === signer)) return []
  return [{ field, message: `${signerNames[signer]} har redan en rad. Välj någon annan, eller ta bort raden.` }]
}

function isUsual(kind: SignedKind, { lines, hasPlaceAndDate }: Signing): boolean {
  const usual = usualSigning[kind]
  const isSame = (line: SignatureLine, place: number) =>
    line.signer === usual.lines[place]?.signer && line.label === usual.lines[place].label
  return hasPlaceAndDate === usual.hasPlaceAndDate && lines.length === usual.lines.length && lines.every(isSame)
}
