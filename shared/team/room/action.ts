import type { IsoDate } from '../../calendar/date'
import { done, put, putDeleted, putNew, refused, type Problem, type Put, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { inOrder } from '../../record/order'
import { oneLine } from '../../record/text'
import { rowsBy } from '../../record/rows-by'
import { rowOf, type State } from '../../record/state'
import { casesReturn } from '../case-return'
import { lastHandledOn } from '../follow-up'
import type { ActionItem } from '../meeting'

/** What a user says of an åtgärd. Who and when may be missing while the meeting goes on; what may not. */
export type ActionFields = Pick<ActionItem, 'what' | 'staffId' | 'who' | 'dueOn'>

/** What an åtgärd has from its beginning. */
const newlyOpen = { status: 'open', endedOn: null, reason: '', isIntervention: false } as const

/** The åtgärder of an item, in the order that they were added. */
export function actionsOf(state: State, agendaItemId: Id): ActionItem[] {
  return [...rowsBy(state, 'actions', 'agendaItemId', agendaItemId)].sort((a, b) => inOrder(a.id, b.id))
}

/** Which of vem and när is not said yet. */
export function missingIn({ staffId, who, dueOn }: ActionFields): ('who' | 'when')[] {
  const hasWho = staffId !== null || who !== ''
  return [...(hasWho ? [] : (['who'] as const)), ...(dueOn === null ? (['when'] as const) : [])]
}

/** Adds an åtgärd to an item; it belongs to the item's case too. */
export function addAction(agendaItemId: Id, fields: ActionFields): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', agendaItemId)
    if (!item) return refused({ message: 'Punkten finns inte kvar på dagordningen.' })
    const kept = tidied(fields)
    const problems = problemsIn(state, kept)
    if (problems.length > 0) return refused(...problems)
    const { meetingId, caseId } = item
    return done('lade till en åtgärd', [
      putNew('actions', { meetingId, agendaItemId, caseId, ...newlyOpen, ...kept }, circumstances),
    ])
  }
}

/** Changes what an åtgärd says. */
export function changeAction(id: Id, fields: ActionFields): Verb {
  return (state) => {
    const action = rowOf(state, 'actions', id)
    if (!action) return refused({ message: 'Åtgärden är borttagen.' })
    const kept = tidied(fields)
    const problems = problemsIn(state, kept)
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en åtgärd', isSame(action, kept) ? [] : [put('actions', { ...action, ...kept })])
  }
}

/** Ticks an åtgärd as klar, or takes the tick back. */
export function markAction(id: Id, status: Exclude<ActionItem['status'], 'dropped'>): Verb {
  const name = status === 'done' ? 'markerade åtgärd som klar' : 'tog tillbaka att åtgärd är klar'
  return (state, { today }) => {
    const action = rowOf(state, 'actions', id)
    if (!action) return refused({ message: 'Åtgärden är borttagen.' })
    if (action.status === status) return done(name, [])
    const endedOn = status === 'done' ? today : null
    return done(name, [put('actions', { ...action, status, endedOn, reason: '' }), ...caseBack(state, action, endedOn)])
  }
}

/** An insats that is over brings its case back, unless a meeting has followed it up already. */
function caseBack(state: State, { isIntervention, caseId, dueOn }: ActionItem, endedOn: IsoDate | null): Put[] {
  if (!isIntervention || caseId === null || endedOn === null) return []
  const handled = lastHandledOn(state, caseId)
  const end = dueOn !== null && dueOn < endedOn ? dueOn : endedOn
  return handled !== undefined && handled >= end ? [] : casesReturn(state, [caseId], 'followUp')
}

/** Takes an åtgärd away. One that is gone already is no fault. */
export function removeAction(id: Id): Verb {
  return (state, circumstances) => {
    const action = rowOf(state, 'actions', id)
    return done('tog bort en åtgärd', action ? [putDeleted('actions', action, circumstances)] : [])
  }
}

function tidied({ what, staffId, who, dueOn }: ActionFields): ActionFields {
  return { what: oneLine(what), staffId, who: staffId === null ? oneLine(who) : '', dueOn }
}

function problemsIn(state: State, { what, staffId }: ActionFields): Problem[] {
  const problems: Problem[] = []
  if (what === '') problems.push({ field: 'what', message: 'Skriv vad som ska göras.' })
  if (staffId !== null && !rowOf(state, 'staff', staffId)) {
    problems.push({ field: 'who', message: 'Den som skulle göra det finns inte kvar. Välj någon annan.' })
  }
  return problems
}

function isSame(action: ActionItem, fields: ActionFields): boolean {
  return (Object.keys(fields) as (keyof ActionFields)[]).every((field) => action[field] === fields[field])
}
