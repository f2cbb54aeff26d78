import { put, putDeleted, putNew, type Circumstances, type Fields, type Problem, type Put } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import { asTheRound } from './as-the-round'
import type { Cohort } from './cohort'
import type { AskedCohort } from './cohort-input'
import { decisionDateFor, noSession } from './cohort-plan'
import { cohortIs } from './cohort-status'
import type { CourseConditions } from './course-conditions'
import { planRest } from './plan-for'
import { isSameSchedule, replan, type SessionChanges, type SessionFields } from './replan'
import { sessionsOf } from './sessions'

/** What a saved round is to be. */
export type WantedCohort = AskedCohort & CourseConditions

/** A saved round as it would be, with what becomes of its sessions; or what keeps it from that. */
export type PlannedAnew =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: true; readonly cohort: Cohort; readonly changes: SessionChanges; readonly puts: readonly Put[] }

const cannot = (...problems: readonly Problem[]): PlannedAnew => ({ ok: false, problems })

/** Plans what remains of a round by what it is to be. Sessions that were held, are over or were moved by hand stay. */
export function planAnew(state: State, cohort: Cohort, asked: WantedCohort, circumstances: Circumstances): PlannedAnew {
  const isClosed = cohort.status === 'finished' || cohort.status === 'cancelled'
  if (isClosed && !isSameSchedule(cohort, asked)) {
    return cannot({ message: `Omgången är ${cohortIs[cohort.status]}. Dagar och tider går inte att planera om.` })
  }
  const { fixed, plan } = planRest(state, cohort, asked, circumstances.today)
  if (plan.problems.length > 0) return cannot(...plan.problems)
  if (fixed.length + plan.sessions.length === 0) return cannot(noSession)
  const changes = replan(state, cohort, asked, circumstances.today)
  // A template that says otherwise since the round was planned moves no decision by itself.
  const first = plan.sessions[0]?.date
  const isDecidedAlike =
    fixed.length > 0 || (first === sessionsOf(state, cohort.id)[0]?.date && asked.templateId === cohort.templateId)
  const decisionDate = isDecidedAlike ? cohort.decisionDate : decisionDateFor(state, asked.templateId, first)
  const changed: Cohort = { ...cohort, ...asked, decisionDate }
  const puts = [
    put('cohorts', changed),
    ...changes.changed.map(({ from, to }) => put('sessions', { ...from, ...to })),
    ...changes.added.map((fields) => {
      const number = plan.sessions.find(({ date }) => date === fields.date)?.number ?? 0
      return putNew('sessions', newSession(changed, number, fields), circumstances)
    }),
    ...changes.removed.map((session) => putDeleted('sessions', session, circumstances)),
  ]
  return { ok: true, cohort: changed, changes, puts }
}

/** A session that the plan of a round gives. */
export function newSession(
  { id, themes }: { readonly id: Id; readonly themes: readonly string[] },
  number: number,
  fields: SessionFields,
): Fields<'sessions'> {
  return { ...asTheRound, ...fields, cohortId: id, status: 'planned', theme: themes[number - 1] ?? '' }
}
