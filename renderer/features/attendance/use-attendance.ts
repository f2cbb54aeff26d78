import { useSelector } from '@renderer/data'
import type { Cohort } from '@shared/course/cohort'
import { cohortTitle } from '@shared/course/cohort-title'
import { roundAttendance, type PersonAttendance, type RoundAttendance } from '@shared/course/round-attendance'
import { genderAndYear } from '@shared/person/names'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'

/** One participant's line in the grid. */
export interface AttendanceLine extends PersonAttendance {
  readonly id: Id
  readonly code: string
  /** `kvinna 1989` */
  readonly about: string
}

/** A round with its attendance, for the grid. */
export interface AttendanceView {
  readonly cohort: Cohort
  readonly title: string
  readonly round: RoundAttendance
  readonly lines: readonly AttendanceLine[]
}

/** Reads a round's attendance; undefined when the round is gone. */
export function useAttendance(cohortId: Id): AttendanceView | undefined {
  return useSelector(useCallback((state: State) => viewOf(state, cohortId), [cohortId]))
}

function viewOf(state: State, cohortId: Id): AttendanceView | undefined {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return undefined
  const round = roundAttendance(state, cohortId)
  return {
    cohort,
    title: cohortTitle(state, cohort),
    round,
    lines: round.people.map((person) => {
      const found = rowOf(state, 'persons', person.enrolment.personId)
      return {
        ...person,
        id: person.enrolment.id,
        code: found?.code ?? 'Borttagen person',
        about: genderAndYear(found),
      }
    }),
  }
}
