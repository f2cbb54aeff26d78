import type { State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { clock, date, id, rowWith, stateWith } from '@tests/shared/record/rows'

export const johan = id(11)
export const maria = id(12)
export const hall = id(21)

const people = [
  rowWith('staff', 11, { name: 'Johan Sandberg', partyId: id(1), title: '' }),
  rowWith('staff', 12, { name: 'Maria Ek', partyId: id(1), title: '' }),
]
const rooms = [rowWith('rooms', 21, { name: 'Sal 2', place: 'Haninge', capacity: 12, accessible: true })]

/** A round of Mitt Val that Johan leads in Sal 2. */
export function cohort(number: number, fields: Partial<Rows['cohorts']> = {}): Rows['cohorts'] {
  return {
    ...rowWith('cohorts', number, {
      templateId: id(31),
      name: 'omgång 1',
      status: 'open',
      startDate: date('2027-03-08'),
      weekdays: [1],
      start: clock('13:00'),
      end: clock('15:00'),
      sessionCount: 1,
      policy: 'extend',
      usedAnyway: [],
      minParticipants: 6,
      maxParticipants: 10,
      leaderIds: [johan],
      roomId: hall,
      decisionDate: null,
      belowMinimumReason: '',
      note: '',
    }),
    ...fields,
  }
}

/** A session of round 41 on 8 March 2027, kl. 13–15. */
export function session(number: number, fields: Partial<Rows['sessions']> = {}): Rows['sessions'] {
  return {
    ...rowWith('sessions', number, {
      cohortId: id(41),
      date: date('2027-03-08'),
      start: clock('13:00'),
      end: clock('15:00'),
      status: 'planned',
      reason: '',
    }),
    ...fields,
  }
}

const template = rowWith('courseTemplates', 31, {
  name: 'Mitt Val',
  weekdays: [1],
  start: clock('13:00'),
  end: clock('15:00'),
  weeks: 1,
  minParticipants: 6,
  maxParticipants: 10,
  policy: 'extend',
  decisionDaysBefore: 7,
})
export const atTeam = rowWith('teams', 51, {
  name: 'Resursråd Haninge',
  minutesWord: 'protokoll',
  codePrefix: 'HAN',
  place: '',
  start: clock('14:00'),
  end: clock('16:00'),
  minutesPerCase: 20,
  hasSignatures: false,
})
export const member = rowWith('teamMembers', 61, { teamId: id(51), staffId: johan, role: 'member' })

/** A meeting of the team on 10 March 2027, kl. 14–15. */
export function meeting(number = 71, fields: Partial<Rows['meetings']> = {}): Rows['meetings'] {
  return {
    ...rowWith('meetings', number, {
      teamId: id(51),
      date: date('2027-03-10'),
      start: clock('14:00'),
      end: clock('15:00'),
      place: '',
      status: 'planned',
      openedAt: null,
      closedAt: null,
    }),
    ...fields,
  }
}

/** A case on the agenda of a meeting. */
export function agendaCase(number: number, meetingNumber: number): Rows['agendaItems'] {
  return rowWith('agendaItems', number, {
    meetingId: id(meetingNumber),
    kind: 'case',
    title: '',
    caseId: id(number + 1_000),
    minutes: 20,
    position: number,
    state: 'waiting',
  })
}

/** A state with the people, the room, the course and the team, and what a test puts beside them. */
export function stateOf(rows: Parameters<typeof stateWith>[0]): State {
  return stateWith({
    staff: people,
    rooms,
    courseTemplates: [template],
    teams: [atTeam],
    teamMembers: [member],
    ...rows,
  })
}
