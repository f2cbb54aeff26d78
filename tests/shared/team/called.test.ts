import { addDays } from '@shared/calendar/days'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { calledTo } from '@shared/team/called'
import { meetingParties, teamParties } from '@shared/team/case-gate'
import { roleWarnings, saveTeamMember, type MemberInput } from '@shared/team/member-verbs'
import { attendees, setPresence } from '@shared/team/room/presence'
import type { TeamMember } from '@shared/team/team'
import { after, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aMeeting, aTeam, now, permanentSeat, team } from './a-team'

const seat = (number: number, staffId: Id, fields: Partial<TeamMember> = {}) =>
  rowWith('teamMembers', number, { teamId: team, staffId, role: 'member', ...fields })

/** Meetings every second week, with seats of the test's own. */
function aSeries(seats: readonly TeamMember[], count = 6): State {
  const meetings = Array.from({ length: count }, (_, nth) =>
    aMeeting(id(500 + nth), addDays(date('2027-03-09'), 14 * nth)),
  )
  return aTeam({ meetings, teamMembers: seats })
}

const calledAt = (state: State, meetingId: Id) =>
  calledTo(state, state.meetings.get(meetingId)!).map(({ staff }) => Number(staff.id.slice(-3)))

describe('who takes turns', () => {
  // 12 and 14 are of one party: see a-room.
  const sameParty = (state: State, staffId: Id) => ({
    ...state,
    staff: new Map(state.staff).set(staffId, {
      ...state.staff.get(staffId)!,
      partyId: state.staff.get(id(12))!.partyId,
    }),
  })
  const rotating = () =>
    sameParty(
      aSeries([seat(211, id(11)), seat(212, id(12), { seat: 'rotating' }), seat(214, id(14), { seat: 'rotating' })]),
      id(14),
    )

  it('is called every second meeting, never both and never neither', () => {
    const state = rotating()
    const turns = [0, 1, 2, 3, 4, 5].map((nth) => calledAt(state, id(500 + nth)).filter((number) => number !== 11))
    expect(turns.map((turn) => turn.length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(turns[0]).not.toEqual(turns[1])
    expect(turns[0]).toEqual(turns[2])
  })

  it('keeps the turn when a meeting is cancelled: the next one takes it', () => {
    const state = rotating()
    const [first, second] = [calledAt(state, id(500)), calledAt(state, id(501))]
    const cancelled = { ...state.meetings.get(id(500))!, status: 'cancelled' as const }
    const without = { ...state, meetings: new Map(state.meetings).set(id(500), cancelled) }
    expect(calledAt(without, id(501))).toEqual(first)
    expect(calledAt(without, id(502))).toEqual(second)
  })

  it('is told when there is nobody to take turns with', () => {
    const state = aSeries([
      seat(211, id(11), { role: 'chair' }),
      seat(212, id(12), { role: 'secretary', seat: 'rotating' }),
    ])
    expect(roleWarnings(state, team, now.today)[0]).toMatch(/är ensam om att växla för sin part/u)
    expect(calledAt(state, id(501))).toContain(12)
  })

  it('brings its party to every meeting of the team, for a consent that names no day', () => {
    expect(teamParties(rotating(), team, now.today).map(({ name }) => name)).toHaveLength(2)
  })
})

describe('an ersättare', () => {
  const withSubstitute = () =>
    aSeries([seat(211, id(11)), seat(213, id(13), { seat: 'substitute', substituteForId: id(11) })])

  it('is called when the member is away the whole day, and not for some hours of it', () => {
    expect(calledAt(withSubstitute(), id(500))).toEqual([11])
    const absence = rowWith('absences', 1, {
      staffId: id(11),
      roomId: null,
      from: date('2027-03-08'),
      to: date('2027-03-09'),
    })
    const away = { ...withSubstitute(), absences: new Map([[absence.id, absence]]) }
    expect(calledAt(away, id(500)).sort()).toEqual([11, 13])
    expect(calledAt(away, id(501))).toEqual([11])
    const hours = { ...absence, start: '09:00' as never, end: '10:00' as never }
    expect(calledAt({ ...away, absences: new Map([[absence.id, hours]]) }, id(500))).toEqual([11])
  })

  it('is asked for in the room as soon as the member is ticked as absent, and the party then counts for the consent', () => {
    const state = withSubstitute()
    const partyOf = (staffId: Id) => state.parties.get(state.staff.get(staffId)!.partyId)!.name
    expect(meetingParties(state, state.meetings.get(id(500))!).map(({ name }) => name)).toEqual([partyOf(id(11))])
    const ticked = after(state, setPresence(id(500), id(11), 'absent'), now)
    expect(attendees(ticked, id(500)).map(({ staff }) => staff.id)).toContain(id(13))
    expect(meetingParties(ticked, ticked.meetings.get(id(500))!).map(({ name }) => name)).toEqual([partyOf(id(13))])
  })
})

describe('a seat for a time', () => {
  it('is called from its first day to its last, and the one after it from the next', () => {
    const state = aSeries([
      seat(211, id(11), { to: date('2027-03-23') }),
      seat(212, id(12), { from: date('2027-03-24') }),
    ])
    expect([500, 501, 502].map((number) => calledAt(state, id(number)))).toEqual([[11], [11], [12]])
  })

  it('leaves two chairs in turn unremarked, and says when the only one has ended', () => {
    const seats = [
      seat(211, id(11), { role: 'chair', to: date('2027-01-31') }),
      seat(212, id(12), { role: 'chair', from: date('2027-02-01') }),
      seat(213, id(13), { role: 'secretary' }),
    ]
    expect(roleWarnings(aSeries(seats), team, now.today)).toEqual([])
    expect(roleWarnings(aSeries(seats.slice(0, 1)), team, now.today)).toEqual([])
  })
})

describe('the form', () => {
  const save = (fields: Partial<MemberInput>) =>
    saveTeamMember(team, id(213), { ...permanentSeat, staffId: id(13), role: 'member', ...fields })(aTeam(), now)

  it.each([
    ['an ersättare of nobody', { seat: 'substitute' }, 'substituteForId', 'Välj vem i teamet som ersätts.'],
    [
      'of oneself',
      { seat: 'substitute', substituteForId: id(13) },
      'substituteForId',
      'Ingen ersätter sig själv. Välj någon annan.',
    ],
    [
      'of a stranger',
      { seat: 'substitute', substituteForId: id(14) },
      'substituteForId',
      'Den personen sitter inte i teamet. Välj en ledamot.',
    ],
    [
      'days in the wrong order',
      { from: '1 mars 2027', to: '1 februari 2027' },
      'to',
      'Den sista dagen ligger före den första. Byt plats på dem.',
    ],
  ] as const)('%s', (_, fields, field, message) => {
    expect(
      problemsOf(save(fields as Partial<MemberInput>)).map((problem) => ({
        ...problem,
        message: plain(problem.message),
      })),
    ).toEqual([{ field, message }])
  })

  it('forgets who was stood in for when the seat is another', () => {
    const state = after(
      aTeam(),
      saveTeamMember(team, id(213), { ...permanentSeat, staffId: id(13), role: 'member', substituteForId: id(11) }),
      now,
    )
    expect(state.teamMembers.get(id(213))).toMatchObject({ seat: 'permanent', substituteForId: null })
  })
})
