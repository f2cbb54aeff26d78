import { done, put, putDeleted, putNew, refused, type Problem, type Verb } from '../../record/change'
import { checkLength } from '../../record/checks'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import { rowOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import type { AgendaItem } from '../meeting'
import { stayingFor } from './in-room'
import { attendees } from './presence'

/** What the form of a jäv gives: nobody until somebody is chosen; the reason may be left out. */
export interface RecusalInput {
  readonly staffId: Id | null
  readonly reason: string
}

/**
 * Notes that somebody is biased on an item and leaves the room for it, or why. Whoever presents its case stays, and so does
 * at least one other.
 */
export function noteRecusal(itemId: Id, { staffId, reason: typed }: RecusalInput): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', itemId)
    if (!item) return refused({ message: 'Punkten finns inte kvar på dagordningen.' })
    const reason = oneLine(typed)
    const problems = [...problemsWith(state, item, staffId), ...checkLength('reason', reason)]
    if (staffId === null || problems.length > 0) return refused(...problems)
    const earlier = rowsBy(state, 'recusals', 'agendaItemId', itemId).find((recusal) => recusal.staffId === staffId)
    const { meetingId } = item
    const saved = earlier
      ? put('recusals', { ...earlier, reason })
      : putNew('recusals', { meetingId, agendaItemId: itemId, staffId, reason }, circumstances)
    return done('noterade jäv', [saved])
  }
}

/** Takes a jäv back. One that is gone already is no fault. */
export function takeBackRecusal(id: Id): Verb {
  return (state, circumstances) => {
    const recusal = rowOf(state, 'recusals', id)
    return done('tog tillbaka jäv', recusal ? [putDeleted('recusals', recusal, circumstances)] : [])
  }
}

function problemsWith(state: State, item: AgendaItem, staffId: Id | null): Problem[] {
  const field = 'staffId'
  const person = attendees(state, item.meetingId).find(({ staff }) => staff.id === staffId)
  if (staffId === null) return [{ field, message: 'Välj vem som är jävig.' }]
  if (!person || person.status === 'absent') {
    return [{ field, message: 'Bara den som är med på mötet kan lämna rummet. Se efter i närvaron.' }]
  }
  if (rowOf(state, 'cases', item.caseId)?.presenterId === staffId) {
    return [{ field, message: `${person.staff.name} föredrar ärendet. Välj en annan föredragande först.` }]
  }
  if (stayingFor(state, item).every(({ staff }) => staff.id === staffId)) {
    return [{ field, message: 'Då blir ingen kvar i rummet. Bordlägg punkten i stället.' }]
  }
  return []
}
