import type { IsoDate } from '../calendar/date'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowsOf, type State } from '../record/state'
import { numberedItems } from './agenda'
import type { Case, CaseKind } from './case'
import type { Meeting } from './meeting'
import { noteOf } from './room/note'
import { attendees } from './room/presence'

/** Both ends included. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What the meetings of a team came to over a time, in numbers that name nobody. */
export interface HeldSummary {
  readonly meetings: readonly Meeting[]
  /** How many times a case was taken up, by kind. */
  readonly byKind: ReadonlyMap<CaseKind, number>
  readonly byMode: ReadonlyMap<Case['mode'], number>
  readonly recommended: number
  readonly adjourned: number
  readonly actions: number
  readonly feedbacks: { readonly given: number; readonly owed: number }
  /** At how many of the meetings each party had somebody. */
  readonly parties: readonly { readonly party: Party; readonly meetings: number }[]
}

/** Counts what was taken up at the meetings that a team held between two days. */
export function heldSummary(state: State, teamId: Id, { from, to }: Span): HeldSummary {
  const meetings = rowsBy(state, 'meetings', 'teamId', teamId)
    .filter(({ status, date }) => status === 'held' && date >= from && date <= to)
    .sort((a, b) => inOrder(`${a.date} ${a.start}`, `${b.date} ${b.start}`))
  const taken = meetings.flatMap(({ id }) =>
    numberedItems(state, id).flatMap(({ item, case: found }) =>
      found && item.state !== 'waiting' ? [{ item, found }] : [],
    ),
  )
  const feedbacks = meetings.flatMap(({ id }) => rowsBy(state, 'feedbacks', 'meetingId', id))
  const given = feedbacks.filter(({ givenOn }) => givenOn !== null).length
  return {
    meetings,
    byKind: counted(taken.map(({ found }) => found.kind)),
    byMode: counted(taken.map(({ found }) => found.mode)),
    recommended: taken.filter(({ item }) => (noteOf(state, item.id)?.recommendation ?? '').trim() !== '').length,
    adjourned: taken.filter(({ item }) => item.state === 'adjourned').length,
    actions: meetings
      .flatMap(({ id }) => rowsBy(state, 'actions', 'meetingId', id))
      .filter(({ caseId, status }) => caseId !== null && status !== 'dropped').length,
    feedbacks: { given, owed: feedbacks.length - given },
    parties: partiesAt(state, meetings),
  }
}

function counted<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function partiesAt(state: State, meetings: readonly Meeting[]): HeldSummary['parties'] {
  const there = meetings.map(
    ({ id }) =>
      new Set(attendees(state, id).flatMap(({ party, status }) => (status === 'present' && party ? [party.id] : []))),
  )
  return rowsOf(state, 'parties')
    .map((party) => ({ party, meetings: there.filter((ids) => ids.has(party.id)).length }))
    .filter((one) => one.meetings > 0)
    .sort((a, b) => a.party.name.localeCompare(b.party.name, 'sv-SE'))
}
