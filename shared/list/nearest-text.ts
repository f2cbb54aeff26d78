import { oneLine } from '../record/text'

/** The text among some that was most likely meant; undefined when none is near. Case does not count. */
export function nearestText(typed: string, among: readonly string[]): string | undefined {
  const text = readable(typed)
  const most = Math.max(1, Math.floor(text.length / 3))
  const near = among
    .map((candidate) => ({ candidate, distance: distanceBetween(text, readable(candidate)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.candidate
}

const readable = (text: string) => oneLine(text).toLocaleLowerCase('sv-SE')

/** How many letters must be added, taken away or changed to make one text the other (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, wanted] of [...other].entries()) {
      const changed = row[place]! + (letter === wanted ? 0 : 1)
      next.push(Math.min(changed, row[place + 1]! + 1, next[place]! + 1))
    }
    row = next
  }
  return row[other.length]!
}
