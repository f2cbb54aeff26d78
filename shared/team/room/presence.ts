import { done, put, putDeleted, putNew, refused, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import { rowOf, rowsOf, type State } from '../../record/state'
import type { Party, Staff } from '../../organisation/organisation'
import type { Presence, Stay } from '../meeting'
import { calledTo } from '../called'
import { byPartyAndName } from '../people-order'
import type { TeamRole } from '../team'
import { hasLeft, staysOf } from './stays'

/** One line of the närvarolista: a member of the team, or somebody ticked who is not one any more. */
export interface Attendee {
  readonly staff: Staff
  readonly party: Party | undefined
  readonly role: TeamRole
  /** Null until somebody has ticked. */
  readonly status: Presence['status'] | null
  /** When the person was in the room, in order; empty for the whole meeting. */
  readonly stays: readonly Stay[]
}

/** Everyone that the meeting asks for, sorted by party and name. Members put away are left out unless they were ticked. */
export function attendees(state: State, meetingId: Id): Attendee[] {
  const meeting = rowOf(state, 'meetings', meetingId)
  const ticked = rowsBy(state, 'presences', 'meetingId', meetingId)
  const members = (meeting ? calledTo(state, meeting) : []).map(({ member }) => member)
  const found = new Map<Id, Attendee>()
  for (const { staffId, role, status } of [...members.map((member) => ({ ...member, status: null })), ...ticked]) {
    const staff = rowOf(state, 'staff', staffId)
    if (!staff) continue
    const party = rowOf(state, 'parties', staff.partyId)
    found.set(staffId, { staff, party, role, status, stays: staysOf(state, meetingId, staffId) })
  }
  return [...found.values()].sort(byPartyAndName)
}

/** Which parties are in the room: one entry a party that somebody was asked from. */
export interface PartyPresence {
  readonly party: Party
  /** `present` when one is here, `absent` when all are known not to be or have gone, else `unknown`. */
  readonly status: 'present' | 'absent' | 'unknown'
}

/** The närvarolista by party, in its order. */
export function partyPresences(list: readonly Attendee[]): PartyPresence[] {
  const parties = new Map(list.flatMap(({ party }) => (party ? [[party.id, party]] : [])))
  return [...parties.values()].map((party) => {
    const own = list.filter((attendee) => attendee.party?.id === party.id)
    const isHere = own.some(({ status, stays }) => status === 'present' && !hasLeft(stays))
    if (isHere) return { party, status: 'present' }
    return { party, status: own.some(({ status }) => status === null) ? 'unknown' : 'absent' }
  })
}

/**
 * Ticks somebody as present or absent. The role is copied from the team at the first tick, so that a later change of
 * the team leaves the minutes as they were; one who is no member takes part as adjungerad. Whoever is absent has no times.
 */
export function setPresence(meetingId: Id, staffId: Id, status: Presence['status']): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', meetingId)
    if (!meeting) return refused({ message: 'Mötet finns inte kvar.' })
    if (!rowOf(state, 'staff', staffId)) return refused({ field: 'staffId', message: 'Personen finns inte kvar.' })

    const name = status === 'present' ? 'bockade av närvaro' : 'bockade av frånvaro'
    const earlier = rowsBy(state, 'presences', 'meetingId', meetingId).find((row) => row.staffId === staffId)
    if (earlier?.status === status) return done(name, [])
    if (earlier) {
      const stays = status === 'absent' ? staysOf(state, meetingId, staffId) : []
      return done(name, [
        put('presences', { ...earlier, status }),
        ...stays.map((stay) => putDeleted('stays', stay, circumstances)),
      ])
    }

    const member = rowsOf(state, 'teamMembers').find((row) => row.teamId === meeting.teamId && row.staffId === staffId)
    const role = member?.role ?? 'coopted'
    return done(name, [putNew('presences', { meetingId, staffId, status, role }, circumstances)])
  }
}
