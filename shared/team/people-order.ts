import type { Party, Staff } from '../organisation/organisation'

/** Somebody in a list, with the party that the person comes from. */
interface Seated {
  readonly staff: Staff
  readonly party: Party | undefined
}

/** The order of lists of people from several parties: party by party, by name within each. */
export function byPartyAndName(a: Seated, b: Seated): number {
  return (
    (a.party?.name ?? '').localeCompare(b.party?.name ?? '', 'sv-SE') ||
    a.staff.name.localeCompare(b.staff.name, 'sv-SE')
  )
}
