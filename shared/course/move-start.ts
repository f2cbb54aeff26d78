import type { IsoDate } from '../calendar/date'
import { addDays, daysBetween } from '../calendar/days'
import { readDateField } from '../calendar/typed-fields'
import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import { cohortPlan, type CohortPlan } from './cohort-plan'
import { canBeCancelled, cohortGone, cohortIs } from './cohort-status'
import { changeCohort } from './cohort-verbs'

/** How far ahead a free start is looked for, in weeks. */
const weeksAhead = 12

/**
 * Starts a round on another day: its sessions are planned anew by the rules that it has, and everybody stays. The last
 * day to register moves as far as the start does.
 */
export function moveStart(cohortId: Id, newStart: string): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    const fixed = notMovable(cohort)
    if (fixed !== undefined) return refused({ message: fixed })
    const { value: startDate, problems } = readDateField(
      'startDate',
      newStart,
      circumstances.today,
      'Skriv den nya dagen.',
    )
    if (startDate === null) return refused(...problems)
    if (startDate === cohort.startDate) {
      return refused({ field: 'startDate', message: 'Omgången börjar redan den dagen.' })
    }
    const outcome = changeCohort(cohortId, { ...cohort, startDate })(state, circumstances)
    if (!outcome.ok) return outcome
    const { registrationClosesOn } = cohort
    const closes = registrationClosesOn && addDays(registrationClosesOn, daysBetween(cohort.startDate, startDate))
    const puts = outcome.change.puts.map((one) =>
      one.table === 'cohorts' ? put('cohorts', { ...one.row, registrationClosesOn: closes }) : one,
    )
    return done('flyttade starten av en kursomgång', puts)
  }
}

/** Why a round's start stays where it is: it has begun, is over or is cancelled. Undefined when it can be moved. */
export function notMovable(cohort: Cohort): string | undefined {
  return canBeCancelled(cohort) ? undefined : `Omgången är ${cohortIs[cohort.status]}, så starten går inte att flytta.`
}

/** The plan that a round gets from another start. */
export function planFrom(state: State, cohort: Cohort, startDate: string, today: IsoDate): CohortPlan {
  return cohortPlan(state, { ...cohort, startDate }, { today, ownId: cohort.id })
}

/** The first start some weeks later at which leaders and room are free on every day; null when there is none in sight. */
export function nearestFreeStart(state: State, cohort: Cohort, today: IsoDate): IsoDate | null {
  for (let week = 1; week <= weeksAhead; week += 1) {
    const start = addDays(cohort.startDate, 7 * week)
    const { plan, clashes } = planFrom(state, cohort, start, today)
    const [first] = plan?.sessions ?? []
    if (first && first.date > today && clashes.length === 0) return first.date
  }
  return null
}
