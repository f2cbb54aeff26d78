import { done, put, putDeleted, putNew, refused, type Fields, type Verb } from '../../record/change'
import { checkLine } from '../../record/checks'
import { oneLine } from '../../record/text'
import { logoOf } from './look'

/** Saves the logo in the place of any before it. The bytes were read by `readImage`. */
export function saveLogo(asked: Fields<'documentLogos'>): Verb {
  return (state, circumstances) => {
    const fields = { ...asked, alt: oneLine(asked.alt) }
    const problems = checkLine('alt', fields.alt, 'Skriv vad logotypen visar, för den som lyssnar på dokumentet.')
    if (problems.length > 0) return refused(...problems)
    const saved = logoOf(state)
    const row = saved ? put('documentLogos', { ...saved, ...fields }) : putNew('documentLogos', fields, circumstances)
    return done('ändrade logotypen', [row])
  }
}

/** Takes the logo off the papers. */
export function removeLogo(): Verb {
  return (state, circumstances) => {
    const saved = logoOf(state)
    return done('tog bort logotypen', saved ? [putDeleted('documentLogos', saved, circumstances)] : [])
  }
}
