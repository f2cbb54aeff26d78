import { kommunName, placeName } from '../organisation/kommuner'
import { rowsOf, type State } from '../record/state'
import type { ClosedDay } from './closed-day'

/** What marked days are called where nothing beside them says whose they are: `Sportlov, Haninge kommun`. */
export function markedDaysName(state: State, { name, kommunId }: Pick<ClosedDay, 'name' | 'kommunId'>): string {
  const kommun = kommunName(state, kommunId)
  if (kommun === undefined) return name
  const says = name.toLocaleLowerCase('sv-SE').includes(placeName({ name: kommun }).toLocaleLowerCase('sv-SE'))
  return says ? name : `${name}, ${kommun}`
}

/** The days that the organisation has marked, each under the name that tells it from the others. */
export function markedDays(state: State): ClosedDay[] {
  return rowsOf(state, 'closedDays').map((days) => ({ ...days, name: markedDaysName(state, days) }))
}
