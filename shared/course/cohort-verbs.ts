import { done, put, putDeleted, putNew, putNewWithId, refused, type Fields, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { putAwayOrBackVerb } from '../record/row-verbs'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import { asTheRound } from './as-the-round'
import { readCohort, type CohortInput } from './cohort-input'
import { daySetting, decisionDateFor, noSession } from './cohort-plan'
import { cohortGone, cohortIs } from './cohort-status'
import { conditionsOf, usualConditions } from './course-conditions'
import { planFor, planRest } from './plan-for'
import { isSameSchedule, plannedFields, replan, type SessionFields } from './replan'

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
        digitalLink: '',
        registrationClosesOn: null,
        costCentre: '',
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

function newSession(cohort: Pick<Cohort, 'id' | 'themes'>, number: number, fields: SessionFields): Fields<'sessions'> {
  return { ...asTheRound, ...fields, cohortId: cohort.id, status: 'planned', theme: cohort.themes[number - 1] ?? '' }
}

/** Changes a round. Its coming sessions follow a new schedule; those held, over or moved by hand stay. */
export function changeCohort(id: Id, input: CohortInput): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', id)
    if (!cohort) return cohortGone()
    const { value: asked, problems } = readCohort(state, input, circumstances.today)
    if (asked === null) return refused(...problems)
    const isClosed = cohort.status === 'finished' || cohort.status === 'cancelled'
    if (isClosed && !isSameSchedule(cohort, asked)) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]}. Dagar och tider går inte att planera om.` })
    }
    const wanted = { ...asked, ...daySetting(state, asked.templateId, cohort) }
    const { fixed, plan } = planRest(state, cohort, wanted, circumstances.today)
    if (plan.problems.length > 0) return refused(...plan.problems)
    if (fixed.length + plan.sessions.length === 0) return refused(noSession)
    const changes = replan(state, cohort, wanted, circumstances.today)
    const decisionDate =
      fixed.length > 0 ? cohort.decisionDate : decisionDateFor(state, asked.templateId, plan.sessions[0]?.date)
    return done('ändrade en kursomgång', [
      put('cohorts', { ...cohort, ...asked, decisionDate }),
      ...changes.changed.map(({ from, to }) => put('sessions', { ...from, ...to })),
      ...changes.added.map((fields) => {
        const number = plan.sessions.find(({ date }) => date === fields.date)?.number ?? 0
        return putNew('sessions', newSession(cohort, number, fields), circumstances)
      }),
      ...changes.removed.map((session) => putDeleted('sessions', session, circumstances)),
    ])
  }
}

/** Takes a round out of the lists, or brings it back. Its sessions take nobody's time meanwhile. */
export function putAwayOrBackCohort(id: Id): Verb {
  return putAwayOrBackVerb('cohorts', id, { one: 'en kursomgång', the: 'kursomgången' })
}
