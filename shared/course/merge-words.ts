import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { cohortTitle } from './cohort-title'
import { holdsPlace } from './enrolment-status'
import { enrolmentsOf, participation } from './participation'
import { strandedIn } from './way-on'

/** What merging does, in figures, before it is done; empty without a round to go to. */
export function mergeInWords(state: State, cohortId: Id, intoId: Id | null): string {
  const into = rowOf(state, 'cohorts', intoId)
  if (!into) return ''
  const people = strandedIn(state, cohortId)
  const there = new Set(
    enrolmentsOf(state, into.id)
      .filter(holdsPlace)
      .map(({ personId }) => personId),
  )
  const placedThere = people.filter(({ personId }) => there.has(personId)).length
  const placed = people.filter((one) => holdsPlace(one) && !there.has(one.personId)).length
  const getPlace = placedThere + Math.min(placed, participation(state, into.id).free)
  const wait = people.length - getPlace
  const title = cohortTitle(state, into)
  const figures = `${countOf(people.length, 'person', 'personer')} bokas om till ${title}: ${getPlace} får plats och ${wait} ställs i kön där.`
  return `${figures} De som har plats här går först, i köns ordning. Den här omgången ställs in.`
}
