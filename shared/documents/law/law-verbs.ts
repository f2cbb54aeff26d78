import { done, put, putDeleted, putNew, refused, type Outcome, type Verb } from '../../record/change'
import { checkLength, checkLine } from '../../record/checks'
import { oneLine } from '../../record/text'
import { ownLaw } from './law-reference'
import { usualLaws, type Law, type LawKey } from './laws'

/** Cites a rule in the organisation's own words from now on. Papers that were made keep theirs. */
export function saveLaw(key: LawKey, asked: Law): Verb {
  return (state, circumstances): Outcome => {
    const fields = { key, text: oneLine(asked.text), was: oneLine(asked.was), source: oneLine(asked.source) }
    const problems = [
      ...checkLine('text', fields.text, 'Skriv lagrummet som det ska stå i dokumenten.'),
      ...checkLength('was', fields.was),
      ...checkLength('source', fields.source),
    ]
    if (problems.length > 0) return refused(...problems)
    if (isUsual(key, fields)) return putBackLaw(key)(state, circumstances)
    const saved = ownLaw(state, key)
    const row = saved ? put('lawReferences', { ...saved, ...fields }) : putNew('lawReferences', fields, circumstances)
    return done('ändrade ett lagrum', [row])
  }
}

/** Cites a rule as usual again. */
export function putBackLaw(key: LawKey): Verb {
  return (state, circumstances) => {
    const saved = ownLaw(state, key)
    return done('tog tillbaka den vanliga texten', saved ? [putDeleted('lawReferences', saved, circumstances)] : [])
  }
}

function isUsual(key: LawKey, { text, was, source }: Law): boolean {
  const usual = usualLaws[key]
  return text === usual.text && was === usual.was && source === usual.source
}
