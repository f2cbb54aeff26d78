import type { Consent } from '@shared/consent/consent'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import type { AgendaItem, Meeting } from '@shared/team/meeting'
import { circumstances, clock, date, id, rowWith, stateWith } from '@tests/shared/record/rows'
import { parties, people } from './room/a-room'

export const team = id(200)
/** Tuesday 23 February 2027, 09.00–11.30: the meeting of the agenda that the look shows. */
export const meeting = id(300)
/** Tuesday 9 March, two weeks later. */
export const nextMeeting = id(310)
export const person = id(100)
export const now = circumstances('2027-02-22')
/** What the member's form gives of somebody who is always called. */
export const permanentSeat = { seat: 'permanent', substituteForId: null, from: '', to: '' } as const

export const aCase = (number: number, fields: Partial<Case> = {}): Case => ({
  ...rowWith('cases', number, {
    teamId: team,
    code: `HAN-2027-${number}`,
    mode: 'deidentified',
    personId: null,
    kind: 'review',
    status: 'waiting',
    receivedOn: date('2027-02-10'),
    presenterId: id(11),
    question: 'Vilken insats kan komma först?',
    background: '',
  }),
  ...fields,
})

export const aConsent = (fields: Partial<Consent> = {}): Consent => ({
  ...rowWith('consents', 150, {
    personId: person,
    kind: 'informationExchange',
    status: 'received',
    purpose: 'Genomlysning',
    partyIds: parties.map((party) => party.id),
    validFrom: null,
    validTo: date('2027-06-30'),
    withdrawnOn: null,
    originalKeptAt: '',
  }),
  ...fields,
})

export const aMeeting = (meetingId: Id, day: string, fields: Partial<Meeting> = {}): Meeting => ({
  ...rowWith('meetings', 0, {
    teamId: team,
    date: date(day),
    start: clock('09:00'),
    end: clock('11:30'),
    place: 'Kommunhuset',
    status: 'planned',
    openedAt: null,
    closedAt: null,
  }),
  id: meetingId,
  ...fields,
})

export const anItem = (number: number, fields: Partial<AgendaItem> = {}): AgendaItem => ({
  ...rowWith('agendaItems', number, {
    meetingId: meeting,
    kind: 'other',
    title: `Punkt ${number}`,
    caseId: null,
    minutes: 10,
    position: number,
    state: 'waiting',
  }),
  ...fields,
})

/** An item for a case that is on the agenda already. */
export const aCaseItem = (number: number, caseNumber: number, minutes: number): AgendaItem =>
  anItem(number, { kind: 'case', title: '', caseId: id(caseNumber), minutes })

/** A team of FK, kommun and region with two meetings to come; rows given replace those of the same table. */
export function aTeam(rows: Parameters<typeof stateWith>[0] = {}): State {
  return stateWith({
    parties,
    staff: people,
    persons: [
      rowWith('persons', 100, {
        code: 'HAN-2027-014',
        gender: 'woman',
        birthYear: 1985,
        name: '',
        protectedIdentity: false,
      }),
    ],
    teams: [
      rowWith('teams', 200, {
        name: 'Resursråd Haninge',
        minutesWord: 'protokoll',
        codePrefix: 'HAN',
        place: 'Kommunhuset',
        start: clock('09:00'),
        end: clock('11:30'),
        minutesPerCase: 25,
        hasSignatures: true,
      }),
    ],
    teamMembers: [
      rowWith('teamMembers', 211, { teamId: team, staffId: id(11), role: 'secretary' }),
      rowWith('teamMembers', 212, { teamId: team, staffId: id(12), role: 'chair' }),
      rowWith('teamMembers', 213, { teamId: team, staffId: id(13), role: 'member' }),
    ],
    meetings: [aMeeting(meeting, '2027-02-23'), aMeeting(nextMeeting, '2027-03-09')],
    ...rows,
  })
}
