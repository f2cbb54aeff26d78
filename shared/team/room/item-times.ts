import { addMinutes } from '../../calendar/clock'
import type { ClockTime } from '../../calendar/date'
import { inOrder } from '../../record/order'
import type { NumberedItem } from '../agenda'
import type { Meeting } from '../meeting'

/** From when until when an item was taken up, or will be. */
export interface ItemTime {
  readonly item: NumberedItem
  readonly from: ClockTime
  readonly to: ClockTime
}

/**
 * When each item was taken up, in the order of the clock: one that was marked ends then, and begins where the one before it
 * ended. The rest come after them in the agenda's order, each for its planned minutes: so too a meeting that is written
 * down on another day, when no clock counted.
 */
export function itemTimes(meeting: Pick<Meeting, 'start' | 'openedAt'>, items: readonly NumberedItem[]): ItemTime[] {
  let last = meeting.openedAt ?? meeting.start
  const until = (item: NumberedItem, to: ClockTime): ItemTime => {
    const from = last
    last = to
    return { item, from, to }
  }
  const marked = items
    .flatMap((item) => (closingOf(item) === null ? [] : [{ item, closedAt: closingOf(item)! }]))
    .sort((a, b) => inOrder(a.closedAt, b.closedAt))
  return [
    ...marked.map(({ item, closedAt }) => until(item, closedAt)),
    ...items.filter((item) => closingOf(item) === null).map((item) => until(item, addMinutes(last, item.item.minutes))),
  ]
}

function closingOf({ item: { state, closedAt } }: NumberedItem): ClockTime | null {
  return state === 'waiting' ? null : closedAt
}
