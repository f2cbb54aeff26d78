import { attendees } from '@shared/team/room/presence'
import { aTeam, meeting, nextMeeting, now, team } from '@tests/shared/team/a-team'
import { deleteStaff, saveStaff } from '@shared/organisation/staff-verbs'
import { rowOf, rowsOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, date, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { party, staff } from './rows'

const state = stateWith({ parties: [party(1, 'AF')], staff: [staff(2, 'Anna Ek', 1, 'arbetsförmedlare')] })

describe('a member of staff', () => {
  it('must have a name and a party that exists', () => {
    expect(
      problemsOf(saveStaff(null, { name: '', partyId: null, title: '', partyFrom: '' })(state, circumstances())),
    ).toEqual([
      { field: 'name', message: 'Skriv medarbetarens namn.' },
      { field: 'partyId', message: 'Välj vilken part medarbetaren kommer från.' },
    ])
    const gone = saveStaff(null, { name: 'Bo Alm', partyId: id(9), title: '', partyFrom: '' })(state, circumstances())
    expect(problemsOf(gone)).toEqual([{ field: 'partyId', message: 'Parten finns inte kvar. Välj en annan.' }])
  })

  it('may share a name with a colleague when the title tells them apart', () => {
    const twin = { name: 'anna ek', partyId: id(1), title: 'Arbetsförmedlare', partyFrom: '' }
    expect(problemsOf(saveStaff(null, twin)(state, circumstances()))[0]).toMatchObject({ field: 'name' })
    expect(saveStaff(null, { ...twin, title: 'psykolog' })(state, circumstances()).ok).toBe(true)
  })

  it('keeps its row when it is changed', () => {
    const changed = after(
      state,
      saveStaff(id(2), { name: 'Anna Ek-Öberg', partyId: id(1), title: '', partyFrom: '' }),
      circumstances(),
    )
    expect(rowOf(changed, 'staff', id(2))).toMatchObject({ name: 'Anna Ek-Öberg', title: '' })
  })

  it('that sits in a team is not deleted', () => {
    const member = rowWith('teamMembers', 3, { teamId: id(4), staffId: id(2), role: 'chair' })
    const withTeam = { ...state, teamMembers: new Map([[member.id, member]]) }
    expect(problemsOf(deleteStaff(id(2))(withTeam, circumstances()))[0]?.message).toContain('1 team hänvisar')
  })
})

describe('somebody who changes party', () => {
  const before = () => {
    const presence = { meetingId: meeting, staffId: id(11), status: 'present', role: 'secretary' } as const
    const state = aTeam()
    return { ...state, presences: new Map([[id(400), rowWith('presences', 400, presence)]]) }
  }
  const moved = (partyFrom: string) => {
    const { name, title } = before().staff.get(id(11))!
    return saveStaff(id(11), { name, title, partyId: before().staff.get(id(12))!.partyId, partyFrom })
  }

  it('after having been at a meeting says from which day', () => {
    const [problem] = problemsOf(moved('')(before(), now))
    expect(problem?.field).toBe('partyFrom')
    expect(problem?.message).toMatch(/har varit med på möten för .* Skriv från vilken dag .* gäller\./u)
  })

  it('stays with the first at the meetings of before and sits for the other at those to come, in the same role', () => {
    const state = after(before(), moved('1 mars 2027'), now)
    const partyAt = (meetingId: typeof meeting) =>
      attendees(state, meetingId).flatMap(({ staff: { name }, party, role }) =>
        name === state.staff.get(id(11))!.name ? [`${party?.name}, ${role}`] : [],
      )
    const partyOf = (staffId: ReturnType<typeof id>) => state.parties.get(before().staff.get(staffId)!.partyId)!.name
    expect(partyAt(meeting)).toEqual([`${partyOf(id(11))}, secretary`])
    expect(partyAt(nextMeeting)).toEqual([`${partyOf(id(12))}, secretary`])
    expect(rowsOf(state, 'teamMembers').filter(({ teamId }) => teamId === team)).toHaveLength(4)
  })

  it('takes along a seat that has not begun, whole', () => {
    const state = before()
    const seat = { ...state.teamMembers.get(id(211))!, from: date('2027-04-01') }
    const later = { ...state, teamMembers: new Map(state.teamMembers).set(seat.id, seat) }
    const seats = rowsOf(after(later, moved('1 mars 2027'), now), 'teamMembers')
    expect(seats).toHaveLength(3)
    expect(seats.find((one) => one.id === seat.id)).toMatchObject({ from: '2027-04-01', to: null })
    expect(seats.some(({ staffId }) => staffId === id(11))).toBe(false)
  })

  it('who never was at a meeting simply changes', () => {
    const { name, title } = aTeam().staff.get(id(11))!
    const partyId = aTeam().staff.get(id(12))!.partyId
    const state = after(aTeam(), saveStaff(id(11), { name, title, partyId, partyFrom: '' }), now)
    expect(rowOf(state, 'staff', id(11))?.partyId).toBe(partyId)
  })
})
