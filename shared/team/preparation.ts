import * as z from 'zod'
import type { Party } from '../organisation/organisation'
import { Id } from '../record/id'
import { inOrder } from '../record/order'
import { row } from '../record/row'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { itemParties, meetingParties, teamParties } from './case-gate'
import { teamMeetings } from './team-meetings'
import { placingOf } from './waiting-cases'

/**
 * An insats that a party has had with the person of a case before: half of a genomlysning, written before the meeting so that
 * the picture is there when it starts [001]. A party that has had none says so in a row of its own.
 */
export const Preparation = row({
  caseId: Id,
  partyId: Id,
  /** Arbetsträning på lager. */
  measure: z.string(),
  /** Free text, as people remember it: `hösten 2025`. */
  period: z.string(),
  /** What came of it. */
  result: z.string(),
})
export type Preparation = z.infer<typeof Preparation>

/** What somebody has written in a row. */
export function textsOf({ measure, period, result }: Pick<Preparation, 'measure' | 'period' | 'result'>) {
  return { measure, period, result }
}

/** The insats of a party that has looked and found none. */
export const noneBefore = 'Inga tidigare insatser'

/** What one party has done before in a case; without rows it has not prepared. */
export interface PartyPreparation {
  readonly party: Party
  readonly rows: readonly Preparation[]
}

/**
 * A case by party, as it is told side by side: each party that is to hear it, and each that has told of something, by
 * name. The rows stand as they were written.
 */
export function preparationsOf(state: State, caseId: Id): PartyPreparation[] {
  const rows = [...rowsBy(state, 'preparations', 'caseId', caseId)].sort((a, b) => inOrder(a.id, b.id))
  const told = rows.flatMap(({ partyId }) => rowOf(state, 'parties', partyId) ?? [])
  return [...new Set([...hearingParties(state, caseId), ...told])]
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
    .map((party) => ({ party, rows: rows.filter(({ partyId }) => partyId === party.id) }))
}

/** The parties that are to hear a case and have not said what they did before. */
export function unprepared(state: State, caseId: Id): Party[] {
  return preparationsOf(state, caseId).flatMap(({ party, rows }) => (rows.length === 0 ? [party] : []))
}

/** Those of the item that the case stands at, else of the team's next meeting, else of the whole team. */
function hearingParties(state: State, caseId: Id): readonly Party[] {
  const placing = placingOf(state, caseId)
  if (placing) return itemParties(state, placing.meeting, placing.item)
  const teamId = rowOf(state, 'cases', caseId)?.teamId
  if (teamId === undefined) return []
  const next = teamMeetings(state, teamId).coming[0]
  return next ? meetingParties(state, next) : teamParties(state, teamId, null)
}
