import type { Person } from './person'

/** Whether names may be seen: `hidden` before a screen is shared, until somebody shows them again. */
export type Naming = 'shown' | 'hidden'

type Named = Pick<Person, 'name' | 'protectedIdentity'>

/**
 * The one answer to what a person may be called beside the code: the name, or nothing, and then the code is all there is.
 * Whatever shows, lists, finds or filters persons asks here, with the window's present naming; the linter refuses a view
 * that reads the name from the row.
 */
export function personName({ name, protectedIdentity }: Named, naming: Naming): string {
  return naming === 'hidden' || protectedIdentity ? '' : name
}

/** The name as it is kept, for a form to give back unchanged when it is saved while names are hidden. Never to be shown. */
export function keptName(person: Named | undefined): string {
  return person?.name ?? ''
}
