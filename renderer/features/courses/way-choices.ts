import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort } from '@shared/calendar/format'
import { cohortTitle } from '@shared/course/cohort-title'
import type { Standing } from '@shared/course/copied-place'
import { participation } from '@shared/course/participation'
import { roundsToGoTo, waysWithoutRound, type WayOn } from '@shared/course/way-on'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'

/** `Mitt Val, hösten 2027, måndag 6 september, 6 platser lediga` */
export function roundChoices(state: State, from: Standing, today: IsoDate): { value: Id; label: string }[] {
  return roundsToGoTo(state, from).map((cohort) => {
    const free = countOf(participation(state, cohort.id).free, 'plats ledig', 'platser lediga')
    return {
      value: cohort.id,
      label: `${cohortTitle(state, cohort)}, ${formatDateShort(cohort.startDate, today)}, ${free}`,
    }
  })
}

/** Every way on from a place: other rounds first, then the ways that need none. */
export function wayChoices(state: State, from: Standing, today: IsoDate): { value: WayOn; label: string }[] {
  const others = Object.entries(waysWithoutRound).map(([value, label]) => ({ value: value as WayOn, label }))
  return [...roundChoices(state, from, today), ...others]
}
