import type { PartyKind } from './organisation'
import type { UserRole } from './user'

/** What each kind of party is called in forms and lists. */
export const partyKindNames: Record<PartyKind, string> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: 'Region',
  kommun: 'Kommun',
  other: 'Annan',
}

/** What each role of a user is called. */
export const userRoleNames: Record<UserRole, string> = {
  leader: 'Kursledare',
  coordinator: 'Teamkoordinator',
  secretary: 'Sekreterare',
}
