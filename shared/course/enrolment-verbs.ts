import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import { readDateField } from '../calendar/typed-fields'
import { done, put, putDeleted, refused, type Outcome, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { EnrolmentStatus } from './enrolment'
import { holdsPlace } from './enrolment-status'
import { gkWaiting } from './gk'
import { participation, placesTaken } from './participation'
import { sessionsOf } from './sessions'
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

/** What the form gives: dates as typed, empty where there is none. */
export interface EnrolmentInput {
  readonly status: EnrolmentStatus
  readonly referringPartyId: Id | null
  readonly gkPlanned: boolean
  readonly gkRequestedOn: string
  readonly gkFirstOn: string
  readonly gkLastOn: string
}

/** Changes the state of somebody's place, where the person comes from, and the GK dates. */
export function changeEnrolment(id: Id, asked: EnrolmentInput): Verb {
  return (state, { today }) => {
    const enrolment = rowOf(state, 'enrolments', id)
    if (!enrolment) return gone()
    const requested = readDateField('gkRequestedOn', asked.gkRequestedOn, today)
    const first = readDateField('gkFirstOn', asked.gkFirstOn, today)
    const last = readDateField('gkLastOn', asked.gkLastOn, today)
    const problems = [...requested.problems, ...first.problems, ...last.problems]
    if (problems.length === 0) problems.push(...checkGkOrder(first.value, last.value))
    const { registered, places } = participation(state, enrolment.cohortId)
    if (holdsPlace(asked) && !holdsPlace(enrolment) && registered >= places) {
      problems.push({ field: 'status', message: noPlace(registered, places) })
    }
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en plats i en kursomgång', [
      put('enrolments', {
        ...inStatus(enrolment, asked.status, today),
        referringPartyId: asked.referringPartyId,
        gkPlanned: asked.gkPlanned,
        gkRequestedOn: requested.value,
        gkFirstOn: first.value,
        gkLastOn: last.value,
      }),
    ])
  }
}

function checkGkOrder(first: IsoDate | null, last: IsoDate | null): Problem[] {
  if (last === null) return []
  if (first === null) return [{ field: 'gkFirstOn', message: 'Skriv också dagen för första GK.' }]
  if (last >= first) return []
  return [{ field: 'gkLastOn', message: `Sista GK ligger före första, ${formatDate(first)}.` }]
}

/** Takes a person out of a round: for somebody who was put there by mistake. The person stays. */
export function removeEnrolment(id: Id): Verb {
  return (state, circumstances) => {
    const enrolment = rowOf(state, 'enrolments', id)
    if (!enrolment) return gone()
    return done('tog bort en deltagare ur en kursomgång', [putDeleted('enrolments', enrolment, circumstances)])
  }
}

/** What looks wrong about a first GK as typed: it lies before the round began. It warns and never stops. */
export function gkWarning(state: State, cohortId: Id | null, typedFirstGk: string, today: IsoDate): string | undefined {
  const { value: gk } = readDateField('gkFirstOn', typedFirstGk, today)
  const sessions = sessionsOf(state, cohortId)
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date]
  if (gk === null || first === undefined || last === undefined || gk >= first) return undefined
  return gkWaiting({ first, last }, [gk]).setAside[0]?.reason
}
