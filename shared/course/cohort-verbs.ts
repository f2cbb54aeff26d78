import { done, putNew, putNewWithId, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { putAwayOrBackVerb } from '../record/row-verbs'
import { rowOf, type State } from '../record/state'
import { readCohort, type CohortInput } from './cohort-input'
import { daySetting, decisionDateFor, noSession } from './cohort-plan'
import { cohortGone } from './cohort-status'
import { conditionsOf, usualConditions } from './course-conditions'
import { newSession, planAnew } from './plan-anew'
import { planFor } from './plan-for'
import { plannedFields } from './replan'

/**
 * Makes a round and its sessions in one change. The form chooses the id when it opens, so saving one form twice – a
 * double click, a second window – makes one round.
 */
export function createCohort(id: Id, input: CohortInput): Verb {
  return (state, circumstances) => {
    if (state.cohorts.has(id)) return refused({ message: 'Omgången är redan skapad. Den finns i listan över kurser.' })
    const { value: asked, problems } = readCohort(state, input, circumstances.today)
    if (asked === null) return refused(...problems)
    const plan = planFor(state, { ...asked, ...daySetting(state, asked.templateId) })
    if (plan.problems.length > 0) return refused(...plan.problems)
    if (plan.sessions.length === 0) return refused(noSession)
    const cohort = putNewWithId(
      'cohorts',
      id,
      {
        ...asked,
        ...conditionsFor(state, asked.templateId),
        status: 'planned',
        decisionDate: decisionDateFor(state, asked.templateId, plan.sessions[0]?.date),
        belowMinimumReason: '',
        cancelReason: '',
        note: '',
      },
      circumstances,
    )
    const { themes } = conditionsFor(state, asked.templateId)
    const sessions = plan.sessions.map((session) =>
      putNew(
        'sessions',
        newSession({ id, themes }, session.number, plannedFields(session, asked.usedAnyway)),
        circumstances,
      ),
    )
    return done('skapade en kursomgång', [cohort, ...sessions])
  }
}

/** The conditions that a new round takes over from its template. */
function conditionsFor(state: State, templateId: Id | null) {
  const template = rowOf(state, 'courseTemplates', templateId)
  return template ? conditionsOf(template) : usualConditions
}

/** Changes a round. Its coming sessions follow a new schedule; those held, over or moved by hand stay. */
export function changeCohort(id: Id, input: CohortInput): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', id)
    if (!cohort) return cohortGone()
    const { value: asked, problems } = readCohort(state, input, circumstances.today)
    if (asked === null) return refused(...problems)
    const planned = planAnew(state, cohort, { ...asked, ...conditionsOf(cohort) }, circumstances)
    return planned.ok ? done('ändrade en kursomgång', planned.puts) : refused(...planned.problems)
  }
}

/** Takes a round out of the lists, or brings it back. Its sessions take nobody's time meanwhile. */
export function putAwayOrBackCohort(id: Id): Verb {
  return putAwayOrBackVerb('cohorts', id, { one: 'en kursomgång', the: 'kursomgången' })
}
