import type { Room } from '../organisation/organisation'
import { countOf } from '../record/count'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { holdsPlace } from './enrolment-status'
import { enrolmentsOf, participation } from './participation'

/** What a round needs of a room: how many are to fit in, and how many need that it is accessible. */
export interface RoomNeeds {
  readonly registered: number
  readonly most: number
  readonly needAccess: number
}

/** What a room must offer to the people of a round. What it is that somebody needs stays with the person. */
export function roomNeeds(state: State, cohort: Cohort): RoomNeeds {
  const needing = enrolmentsOf(state, cohort.id).filter((one) => holdsPlace(one) && one.accessNeeds.trim() !== '')
  return {
    registered: participation(state, cohort.id).registered,
    most: cohort.maxParticipants,
    needAccess: new Set(needing.map(({ personId }) => personId)).size,
  }
}

/** What a room lacks, as sentences; none when it fits. */
export function roomLacks({ name, capacity, accessible }: Room, { registered, most, needAccess }: RoomNeeds): string[] {
  const holds = capacity === null ? undefined : `${name} rymmer ${countOf(capacity, 'person', 'personer')}`
  return [
    ...(capacity !== null && capacity < registered
      ? [`${holds}, men ${registered} har plats.`]
      : capacity !== null && capacity < most
        ? [`${holds}, färre än högst ${most}.`]
        : []),
    ...(needAccess > 0 && !accessible
      ? [`${name} är inte tillgänglig. ${countOf(needAccess, 'deltagare behöver', 'deltagare behöver')} det.`]
      : []),
  ]
}
