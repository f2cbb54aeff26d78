import { addDays } from '../../calendar/days'
import type { Instant } from '../../calendar/date'
import { dateAt, startOfDay } from '../../calendar/instant'
import { done, doneForGood, putDeleted, type Verb } from '../../record/change'
import { rowsOf, type State } from '../../record/state'
import { retentionRules } from '../../retention/rules'
import type { KeptDocument } from './kept-document'

/** Utkast that were last saved longer ago than the organisation keeps them; none where it keeps them for good. */
function oldDrafts(state: State, now: Instant): KeptDocument[] {
  const { drafts } = retentionRules(state)
  if (drafts === null) return []
  const before = startOfDay(addDays(dateAt(now), -drafts))
  return rowsOf(state, 'documents').filter((kept) => kept.state === 'draft' && (kept.savedAt ?? kept.madeAt) < before)
}

/** Whether there is any to remove. */
export function hasOldDrafts(state: State, now: Instant): boolean {
  return oldDrafts(state, now).length > 0
}

/** Removes the utkast that nobody has saved for so long, with their files. The minutes themselves are as they were. */
export function removeOldDrafts(): Verb {
  return (state, circumstances) => {
    const old = oldDrafts(state, circumstances.now)
    const puts = old.map((draft) => putDeleted('documents', draft, circumstances))
    if (puts.length === 0) return done('', [])
    const documentIds = old.map(({ id }) => id)
    return doneForGood('tog bort gamla utkast', puts, { rows: [], isInDraft: () => false, documentIds })
  }
}
