import type { ClockTime } from '../../calendar/date'
import type { Id } from '../../record/id'
import { inOrder } from '../../record/order'
import { rowsBy } from '../../record/rows-by'
import type { State } from '../../record/state'
import type { Stay } from '../meeting'
import type { ItemTime } from './item-times'

/** The clock before any meeting and after it: where a stay that says nothing begins and ends. */
const dayBegins = '00:00' as ClockTime
const dayEnds = '24:00' as ClockTime

/** When somebody was in the room, in order. Empty: from beginning to end. */
export function staysOf(state: State, meetingId: Id, staffId: Id): Stay[] {
  return rowsBy(state, 'stays', 'meetingId', meetingId)
    .filter((stay) => stay.staffId === staffId)
    .sort((a, b) => inOrder(a.arrivedAt ?? dayBegins, b.arrivedAt ?? dayBegins))
}

/** Whether somebody has left and not come back. */
export function hasLeft(stays: readonly Stay[]): boolean {
  return stays.length > 0 && stays.every(({ leftAt }) => leftAt !== null)
}

/** Whether two times in the room have any minute in common. */
export function meet(a: Pick<Stay, 'arrivedAt' | 'leftAt'>, b: Pick<Stay, 'arrivedAt' | 'leftAt'>): boolean {
  return (a.arrivedAt ?? dayBegins) <= (b.leftAt ?? dayEnds) && (b.arrivedAt ?? dayBegins) <= (a.leftAt ?? dayEnds)
}

/** Whether somebody was in the room for any part of an item. An item that took less than a minute is a moment. */
export function wasThere(stays: readonly Stay[], { from, to }: ItemTime): boolean {
  if (stays.length === 0) return true
  return stays.some(({ arrivedAt, leftAt }) => {
    const arrived = arrivedAt ?? dayBegins
    const left = leftAt ?? dayEnds
    return from === to ? arrived <= from && from <= left : arrived < to && from < left
  })
}

/** The key that says that somebody has come, or gone: which stay it changes, or null for a new one. */
export function stayToChange(stays: readonly Stay[], what: 'arrivedAt' | 'leftAt'): Stay | null {
  const last = stays.at(-1)
  if (!last) return null
  const comesBack = what === 'arrivedAt' && last.leftAt !== null
  return comesBack ? null : last
}
