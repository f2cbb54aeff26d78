import { rowsOf, type State } from '../record/state'

/**
 * Whether an avidentifierat text may name somebody that Rådrum knows: a word with a capital that is part of a person's name
 * and of no member of staff's, with or without a genitive s. It may be a word or a place (`Dag`, `My`), so it is for somebody
 * to read. The answer never says which word it was.
 */
export function mayNameSomebody(state: State, text: string): boolean {
  const written = new Set((text.normalize('NFC').match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []).map(lowered))
  if (written.size === 0) return false
  const ofStaff = new Set(rowsOf(state, 'staff').flatMap(({ name }) => wordsOf(name)))
  return rowsOf(state, 'persons')
    .flatMap(({ name }) => wordsOf(name))
    .some((word) => !ofStaff.has(word) && (written.has(word) || written.has(`${word}s`)))
}

/** One letter is an initial, and says nothing. */
function wordsOf(name: string): string[] {
  return (name.normalize('NFC').match(/\p{L}{2,}/gu) ?? []).map(lowered)
}

function lowered(word: string): string {
  return word.toLocaleLowerCase('sv-SE')
}

/** What is said beside a text that may name somebody, and stops nothing. */
export const mayNameSentence = 'Texten kan nämna någon vid namn. Läs igenom den, för ärendet dras avidentifierat.'
