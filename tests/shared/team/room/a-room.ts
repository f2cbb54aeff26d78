import type { AgendaItem, Meeting } from '@shared/team/meeting'
import { clock, date, id, rowWith, stateWith } from '@tests/shared/record/rows'

const meeting = (fields: Partial<Meeting> = {}): Meeting => ({
  ...rowWith('meetings', 300, {
    teamId: id(200),
    date: date('2027-02-23'),
    start: clock('09:00'),
    end: clock('11:30'),
    place: 'Kommunhuset',
    status: 'planned',
    openedAt: null,
    closedAt: null,
  }),
  ...fields,
})

const item = (number: number, fields: Partial<AgendaItem>): AgendaItem => ({
  ...rowWith('agendaItems', number, {
    meetingId: id(300),
    kind: 'information',
    title: '',
    caseId: null,
    minutes: 10,
    position: number,
    state: 'waiting',
  }),
  ...fields,
})

const staff = (number: number, name: string, party: number) =>
  rowWith('staff', number, { name, partyId: id(party), title: '' })

const party = (number: number, name: string, shortName: string, kind: 'af' | 'fk' | 'region' | 'kommun') =>
  rowWith('parties', number, { name, shortName, kind })

const member = (number: number, staffNumber: number, role: 'chair' | 'secretary' | 'member') =>
  rowWith('teamMembers', number, { teamId: id(200), staffId: id(staffNumber), role })

export const ids = {
  meeting: id(300),
  johan: id(11),
  karin: id(12),
  lena: id(13),
  guest: id(14),
  case: id(250),
  opening: id(301),
  review: id(302),
  pause: id(303),
}

export const parties = [
  party(1, 'Arbetsförmedlingen', 'AF', 'af'),
  party(2, 'Försäkringskassan', 'FK', 'fk'),
  party(3, 'Haninge kommun', 'kommunen', 'kommun'),
  party(4, 'Region Stockholm', 'regionen', 'region'),
]

export const people = [
  staff(11, 'Johan Sandberg', 2),
  staff(12, 'Karin Öberg', 3),
  staff(13, 'Lena Dahl', 4),
  staff(14, 'Maria Ek', 1),
]

/** A meeting of three members with an opening, a case and a pause; Maria is no member. */
export function aRoom(fields: Partial<Meeting> = {}) {
  return stateWith({
    parties,
    staff: people,
    teamMembers: [member(211, 11, 'secretary'), member(212, 12, 'chair'), member(213, 13, 'member')],
    meetings: [meeting(fields)],
    cases: [
      rowWith('cases', 250, {
        teamId: id(200),
        code: 'HAN-2027-014',
        mode: 'deidentified',
        personId: null,
        kind: 'review',
        status: 'planned',
        receivedOn: date('2027-01-20'),
        presenterId: id(11),
        question: 'Vilken insats kan komma först?',
        background: '',
      }),
    ],
    agendaItems: [
      item(301, { kind: 'opening' }),
      item(302, { kind: 'case', caseId: id(250) }),
      item(303, { kind: 'pause' }),
    ],
  })
}
