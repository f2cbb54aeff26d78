import { now } from '@renderer/data'
import type { Instant } from '@shared/calendar/date'
import type { Id } from '@shared/record/id'
import { useEffect, useState } from 'react'

const tick = 10_000

/** The moment, a few times a minute. Whoever asks is drawn again each time, so ask in something small. */
export function useNow(): Instant {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const ticking = setInterval(() => setAt(now()), tick)
    return () => clearInterval(ticking)
  }, [])
  return at
}

/** How long the room has been at each item: what earlier visits took, and since when the present one lasts. */
export interface TimeSpent {
  readonly itemId: Id | null
  readonly since: Instant
  /** Milliseconds of earlier visits. */
  readonly before: Readonly<Record<Id, number>>
}

export function startTime(itemId: Id | null): TimeSpent {
  return { itemId, since: now(), before: {} }
}

/** Turns from one item to another; null is a view that is no item. */
export function turnTo(itemId: Id | null, time: TimeSpent): TimeSpent {
  const at = now()
  if (time.itemId === null) return { ...time, itemId, since: at }
  const spent = (time.before[time.itemId] ?? 0) + between(time.since, at)
  return { itemId, since: at, before: { ...time.before, [time.itemId]: spent } }
}

/** Whole minutes that the item in focus has had. */
export function minutesSpent({ itemId, since, before }: TimeSpent, at: Instant): number {
  if (itemId === null) return 0
  return Math.floor(((before[itemId] ?? 0) + Math.max(0, between(since, at))) / 60_000)
}

function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from)
}
