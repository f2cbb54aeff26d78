/** Every space but a single plain one: most texts have none, and then nothing is copied. */
const otherSpace = /[^\S ]+| {2,}/gu

/** A text as it is searched: small letters, one kind of space. Å, ä and ö stay letters of their own. */
export function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv-SE').replace(otherSpace, ' ')
}

/** What was typed, as words that must all be found. What stands within quotes is one. */
export function wordsOf(typed: string): string[] {
  const words = fold(typed).match(/"[^"]+"|”[^”]+”|[^\s"”]+/gu) ?? []
  return words.map((word) => word.replace(/["”]/gu, '').trim()).filter((word) => word !== '')
}

/** Whether a word stands in a text. A number is not found inside a longer one: `12` is not in `2012`. */
export function has(folded: string, word: string): boolean {
  return placeOf(folded, word) >= 0
}

/** Where a word first stands in a text, from a place on; -1 where it does not. */
export function placeOf(folded: string, word: string, from = 0): number {
  let at = folded.indexOf(word, from)
  if (!isDigit(word.charCodeAt(0))) return at
  while (at > 0 && isDigit(folded.charCodeAt(at - 1))) at = folded.indexOf(word, at + 1)
  return at
}

const isDigit = (code: number) => code >= 48 && code <= 57
