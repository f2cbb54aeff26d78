import type { IsoDate } from '../calendar/date'
import { done, put, refused, type Circumstances, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { sameContent } from '../record/same-content'
import { rowOf, rowsOf, type State } from '../record/state'
import { withPuts } from '../record/with-puts'
import type { Cohort } from './cohort'
import { decisionDateFor } from './cohort-plan'
import { cohortGone, cohortIs } from './cohort-status'
import { conditionsOf } from './course-conditions'
import type { CourseTemplate } from './course-template'
import { planAnew, type PlannedAnew, type WantedCohort } from './plan-anew'
import { asksForTheSame } from './replan'
import { isOver, numbersOf, sessionsOf } from './sessions'

/**
 * Lets a round follow its template as it is now. Sessions that were held, moved or have their attendance taken stay as
 * they are, and so do name, start, people and whatever somebody wrote by hand.
 */
export function updateRound(cohortId: Id): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    const template = rowOf(state, 'courseTemplates', cohort.templateId)
    if (!template) return refused({ message: 'Kursmallen finns inte kvar. Omgången är kvar som den var.' })
    if (!canFollow(cohort)) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]} och följer inte längre sin mall.` })
    }
    if (!differs(state, cohort, template)) return refused({ message: 'Omgången är redan som mallen.' })
    const planned = planByTemplate(state, cohort, template, circumstances)
    return planned.ok ? done('uppdaterade en kursomgång efter mallen', planned.puts) : refused(...planned.problems)
  }
}

/** The rounds of a template that are not over and are otherwise than it says, the next first. */
export function roundsThatDiffer(state: State, template: CourseTemplate): Cohort[] {
  return rowsOf(state, 'cohorts')
    .filter((cohort) => cohort.templateId === template.id && canFollow(cohort) && differs(state, cohort, template))
    .sort((a, b) => (a.startDate < b.startDate ? -1 : 1))
}

/** The round as its template would have it, with all that changes. */
export function planByTemplate(
  state: State,
  cohort: Cohort,
  template: CourseTemplate,
  circumstances: Circumstances,
): PlannedAnew {
  const asked = asTemplateSays(cohort, template)
  const planned = asksForTheSame(cohort, asked)
    ? withoutNewPlan(state, cohort, asked)
    : planAnew(state, cohort, asked, circumstances)
  if (!planned.ok) return planned
  const next = withPuts(state, planned.puts)
  const changed = { ...planned.cohort, decisionDate: decisionBy(next, planned.cohort, template) }
  const { added, removed } = planned.changes
  const isRenumbered = added.length + removed.length > 0 || !sameContent(cohort.themes, template.themes)
  const themed = isRenumbered ? themesPut(next, cohort, template.themes, circumstances.today) : []
  return { ...planned, cohort: changed, puts: lastOfEach([...planned.puts, put('cohorts', changed), ...themed]) }
}

/** A round that asks for other things than days and times keeps its sessions where they are. */
function withoutNewPlan(state: State, cohort: Cohort, asked: WantedCohort): PlannedAnew {
  const changed = { ...cohort, ...asked }
  const changes = { fixed: [], kept: sessionsOf(state, cohort.id), changed: [], added: [], removed: [] }
  return { ok: true, cohort: changed, changes, puts: [put('cohorts', changed)] }
}

/** A row that is put twice is put as it was last. */
function lastOfEach(puts: readonly Put[]): Put[] {
  return [...new Map(puts.map((one) => [one.row.id, one])).values()]
}

function canFollow({ status, putAwayAt }: Cohort): boolean {
  return putAwayAt === null && status !== 'finished' && status !== 'cancelled'
}

/** What a template decides of a round; the round keeps the rest. */
function asTemplateSays(cohort: Cohort, template: CourseTemplate): WantedCohort {
  const { weekdays, start, end, weeks, minParticipants, maxParticipants, policy } = template
  const { templateId, name, startDate, usedAnyway, leaderIds, roomId, kommunId } = cohort
  const { registrationClosesOn, digitalLink, costCentre } = cohort
  return {
    ...{ templateId, name, startDate, usedAnyway, leaderIds, roomId, kommunId },
    ...{ registrationClosesOn, digitalLink, costCentre },
    ...{ weekdays, start, end, minParticipants, maxParticipants, policy },
    sessionCount: weeks * weekdays.length,
    ...conditionsOf(template),
  }
}

function differs(state: State, cohort: Cohort, template: CourseTemplate): boolean {
  const asked = { ...asTemplateSays(cohort, template), decisionDate: decisionBy(state, cohort, template) }
  return !sameContent(cohort, { ...cohort, ...asked })
}

/** The last day to decide, by the template; as it was where somebody has decided or moved the first session. */
function decisionBy(state: State, cohort: Cohort, template: CourseTemplate): IsoDate | null {
  const [first] = sessionsOf(state, cohort.id)
  const isWaiting = cohort.status === 'planned' || cohort.status === 'open'
  if (!isWaiting || first?.status !== 'planned') return cohort.decisionDate
  return decisionDateFor(state, template.id, first.date)
}

/**
 * The themes upon the coming sessions of the plan, by their numbers, where the list of themes or the row of sessions is
 * another. A theme that somebody wrote for one session stays.
 */
function themesPut(state: State, before: Cohort, themes: readonly string[], today: IsoDate): Put[] {
  const sessions = sessionsOf(state, before.id)
  const numbers = numbersOf(sessions)
  return sessions
    .filter((session) => session.status === 'planned' && !isOver(session, before, today))
    .filter(({ theme }) => theme === '' || before.themes.includes(theme))
    .map((session) => ({ ...session, theme: themes[(numbers.get(session.id) ?? 0) - 1] ?? '' }))
    .filter(({ id, theme }) => theme !== state.sessions.get(id)?.theme)
    .map((session) => put('sessions', session))
}
