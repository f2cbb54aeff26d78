import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { participation, placesTaken } from './participation'
import { queueOf } from './queue'

/** Where a new person would land now, and the sentence that says so. Those who wait go before the new one. */
export function placeForNext(state: State, cohortId: Id): { readonly inQueue: boolean; readonly reason: string } {
  const cohort = rowOf(state, 'cohorts', cohortId)
  const counted = participation(state, cohortId)
  const queue = cohort ? queueOf(state, cohort) : []
  const before = queue.filter(({ mayBeOffered }) => mayBeOffered).length
  if (counted.free > before) return { inQueue: false, reason: `${placesTaken(counted)}.` }
  const why =
    counted.free === 0
      ? `Omgången är full: ${placesTaken(counted)}.`
      : `${countOf(counted.free, 'plats är ledig', 'platser är lediga')}, men ${before} väntar redan och går före.`
  return { inQueue: true, reason: `${why} Nästa hamnar i kön, på plats ${queue.length + 1}.` }
}
