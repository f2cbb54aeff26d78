import type { Rows } from '@shared/record/tables'
import { id, rowWith } from '@tests/shared/record/rows'

/** A party, by number and name. */
export function party(number: number, name: string): Rows['parties'] {
  return rowWith('parties', number, { name, shortName: name, kind: 'other' })
}

/** A member of staff at the party with that number. */
export function staff(number: number, name: string, partyNumber: number, title = ''): Rows['staff'] {
  return rowWith('staff', number, { name, partyId: id(partyNumber), title })
}
