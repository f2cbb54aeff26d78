import type { IsoDate } from '../calendar/date'
import { formatDateShort } from '../calendar/format'
import { done, put, refused, type Outcome, type Put, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { caseReturns } from './case-return'
import type { Cohort, CohortStatus } from './cohort'
import type { EnrolmentStatus } from './enrolment'
import { holdsPlace, tookPart } from './enrolment-status'
import { belowMinimum, enrolmentsOf } from './participation'
import { sessionsOf } from './sessions'
import { inStatus } from './status-days'
import { countOf } from '../record/count'

/** The states that a round goes through, in order. `cancelled` stands beside them. */
export const cohortPath = ['planned', 'open', 'confirmed', 'running', 'finished'] as const

export const cohortStatusWords: Record<CohortStatus, string> = {
  planned: 'Planerad',
  open: 'Öppen för anmälan',
  confirmed: 'Bekräftad',
  running: 'Pågår',
  finished: 'Avslutad',
  cancelled: 'Inställd',
}

/** What a round in each state is, inside a sentence: `Omgången är i gång.` */
export const cohortIs: Record<CohortStatus, string> = {
  planned: 'planerad',
  open: 'öppen för anmälan',
  confirmed: 'bekräftad',
  running: 'i gång',
  finished: 'avslutad',
  cancelled: 'inställd',
}

/** The step forward from each state; none from the last one. */
export function nextStep(status: CohortStatus): CohortStatus | undefined {
  return status === 'cancelled' ? undefined : cohortPath[cohortPath.indexOf(status) + 1]
}

/** The step back, for somebody who went forward by mistake. A cancelled round goes back to planned. */
export function previousStep(status: CohortStatus): CohortStatus | undefined {
  return status === 'cancelled' ? 'planned' : cohortPath[cohortPath.indexOf(status) - 1]
}

/** Said when a round has been taken away since somebody opened it. */
export const cohortGone = (): Outcome => refused({ message: 'Kursomgången finns inte kvar.' })

/**
 * Takes a round one step forward. Being under the minimum asks for a reason and never stops (`domain.md` §2.1: two of
 * five rounds ran with 5 of 6). Starting makes participants of everybody with a place; finishing completes them, and
 * waits until no session is left; the cases that led to the course return to their teams.
 */
export function stepForward(cohortId: Id, reason = ''): Verb {
  return (state, { today }) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    const status = cohort && nextStep(cohort.status)
    if (!cohort) return cohortGone()
    if (!status) return refused({ message: `Omgången är ${cohortIs[cohort.status]}. Det finns inget steg till.` })

    const why = oneLine(reason)
    const tooLong = checkLength('reason', why)
    const lacking = belowMinimum(state, cohort)
    const commits = status === 'confirmed' || status === 'running'
    if (tooLong.length > 0) return refused(...tooLong)
    if (commits && lacking && why === '') {
      return refused({
        field: 'reason',
        message: `Omgången har ${lacking.count} deltagare. Skriv varför den startar ändå.`,
      })
    }
    const left = sessionsOf(state, cohortId).filter((session) => session.status !== 'cancelled' && session.date > today)
    const last = left.at(-1)
    if (status === 'finished' && last) {
      const message = `${countOf(left.length, 'tillfälle', 'tillfällen')} återstår, det sista ${formatDateShort(last.date, today)}. Slutar kursen tidigare: minska först antalet tillfällen.`
      return refused({ message })
    }
    const belowMinimumReason = commits && lacking ? why : cohort.belowMinimumReason
    return done(`satte en kursomgång som ${cohortIs[status]}`, [
      put('cohorts', { ...cohort, status, belowMinimumReason }),
      ...peopleFollow(state, cohortId, status, today),
      ...(status === 'finished' ? sessionsHeld(state, cohortId) : []),
      ...(status === 'finished' ? caseReturns(state, enrolmentsOf(state, cohortId).filter(tookPart)) : []),
    ])
  }
}

/** Takes a round one step back. The reason for a start under the minimum goes when the decision is taken back. */
export function stepBack(cohortId: Id): Verb {
  return (state, { today }) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    const status = cohort && previousStep(cohort.status)
    if (!cohort) return cohortGone()
    if (!status) return refused({ message: 'Omgången är planerad. Det finns inget steg tillbaka.' })
    const isDecided = status === 'confirmed' || status === 'running'
    return done(`satte tillbaka en kursomgång till ${cohortIs[status]}`, [
      put('cohorts', { ...cohort, status, belowMinimumReason: isDecided ? cohort.belowMinimumReason : '' }),
      ...peopleFollowBack(state, cohort, today),
      ...(cohort.status === 'cancelled' ? sessionsPlanned(state, cohortId) : []),
    ])
  }
}

/**
 * Cancels a round that has not begun. Nobody may be left without a way on, so people with a place or in the queue are
 * given another state first: moved, declined, or straight to GK.
 */
export function cancelCohort(cohortId: Id): Verb {
  return (state) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    if (!(['planned', 'open', 'confirmed'] as CohortStatus[]).includes(cohort.status)) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]} och kan inte ställas in.` })
    }
    const stranded = enrolmentsOf(state, cohortId).filter((one) => holdsPlace(one) || one.status === 'waiting').length
    if (stranded > 0) {
      const message = `${countOf(stranded, 'person', 'personer')} har plats eller väntar i kön. Ge var och en en väg vidare först: ombokad, tackat nej eller direkt till GK.`
      return refused({ message })
    }
    const sessions = sessionsOf(state, cohortId).filter(({ status }) => status !== 'held')
    return done('ställde in en kursomgång', [
      put('cohorts', { ...cohort, status: 'cancelled' }),
      ...sessions.map((session) => put('sessions', { ...session, status: 'cancelled' })),
    ])
  }
}

/** When the course starts, those with a place take part; when it ends, they have completed it. */
function peopleFollow(state: State, cohortId: Id, status: CohortStatus, today: IsoDate): Put[] {
  if (status === 'running')
    return moved(state, cohortId, ['registered', 'summoned', 'confirmed'], 'participating', today)
  if (status === 'finished') return moved(state, cohortId, ['participating'], 'completed', today)
  return []
}

function peopleFollowBack(state: State, { id, status }: Cohort, today: IsoDate): Put[] {
  if (status === 'running') return moved(state, id, ['participating'], 'confirmed', today)
  if (status === 'finished') return moved(state, id, ['completed'], 'participating', today)
  return []
}

function moved(state: State, cohortId: Id, from: EnrolmentStatus[], to: EnrolmentStatus, today: IsoDate): Put[] {
  return enrolmentsOf(state, cohortId)
    .filter(({ status }) => from.includes(status))
    .map((enrolment) => put('enrolments', inStatus(enrolment, to, today)))
}

function sessionsHeld(state: State, cohortId: Id): Put[] {
  return sessionsOf(state, cohortId)
    .filter(({ status }) => status === 'planned' || status === 'moved')
    .map((session) => put('sessions', { ...session, status: 'held' }))
}

function sessionsPlanned(state: State, cohortId: Id): Put[] {
  return sessionsOf(state, cohortId)
    .filter(({ status }) => status === 'cancelled')
    .map((session) => put('sessions', { ...session, status: 'planned' }))
}
