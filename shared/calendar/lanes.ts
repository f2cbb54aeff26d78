import { overlaps } from './clock'
import type { ClockTime } from './date'

interface Timed {
  readonly start: ClockTime
  readonly end: ClockTime
}

/** Where something stands beside others of the same time: lane 0 is the leftmost of `of`. */
export interface InLane<T> {
  readonly item: T
  readonly lane: number
  readonly of: number
}

/**
 * Puts the things of one day side by side where their times meet, each in the leftmost lane that is free. Things that
 * hang together by overlaps share one number of lanes; others have the whole width. Expects them by rising start.
 */
export function inLanes<T extends Timed>(items: readonly T[]): InLane<T>[] {
  return clusters(items).flatMap((cluster) => {
    const lanes: T[] = []
    const placed = cluster.map((item) => {
      const free = lanes.findIndex((last) => !overlaps(last, item))
      const lane = free === -1 ? lanes.length : free
      lanes[lane] = item
      return { item, lane }
    })
    return placed.map((place) => ({ ...place, of: lanes.length }))
  })
}

/** Runs of things where each begins before all before it have ended. */
function clusters<T extends Timed>(items: readonly T[]): T[][] {
  const runs: T[][] = []
  let end: ClockTime | undefined
  for (const item of items) {
    const run = runs.at(-1)
    if (run && end !== undefined && item.start < end) run.push(item)
    else runs.push([item])
    end = run && end !== undefined && item.start < end && end > item.end ? end : item.end
  }
  return runs
}
