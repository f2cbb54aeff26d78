import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import type { Enrolment } from './enrolment'

/** What the order of a queue depends on. */
type Queued = Pick<Enrolment, 'id' | 'registeredOn' | 'hasPriority' | 'queuePosition'>

/** The rule that orders every queue, as it is shown above it. */
export const queueRule =
  'Först de som går före av ett skäl, sedan de som har väntat längst. Den som är flyttad för hand står där hen ställdes, med skälet bredvid.'

const daysFrom = '2000-01-01' as IsoDate
/** More days than anybody waits: whoever goes first stands before all who do not. */
const priorityLead = 1_000_000

/**
 * Where somebody stands, as a number: a day earlier is one less. Somebody who was moved by hand has a number between those
 * of the neighbours that were chosen, and so keeps standing there when others come and go.
 */
function keyOf({ registeredOn, hasPriority, queuePosition }: Queued): number {
  return queuePosition ?? daysBetween(daysFrom, registeredOn) - (hasPriority ? priorityLead : 0)
}

/** Compares two places in a queue. Two people of one day stand in the order that they were typed. */
export function inQueueOrder(a: Queued, b: Queued): number {
  return keyOf(a) - keyOf(b) || inOrder(a.id, b.id)
}

/** Numbers nearer to each other than this are not told apart. */
const nearest = 1e-6

/**
 * The numbers that put somebody at a position (1 is first) of an ordered queue: the one who is moved, and those who must
 * make room because they were registered on the same day as the neighbour before.
 */
export function numbersForPosition(ordered: readonly Queued[], moved: Queued, position: number): Map<Id, number> {
  const others = ordered.filter(({ id }) => id !== moved.id)
  const after = others.slice(position - 1)
  const before = others[position - 2]
  const [next] = after
  if (!before) return new Map([[moved.id, (next ? keyOf(next) : keyOf(moved)) - 1]])

  const low = keyOf(before)
  const pushed: Queued[] = []
  const gap = () => {
    const upper = after[pushed.length]
    return (upper ? keyOf(upper) - low : pushed.length + 2) / (pushed.length + 2)
  }
  while (gap() < nearest) pushed.push(after[pushed.length]!)
  const step = gap()
  return new Map([moved, ...pushed].map(({ id }, index) => [id, low + step * (index + 1)]))
}
