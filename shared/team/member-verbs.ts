import type { IsoDate } from '../calendar/date'
import { formatList } from '../calendar/format'
import { readDateField } from '../calendar/typed-fields'
import type { Party, Staff } from '../organisation/organisation'
import { done, putDeleted, refused, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { saveFields, type RowWords } from '../record/row-verbs'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { byPartyAndName } from './people-order'
import { TeamRole, type SeatKind, type TeamMember } from './team'

const words: RowWords = { one: 'en ledamot', the: 'ledamoten' }

/** A member with the person behind the seat. */
export interface Member {
  readonly member: TeamMember
  readonly staff: Staff
  readonly party: Party | undefined
}

/** What the member's form gives: nobody until somebody is chosen, and days as they were typed. */
export interface MemberInput {
  readonly staffId: Id | null
  readonly role: TeamRole
  readonly seat: SeatKind
  /** The member of staff that an ersättare stands in for. */
  readonly substituteForId: Id | null
  readonly from: string
  readonly to: string
}

/** A team's members: ordförande first, then by role, party and name. */
export function membersOf(state: State, teamId: Id): Member[] {
  return rowsBy(state, 'teamMembers', 'teamId', teamId)
    .filter((member) => member.putAwayAt === null)
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
export function saveTeamMember(teamId: Id, id: Id | null, asked: MemberInput): Verb {
  return (state, circumstances) => {
    const { staffId, role, seat } = asked
    const substituteForId = seat === 'substitute' ? asked.substituteForId : null
    const from = readDateField('from', asked.from, circumstances.today)
    const to = readDateField('to', asked.to, circumstances.today)
    const problems = [
      ...checkTeam(state, teamId),
      ...checkStaff(state, { teamId, id, staffId }),
      ...(seat === 'substitute' ? checkSubstitute(state, { teamId, staffId, substituteForId }) : []),
      ...from.problems,
      ...to.problems,
      ...(from.value !== null && to.value !== null && to.value < from.value
        ? [{ field: 'to', message: 'Den sista dagen ligger före den första. Byt plats på dem.' }]
        : []),
    ]
    if (staffId === null || problems.length > 0) return refused(...problems)
    const fields = { teamId, staffId, role, seat, substituteForId, from: from.value, to: to.value }
    return saveFields({ table: 'teamMembers', id, fields, words }, state, circumstances)
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
export function roleWarnings(state: State, teamId: Id, today: IsoDate): string[] {
  const members = membersOf(state, teamId).filter(
    ({ member: { seat, to } }) => seat !== 'substitute' && (to === null || to >= today),
  )
  if (members.length === 0) return []
  const named = (role: TeamRole) => members.filter(({ member }) => member.role === role).map(({ staff }) => staff.name)
  const chairs = named('chair')
  const alone = aloneInTurn(members)
  return [
    ...(chairs.length === 0 ? ['Teamet har ingen ordförande.'] : []),
    ...(chairs.length > 1 ? [`Teamet har flera ordförande: ${formatList(chairs)}. Bara en leder mötet.`] : []),
    ...(named('secretary').length === 0 ? ['Teamet har ingen sekreterare.'] : []),
    ...alone.map(({ staff }) => `${staff.name} är ensam om att växla för sin part, och kallas därför varje gång.`),
  ]
}

/** Seats that take turns with nobody. */
function aloneInTurn(members: readonly Member[]): Member[] {
  const rotating = members.filter(({ member }) => member.seat === 'rotating')
  return rotating.filter(({ staff }) => rotating.filter((other) => other.staff.partyId === staff.partyId).length === 1)
}

function checkTeam(state: State, teamId: Id): Problem[] {
  return rowOf(state, 'teams', teamId)
    ? []
    : [{ message: 'Teamet finns inte kvar. Stäng rutan och se efter i listan.' }]
}

function checkSubstitute(
  state: State,
  { teamId, staffId, substituteForId }: { teamId: Id; staffId: Id | null; substituteForId: Id | null },
): Problem[] {
  const field = 'substituteForId'
  if (substituteForId === null) return [{ field, message: 'Välj vem i teamet som ersätts.' }]
  if (substituteForId === staffId) return [{ field, message: 'Ingen ersätter sig själv. Välj någon annan.' }]
  const isSeated = membersOf(state, teamId).some(
    ({ member }) => member.staffId === substituteForId && member.seat !== 'substitute',
  )
  return isSeated ? [] : [{ field, message: 'Den personen sitter inte i teamet. Välj en ledamot.' }]
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
