import { done, put, putDeleted, refused, type Outcome, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import type { EnrolmentStatus } from './enrolment'
import { holdsPlace } from './enrolment-status'
import { checkStatusFitsOutcome } from './outcome-verbs'
import { participation, placesTaken } from './participation'
import { inStatus } from './status-days'

const gone = (): Outcome =>
  refused({ message: 'Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.' })

/** Gives the first in a round's queue the place that is free. */
export function giveNextPlace(cohortId: Id): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    const { queue, registered, places } = participation(state, cohortId)
    const [next] = queue
    const enrolment = next && rowOf(state, 'enrolments', next.enrolmentId)
    if (!cohort || !enrolment) return refused({ message: 'Ingen väntar i kön.' })
    if (registered >= places) return refused({ message: noPlace(registered, places) })
    const status = cohort.status === 'running' ? 'participating' : 'registered'
    return done('gav en plats till nästa i kön', [put('enrolments', inStatus(enrolment, status, circumstances.today))])
  }
}

function noPlace(registered: number, places: number): string {
  return `Omgången är full: ${placesTaken(registered, places)}. Höj det högsta antalet, eller ändra läget för någon som har slutat.`
}

/** What the form gives. */
export interface EnrolmentInput {
  readonly status: EnrolmentStatus
  readonly referringPartyId: Id | null
}

/** Changes the state of somebody's place, and where the person comes from. What follows on the course is `saveOutcome`. */
export function changeEnrolment(id: Id, asked: EnrolmentInput): Verb {
  return (state, { today }) => {
    const enrolment = rowOf(state, 'enrolments', id)
    if (!enrolment) return gone()
    const problems = checkStatusFitsOutcome(enrolment, asked.status)
    const { registered, places } = participation(state, enrolment.cohortId)
    if (holdsPlace(asked) && !holdsPlace(enrolment) && registered >= places) {
      problems.push({ field: 'status', message: noPlace(registered, places) })
    }
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en plats i en kursomgång', [
      put('enrolments', {
        ...inStatus(enrolment, asked.status, today),
        referringPartyId: asked.referringPartyId,
      }),
    ])
  }
}

/** Takes a person out of a round: for somebody who was put there by mistake. The person stays. */
export function removeEnrolment(id: Id): Verb {
  return (state, circumstances) => {
    const enrolment = rowOf(state, 'enrolments', id)
    if (!enrolment) return gone()
    return done('tog bort en deltagare ur en kursomgång', [putDeleted('enrolments', enrolment, circumstances)])
  }
}
