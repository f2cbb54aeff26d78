import { formatList } from '../calendar/format'
import type { Party, Staff } from '../organisation/organisation'
import { done, putDeleted, refused, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, rowsOf, type State } from '../record/state'
import { byPartyAndName } from './people-order'
import { TeamRole, type TeamMember } from './team'

const words: RowWords = { one: 'en ledamot', the: 'ledamoten' }

/** A member with the person behind the seat. */
export interface Member {
  readonly member: TeamMember
  readonly staff: Staff
  readonly party: Party | undefined
}

/** What the member's form gives: nobody until somebody is chosen. */
export interface MemberInput {
  readonly staffId: Id | null
  readonly role: TeamRole
}

/** A team's members: ordförande first, then by role, party and name. */
export function membersOf(state: State, teamId: Id): Member[] {
  return rowsOf(state, 'teamMembers')
    .filter((member) => member.teamId === teamId && member.putAwayAt === null)
    .flatMap((member) => {
      const staff = rowOf(state, 'staff', member.staffId)
      return staff ? [{ member, staff, party: rowOf(state, 'parties', staff.partyId) }] : []
    })
    .sort(byRoleAndName)
}

function byRoleAndName(a: Member, b: Member): number {
  const roles = TeamRole.options
  return roles.indexOf(a.member.role) - roles.indexOf(b.member.role) || byPartyAndName(a, b)
}

/** Saves a seat in a team. One person has one seat. */
export function saveTeamMember(teamId: Id, id: Id | null, { staffId, role }: MemberInput): Verb {
  return (state, circumstances) => {
    const problems = [...checkTeam(state, teamId), ...checkStaff(state, { teamId, id, staffId })]
    if (staffId === null || problems.length > 0) return refused(...problems)
    return saveFields({ table: 'teamMembers', id, fields: { teamId, staffId, role }, words }, state, circumstances)
  }
}

/** Takes a seat away. What the person did at earlier meetings stays. */
export function removeTeamMember(id: Id): Verb {
  return (state, circumstances) => {
    const member = rowOf(state, 'teamMembers', id)
    return done('tog bort ledamoten', member ? [putDeleted('teamMembers', member, circumstances)] : [])
  }
}

/** What a team's roles lack or have twice, as sentences. None of it stops a meeting: the team chooses in the room. */
export function roleWarnings(state: State, teamId: Id): string[] {
  const members = membersOf(state, teamId)
  if (members.length === 0) return []
  const named = (role: TeamRole) => members.filter(({ member }) => member.role === role).map(({ staff }) => staff.name)
  const chairs = named('chair')
  return [
    ...(chairs.length === 0 ? ['Teamet har ingen ordförande.'] : []),
    ...(chairs.length > 1 ? [`Teamet har flera ordförande: ${formatList(chairs)}. Bara en leder mötet.`] : []),
    ...(named('secretary').length === 0 ? ['Teamet har ingen sekreterare.'] : []),
  ]
}

function checkTeam(state: State, teamId: Id): Problem[] {
  return rowOf(state, 'teams', teamId)
    ? []
    : [{ message: 'Teamet finns inte kvar. Stäng rutan och se efter i listan.' }]
}

function checkStaff(
  state: State,
  { teamId, id, staffId }: { teamId: Id; id: Id | null; staffId: Id | null },
): Problem[] {
  const staff = rowOf(state, 'staff', staffId)
  if (staffId === null) return [{ field: 'staffId', message: 'Välj vem som ska sitta i teamet.' }]
  if (!staff) return [{ field: 'staffId', message: 'Medarbetaren finns inte kvar. Välj någon annan.' }]
  const hasSeat = membersOf(state, teamId).some(({ member }) => member.id !== id && member.staffId === staffId)
  if (!hasSeat) return []
  return [{ field: 'staffId', message: `${staff.name} sitter redan i teamet. Ändra rollen på den raden i stället.` }]
}
