import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows } from '../record/tables'
import { sipParties } from '../sip/sip-state'
import type { Entry } from './entries'
import type { FoundTableName } from './found-tables'

const partyOf = (state: State, staffId: Id | null): Id[] => {
  const staff = staffId === null ? undefined : state.staff.get(staffId)
  return staff ? [staff.partyId] : []
}
const given = (id: Id | null): Id[] => (id === null ? [] : [id])
const ofLeaders = (state: State, ids: readonly Id[] | null) => (ids ?? []).flatMap((id) => partyOf(state, id))

/** Which parties something is a matter of: who sends, presents, leads, is to do it, or is named by it. */
const parties: { readonly [T in FoundTableName]?: (row: Rows[T], state: State) => readonly Id[] } = {
  cases: ({ presenterId, referralId }, state) => [
    ...partyOf(state, presenterId),
    ...given(referralId === null ? null : (state.referrals.get(referralId)?.referringPartyId ?? null)),
  ],
  referrals: ({ referringPartyId }) => given(referringPartyId),
  agendaItems: ({ leftOutPartyIds }) => leftOutPartyIds,
  actions: ({ staffId }, state) => partyOf(state, staffId),
  sips: ({ id, noticedByPartyId }, state) => [
    ...given(noticedByPartyId),
    ...sipParties(state, { id }).map((party) => party.id),
  ],
  sipParticipants: ({ partyId }) => given(partyId),
  sipPlans: ({ overallPartyId }) => given(overallPartyId),
  sipMeasures: ({ partyId }) => given(partyId),
  cohorts: ({ leaderIds }, state) => ofLeaders(state, leaderIds),
  sessions: ({ leaderIds }, state) => ofLeaders(state, leaderIds),
  enrolments: ({ referringPartyId }) => given(referringPartyId),
  consents: ({ partyIds }) => partyIds,
  staff: ({ partyId }) => [partyId],
  parties: ({ id }) => [id],
}

/** The parties that a finding is a matter of. */
export function partiesOf(state: State, { table, row }: Entry): readonly Id[] {
  return parties[table]?.(row as never, state) ?? []
}
