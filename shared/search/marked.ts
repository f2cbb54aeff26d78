import { fold, placeOf } from './fold'

/** A piece of a text, and whether it is a word that was searched for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text with the words of a search set apart where the search finds them: `12` is not marked in `2012`. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text)
  // Folding may write a rare letter as two; what then stands where cannot be told.
  if (folded.length !== text.length) return [{ text, isMarked: false }]
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of placesOf(folded, words)) {
    if (to <= at) continue
    const start = Math.max(from, at)
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false })
    pieces.push({ text: text.slice(start, to), isMarked: true })
    at = to
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMarked: false }] : pieces
}

/** Where words stand, from the beginning on. */
function placesOf(folded: string, words: readonly string[]): { readonly from: number; readonly to: number }[] {
  const places = words.flatMap((word) => {
    const found: { from: number; to: number }[] = []
    for (let from = placeOf(folded, word); from >= 0; from = placeOf(folded, word, from + word.length)) {
      found.push({ from, to: from + word.length })
    }
    return found
  })
  return places.sort((a, b) => a.from - b.from)
}
