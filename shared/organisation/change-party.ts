import { addDays } from '../calendar/days'
import { readDateField } from '../calendar/typed-fields'
import {
  done,
  put,
  putNew,
  putNewWithId,
  refused,
  type Circumstances,
  type Fields,
  type Outcome,
} from '../record/change'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Staff } from './organisation'

/** Whether somebody who has been at a meeting for one party is to belong to another. */
export function changesPartyAfterMeetings(state: State, { id, partyId }: Staff, asked: Id): boolean {
  return asked !== partyId && rowsBy(state, 'presences', 'staffId', id).length > 0
}

/** From a day on the person is a row of its own with the other party, and has the seats; what was before stays as it is. */
export function changeParty(
  {
    before,
    fields,
    partyFrom,
  }: { readonly before: Staff; readonly fields: Fields<'staff'>; readonly partyFrom: string },
  state: State,
  circumstances: Circumstances,
): Outcome {
  const nameOf = (id: Id) => rowOf(state, 'parties', id)?.name ?? 'sin part'
  const from = readDateField(
    'partyFrom',
    partyFrom,
    circumstances.today,
    `${before.name} har varit med på möten för ${nameOf(before.partyId)}, och de protokollen ska fortsätta säga det. Skriv från vilken dag ${nameOf(fields.partyId)} gäller.`,
  )
  if (from.value === null) return refused(...from.problems)
  const date = from.value
  const newId = circumstances.newId()
  const seats = rowsBy(state, 'teamMembers', 'staffId', before.id).filter(({ to }) => to === null || to >= date)
  return done('bytte part för en medarbetare', [
    putNewWithId('staff', newId, fields, circumstances),
    ...seats.flatMap((seat) => {
      if (seat.from !== null && seat.from >= date) return [put('teamMembers', { ...seat, staffId: newId })]
      const { teamId, role, seat: kind, substituteForId, to } = seat
      const after = { teamId, role, seat: kind, substituteForId, to, staffId: newId, from: date }
      return [put('teamMembers', { ...seat, to: addDays(date, -1) }), putNew('teamMembers', after, circumstances)]
    }),
  ])
}
