import { formatList } from '../calendar/format'
import { countOf } from '../record/count'
import type { Settled } from './settle'

/** `12 nya, 3 ändrade och 1 borttagen`; undefined when nothing would be other than it is. */
function countsInWords({ counts: { added, changed, deleted } }: Settled): string | undefined {
  const parts = [
    added > 0 ? countOf(added, 'ny', 'nya') : '',
    changed > 0 ? countOf(changed, 'ändrad', 'ändrade') : '',
    deleted > 0 ? countOf(deleted, 'borttagen', 'borttagna') : '',
  ].filter(Boolean)
  return parts.length > 0 ? formatList(parts) : undefined
}

/** What taking the file in would do, while it is being decided. */
export function willHappen(settled: Settled): string {
  if (settled.undecided.length > 0) return `${countOf(settled.undecided.length, 'val', 'val')} återstår.`
  const counts = countsInWords(settled)
  return counts ? `Uppgifter som tas emot: ${counts}.` : 'Inget ändras här.'
}

/** What was done. */
export function hasHappened(settled: Settled): string {
  const counts = countsInWords(settled)
  return counts ? `Uppgifter som togs emot: ${counts}. Resten är som det var.` : 'Inget behövde ändras här.'
}
