import { overlaps } from '../calendar/clock'
import type { IsoDate } from '../calendar/date'
import { formatDateShort } from '../calendar/format'
import {
  done,
  put,
  refused,
  type Circumstances,
  type Outcome,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { caseReturns } from './case-return'
import type { Cohort, CohortStatus, Session } from './cohort'
import type { EnrolmentStatus } from './enrolment'
import { tookPart } from './enrolment-status'
import { belowMinimum, enrolmentsOf } from './participation'
import { sessionsOf } from './sessions'
import { inStatus } from './status-days'
import { countOf } from '../record/count'
import { sendOn } from './way-on'

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
 * five rounds ran with 5 of 6). Starting makes participants of everybody with a place; finishing completes them, waits
 * until no session is left, and lets those who still wait go on waiting for the course; the
 * cases that led to the course return to their teams.
 */
export function stepForward(cohortId: Id, reason = ''): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    const status = cohort && nextStep(cohort.status)
    if (!cohort) return cohortGone()
    if (!status) return refused({ message: `Omgången är ${cohortIs[cohort.status]}. Det finns inget steg till.` })

    const decided = decideOn(state, cohort, status, reason)
    if (!decided.ok) return refused(...decided.problems)
    const { today } = circumstances
    const left = sessionsOf(state, cohortId).filter((session) => session.status !== 'cancelled' && session.date > today)
    const last = left.at(-1)
    if (status === 'finished' && last) {
      const message = `${countOf(left.length, 'tillfälle', 'tillfällen')} återstår, det sista ${formatDateShort(last.date, today)}. Slutar kursen tidigare: minska först antalet tillfällen.`
      return refused({ message })
    }
    return done(`satte en kursomgång som ${cohortIs[status]}`, [
      put('cohorts', decided.cohort),
      ...peopleFollow(state, cohortId, status, today),
      ...(status === 'finished' ? sessionsHeld(state, cohortId) : []),
      ...(status === 'finished' ? caseReturns(state, enrolmentsOf(state, cohortId).filter(tookPart)) : []),
      ...(status === 'finished' ? queueGoesOn(state, cohort, circumstances) : []),
    ])
  }
}

/** Decides that a round is held: it is confirmed, from whichever state before that. Under the minimum with a reason. */
export function decideToRun(cohortId: Id, reason = ''): Verb {
  return (state) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    if (!canBeCancelled(cohort)) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]}. Det finns inget att besluta.` })
    }
    const decided = decideOn(state, cohort, 'confirmed', reason)
    if (!decided.ok) return refused(...decided.problems)
    return done('beslutade att hålla en kursomgång', [put('cohorts', decided.cohort)])
  }
}

/** Whether a round can still be decided on: once it has begun, people take part in it. */
export function canBeCancelled({ status }: Pick<Cohort, 'status'>): boolean {
  return status === 'planned' || status === 'open' || status === 'confirmed'
}

type Decided =
  { readonly ok: true; readonly cohort: Cohort } | { readonly ok: false; readonly problems: readonly Problem[] }

/** The round in its next state, with the reason why it goes on under its minimum when it does. */
function decideOn(state: State, cohort: Cohort, status: CohortStatus, reason: string): Decided {
  const why = oneLine(reason)
  const tooLong = checkLength('reason', why)
  if (tooLong.length > 0) return { ok: false, problems: tooLong }
  const commits = status === 'confirmed' || status === 'running'
  const lacking = commits ? belowMinimum(state, cohort) : undefined
  if (!lacking) return { ok: true, cohort: { ...cohort, status } }
  if (why !== '') return { ok: true, cohort: { ...cohort, status, belowMinimumReason: why } }
  const message = `Omgången har ${lacking.count} deltagare. Skriv varför den startar ändå.`
  return { ok: false, problems: [{ field: 'reason', message }] }
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
      put('cohorts', {
        ...cohort,
        status,
        belowMinimumReason: isDecided ? cohort.belowMinimumReason : '',
        cancelReason: '',
      }),
      ...peopleFollowBack(state, cohort, today),
      ...(cohort.status === 'cancelled' ? sessionsPlanned(state, cohortId) : []),
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

/** Those who still wait when a round is over, or have not answered, go on waiting in the queue of its course. */
function queueGoesOn(state: State, { id, templateId }: Cohort, circumstances: Circumstances): Put[] {
  if (!rowOf(state, 'courseTemplates', templateId)) return []
  const waiting = enrolmentsOf(state, id).filter(({ status }) => status === 'waiting' || status === 'offered')
  return sendOn(state, waiting, () => 'queue', circumstances)
}

function sessionsHeld(state: State, cohortId: Id): Put[] {
  return sessionsOf(state, cohortId)
    .filter(({ status }) => status === 'planned' || status === 'moved')
    .map((session) => put('sessions', { ...session, status: 'held' }))
}

/** A session that was moved to the time of another one keeps it: the other stays cancelled, as it was before the round. */
function sessionsPlanned(state: State, cohortId: Id): Put[] {
  const cancelled = sessionsOf(state, cohortId).filter(({ status }) => status === 'cancelled')
  const moved = cancelled.filter(({ movedFrom }) => movedFrom !== null)
  const isTaken = (session: Session) =>
    session.movedFrom === null && moved.some((other) => other.date === session.date && overlaps(other, session))
  return cancelled
    .filter((session) => !isTaken(session))
    .map((session) => put('sessions', { ...session, status: session.movedFrom === null ? 'planned' : 'moved' }))
}
