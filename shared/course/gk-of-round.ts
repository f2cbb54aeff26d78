import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { tookPart } from './enrolment-status'
import { countGk, gkWaiting, type GkCounts, type GkWaiting } from './gk'
import { enrolmentsOf } from './participation'
import { sessionsOf } from './sessions'

/** The way to GK of those who took part in a round, and how long they waited for it. */
export interface GkOfRound {
  readonly counts: GkCounts
  readonly waiting: GkWaiting
}

/** Counts the GK states of a round as they stand on a day. Nobody who declined or was moved is among them. */
export function gkOfRound(state: State, cohortId: Id, today: IsoDate): GkOfRound {
  const participants = enrolmentsOf(state, cohortId).filter(tookPart)
  const sessions = sessionsOf(state, cohortId).filter(({ status }) => status !== 'cancelled')
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date]
  const held = participants.flatMap(({ gkFirstOn }) => (gkFirstOn !== null && gkFirstOn <= today ? [gkFirstOn] : []))
  return {
    counts: countGk(participants, today),
    waiting: gkWaiting({ first: first ?? today, last: last ?? today }, first === undefined ? [] : held),
  }
}

/** The same counts over all finished rounds of a round's course, and how many rounds those are. */
export function gkOfCourse(state: State, { templateId }: Cohort, today: IsoDate): { counts: GkCounts; rounds: number } {
  const rounds = rowsBy(state, 'cohorts', 'templateId', templateId).filter(({ status }) => status === 'finished')
  const participants = rounds.flatMap(({ id }) => rowsBy(state, 'enrolments', 'cohortId', id).filter(tookPart))
  return { counts: countGk(participants, today), rounds: rounds.length }
}
