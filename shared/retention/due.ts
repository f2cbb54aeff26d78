import type { IsoDate } from '../calendar/date'
import type { Person } from '../person/person'
import { inOrder } from '../record/order'
import { rowsOf, type State } from '../record/state'
import { dueCases, dueReferrals } from './due-cases'
import { dueDeleted } from './due-deleted'
import { dueMeetings } from './due-meetings'
import { dueConsents, duePersons } from './due-persons'
import { dueAttendance, duePlaces } from './due-rounds'
import { dueSips } from './due-sips'
import type { DueThing } from './due-thing'
import { bornDayOf } from './keeps'
import { RetentionKind } from './kind'
import { dueDay, retentionRules } from './rules'
import { isActive, lastActive } from './still-needed'

/** Everything whose time has run out, by kind and then by how long ago. Nothing that is still needed is among it. */
export function dueThings(state: State, today: IsoDate): DueThing[] {
  const others = [dueCases, dueReferrals, dueAttendance, duePlaces, dueSips, dueConsents, dueMeetings].flatMap((due) =>
    due(state, today),
  )
  const order = RetentionKind.options
  return [...others, ...duePersons(state, today, others), ...dueDeleted(state, today)].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || inOrder(a.ended, b.ended) || inOrder(a.thingId, b.thingId),
  )
}

/** Those whose day of birth is asked for before anything of theirs may go: they have been gone for as long as any kind is kept. */
export function bornDaysToAsk(state: State, today: IsoDate): Person[] {
  const rules = retentionRules(state)
  if (!rules.keepsBornDays) return []
  const isOut = (ended: IsoDate) =>
    RetentionKind.options.some((kind) => {
      const due = dueDay(rules, kind, ended)
      return kind !== 'deleted' && kind !== 'drafts' && due !== null && due <= today
    })
  return rowsOf(state, 'persons')
    .filter(({ id }) => bornDayOf(state, id) === 'unknown' && !isActive(state, id) && isOut(lastActive(state, id)))
    .sort((a, b) => a.code.localeCompare(b.code, 'sv-SE'))
}
