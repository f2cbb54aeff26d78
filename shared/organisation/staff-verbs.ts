import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'
import { changeParty, changesPartyAfterMeetings } from './change-party'

const words: RowWords = { one: 'en medarbetare', the: 'medarbetaren' }

/** What the form gives: the party is null until one is chosen. */
export type StaffInput = Omit<Fields<'staff'>, 'partyId'> & {
  readonly partyId: Id | null
  /** The first day with another party, as typed, for somebody who has been at meetings for the one before. */
  readonly partyFrom: string
}

/**
 * Saves a member of staff, who belongs to one party. Who changes party after having been at a meeting becomes a row of
 * its own from that day, with the seats in teams: minutes that are written go on saying whom the person came for.
 */
export function saveStaff(id: Id | null, asked: StaffInput): Verb {
  return (state, circumstances) => {
    const { partyId } = asked
    const name = oneLine(asked.name)
    const title = oneLine(asked.title)
    const problems = [
      ...checkLine('name', name, 'Skriv medarbetarens namn.'),
      ...checkLength('title', title),
      ...checkParty(state, partyId),
    ]
    if (partyId === null || problems.length > 0) return refused(...problems)
    const fields = { name, partyId, title }
    const twin = twinOf(state, id, fields)
    if (twin) return refused(twin)
    const before = rowOf(state, 'staff', id)
    if (before && changesPartyAfterMeetings(state, before, partyId)) {
      return changeParty({ before, fields, partyFrom: asked.partyFrom }, state, circumstances)
    }
    return saveFields({ table: 'staff', id, fields, words }, state, circumstances)
  }
}

function checkParty(state: State, partyId: Id | null): Problem[] {
  if (partyId === null) return [{ field: 'partyId', message: 'Välj vilken part medarbetaren kommer från.' }]
  if (rowOf(state, 'parties', partyId)) return []
  return [{ field: 'partyId', message: 'Parten finns inte kvar. Välj en annan.' }]
}

/** Two people may share a name; what they do must then tell them apart, or lists and papers cannot. */
function twinOf(state: State, id: Id | null, fields: Fields<'staff'>): Problem | undefined {
  const twin = rowsOf(state, 'staff').find(
    (staff) =>
      staff.id !== id &&
      staff.partyId === fields.partyId &&
      sameText(staff.name, fields.name) &&
      sameText(staff.title, fields.title),
  )
  if (!twin) return undefined
  const message =
    twin.putAwayAt === null
      ? 'Medarbetaren finns redan. Är det en annan med samma namn: skriv en titel som skiljer dem åt.'
      : 'Medarbetaren finns redan och är undanlagd. Visa undanlagda och ta fram raden.'
  return { field: 'name', message }
}

/** Takes a member of staff out of the lists, or brings the row back. */
export function putAwayOrBackStaff(id: Id): Verb {
  return putAwayOrBackVerb('staff', id, words)
}

/** Deletes a member of staff that no row refers to. */
export function deleteStaff(id: Id): Verb {
  return deleteVerb('staff', id, words)
}
