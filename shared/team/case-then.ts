import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import { dateAt, momentAfter } from '../calendar/instant'
import { stateAsOf, type KnownHistory } from '../record/as-of'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Case } from './case'
import { recordsOfCase } from './case-records'
import { caseTimeline } from './case-timeline'
import type { TimelineEvent } from './timeline-event'

/** A case as it was known at the end of a day. */
export interface CaseThen {
  /** The row as it stood; undefined when the history does not reach that far, or the case was not there yet. */
  readonly found: Case | undefined
  readonly events: readonly TimelineEvent[]
  /** What the picture rests on, in a sentence or two. */
  readonly restsOn: string
}

/**
 * The case as it was known at the end of a day: what the history says has come or changed since is taken back. Where the
 * history does not reach, rows count by their own days, as they read now. Of an avidentifierat case no earlier words are
 * shown: they may say who it is about.
 */
export function caseThen(state: State, caseId: Id, day: IsoDate, history: KnownHistory | 'unreadable'): CaseThen {
  const byOwnDays = (from: State) => caseTimeline(from, caseId).filter(({ on }) => on <= day)
  if (rowOf(state, 'cases', caseId)?.mode === 'deidentified') {
    const restsOn = `Ärendet är avidentifierat, så tidigare lydelser visas inte. ${ownDays}`
    return { found: undefined, events: byOwnDays(state), restsOn }
  }
  if (history === 'unreadable') {
    return { found: undefined, events: byOwnDays(state), restsOn: `Historiken gick inte att läsa. ${ownDays}` }
  }
  const moment = momentAfter(day)
  const { begins, lines } = history
  const then = stateAsOf(state, { lines, ids: recordsOfCase(state, caseId), moment })
  if (begins === null || moment <= begins) {
    const since = begins === null ? 'Här finns ingen historik än.' : `Historiken börjar ${formatDate(dateAt(begins))}.`
    return { found: undefined, events: byOwnDays(then), restsOn: `${since} ${ownDays}` }
  }
  const restsOn = `Bygger på historiken, som börjar ${formatDate(dateAt(begins))}. Det som skrevs in eller ändrades efter dagen är borttaget.`
  return { found: rowOf(then, 'cases', caseId), events: caseTimeline(then, caseId), restsOn }
}

const ownDays = 'Det som visas hände den dagen eller tidigare, med ord som kan ha ändrats sedan dess.'
