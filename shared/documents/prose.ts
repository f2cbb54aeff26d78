import { multiLine, oneLine } from '../record/text'
import type { Prose } from './model'

/** Line breaks as Word and older systems write them. */
const foreignBreaks = /[\v\f\u0085]/g

const bullet = /^[-–•*]\s+/

/**
 * A written text as paragraphs and lists: each line is a paragraph, and lines that begin with `-`, `–`, `•` or `*` are
 * the points of a list. Empty lines are left out, for space in a document comes from its styles.
 */
export function prose(text: string): Prose[] {
  const blocks: Prose[] = []
  let points: string[] | undefined
  for (const written of multiLine(text.replace(foreignBreaks, '\n')).split('\n')) {
    const line = oneLine(written)
    const point = line.replace(bullet, '')
    if (line === '') continue
    if (point === line) {
      blocks.push({ kind: 'paragraph', text: line })
      points = undefined
      continue
    }
    if (points === undefined) blocks.push({ kind: 'list', items: (points = []) })
    points.push(point)
  }
  return blocks
}
