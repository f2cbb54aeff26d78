import { usualLogRules } from '@shared/log/log-rules'
import type { Rows } from '@shared/record/tables'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import type { ActionItem, AgendaItem, Meeting, Note, Presence } from '@shared/team/meeting'
import type { Team } from '@shared/team/team'
import { clock, date, id, rowWith, stateWith } from '@tests/shared/record/rows'

/** Ids that tests point at. Everyone here is invented. */
export const held = {
  team: id(100),
  meeting: id(200),
  opening: id(301),
  actions: id(302),
  feedback: id(303),
  pause: id(304),
  review: id(305),
  consultation: id(306),
  adjourned: id(307),
  information: id(308),
  person: id(60),
}

const party = (number: number, name: string, shortName: string, kind: Rows['parties']['kind']) =>
  rowWith('parties', number, { name, shortName, kind })

const staff = (number: number, name: string, partyNumber: number, title = '') =>
  rowWith('staff', number, { name, partyId: id(partyNumber), title })

const person = (number: number, code: string, name: string) =>
  rowWith('persons', number, { code, name, gender: 'woman', birthYear: 1998, protectedIdentity: false })

const presence = (
  number: number,
  staffNumber: number,
  role: Presence['role'],
  status: Presence['status'] = 'present',
) => rowWith('presences', number, { meetingId: held.meeting, staffId: id(staffNumber), role, status })

const aCase = (number: number, code: string, fields: Partial<Case>): Case => ({
  ...rowWith('cases', number, {
    teamId: held.team,
    code,
    mode: 'deidentified',
    personId: null,
    kind: 'review',
    status: 'handled',
    receivedOn: date('2027-01-20'),
    presenterId: id(12),
    question: '',
    background: '',
  }),
  ...fields,
})

const item = (number: number, fields: Partial<AgendaItem>): AgendaItem => ({
  ...rowWith('agendaItems', number, {
    meetingId: held.meeting,
    kind: 'information',
    title: '',
    caseId: null,
    minutes: 10,
    position: number,
    state: 'done',
  }),
  ...fields,
})

const note = (itemNumber: number, discussion: string, assessment = '', recommendation = ''): Note =>
  rowWith('notes', 1000 + itemNumber, {
    meetingId: held.meeting,
    agendaItemId: id(itemNumber),
    discussion,
    assessment,
    recommendation,
  })

const action = (
  number: number,
  itemNumber: number,
  caseNumber: number | null,
  fields: Partial<ActionItem>,
): ActionItem => ({
  ...rowWith('actions', number, {
    meetingId: held.meeting,
    agendaItemId: id(itemNumber),
    caseId: caseNumber === null ? null : id(caseNumber),
    what: '',
    staffId: null,
    who: '',
    dueOn: null,
    status: 'open',
  }),
  ...fields,
})

const meeting = (number: number, fields: Partial<Meeting>): Meeting => ({
  ...rowWith('meetings', number, {
    teamId: held.team,
    date: date('2027-02-23'),
    start: clock('09:00'),
    end: clock('11:30'),
    place: 'Kommunhuset Haninge, rum Torget',
    status: 'planned',
    openedAt: null,
    closedAt: null,
  }),
  ...fields,
})

/** What a test changes of the held meeting; lists are added to the rows that are there. */
export interface Changes {
  readonly meeting?: Partial<Meeting>
  readonly team?: Partial<Team>
  readonly review?: Partial<Note>
  readonly opening?: string
}

/** A Resursråd meeting that was held on 23 February 2027, with every kind of item. */
export function heldMeeting(changes: Changes = {}): State {
  return stateWith({
    organisation: [
      rowWith('organisation', 1, {
        name: 'Samordningsförbundet Östra Södertörn',
        codePrefix: 'HAN',
        isAssociationOffice: false,
        ...usualLogRules(date('2027-01-11')),
      }),
    ],
    parties: [
      party(2, 'Arbetsförmedlingen', 'AF', 'af'),
      party(3, 'Försäkringskassan', 'FK', 'fk'),
      party(4, 'Haninge kommun', 'kommunen', 'kommun'),
      party(5, 'Region Stockholm', 'regionen', 'region'),
    ],
    staff: [
      staff(11, 'Karin Öberg', 4),
      staff(12, 'Johan Sandberg', 3),
      staff(13, 'Maria Ek', 2, 'arbetsförmedlare'),
      staff(14, 'Lena Dahl', 5, 'rehabkoordinator'),
      staff(15, 'Sara Holm', 4),
      staff(16, 'Peter Lind', 3),
      staff(17, 'Yusuf Demir', 5, 'psykolog'),
    ],
    persons: [person(60, 'HAN-2027-014', 'Elin Sjöström'), person(61, 'HAN-2026-131', 'Tova Wallgren')],
    teams: [
      rowWith('teams', 100, {
        name: 'Resursråd Haninge',
        minutesWord: 'protokoll',
        codePrefix: 'HAN',
        place: 'Kommunhuset Haninge',
        start: clock('09:00'),
        end: clock('11:30'),
        minutesPerCase: 20,
        hasSignatures: true,
        ...changes.team,
      }),
    ],
    presences: [
      presence(71, 15, 'secretary'),
      presence(72, 11, 'chair'),
      presence(73, 13, 'member'),
      presence(74, 12, 'member'),
      presence(75, 16, 'adjuster'),
      presence(76, 14, 'coopted'),
      presence(77, 17, 'member', 'absent'),
    ],
    cases: [
      aCase(50, 'HAN-2027-014', {
        mode: 'consent',
        personId: held.person,
        question: 'Vilken insats kan komma först när vården inte är klar?',
        background:
          'Sjukskriven sedan 2025, på halvtid sedan september.\nHar gått Mitt Val och fullföljt med 7 av 8 träffar.',
      }),
      aCase(51, 'HAN-2027-006', { kind: 'feedback', presenterId: id(13), question: 'Hur gick arbetsprövningen?' }),
      aCase(52, 'HAN-2027-020', {
        kind: 'consultation',
        presenterId: null,
        question: 'Kan regionen ta emot före sommaren?',
      }),
      aCase(53, 'HAN-2027-021', {
        status: 'adjourned',
        question: 'Behövs en SIP?',
        background: 'Frågan väntar på vården.',
      }),
    ],
    meetings: [
      meeting(200, { status: 'held', openedAt: clock('09:00'), closedAt: clock('11:26'), ...changes.meeting }),
      meeting(201, {
        date: date('2027-03-09'),
        start: clock('13:00'),
        end: clock('15:00'),
        place: 'Österåkers kommunhus',
        status: 'cancelled',
      }),
      meeting(202, { date: date('2027-03-23'), place: 'Österåkers kommunhus' }),
      meeting(203, { date: date('2027-04-06') }),
      meeting(204, { teamId: id(999), date: date('2027-02-24') }),
    ],
    agendaItems: [
      item(301, { kind: 'opening' }),
      item(302, { kind: 'actions', title: 'Kvarstående åtgärder från 9 februari' }),
      item(303, { kind: 'case', caseId: id(51) }),
      item(304, { kind: 'pause' }),
      item(305, { kind: 'case', caseId: id(50) }),
      item(306, { kind: 'case', caseId: id(52) }),
      item(307, { kind: 'case', caseId: id(53), state: 'adjourned' }),
      item(308, { kind: 'information' }),
    ],
    notes: [
      note(301, changes.opening ?? 'Karin Öberg öppnar mötet. Dagordningen godkänns utan ändringar.'),
      note(302, 'Två av tre åtgärder är klara. Avstämningsmötet för HAN-2026-131 bokas om till onsdag 10 mars.'),
      note(
        303,
        'Arbetsprövningen är slut, och närvaron var 17 av 20 dagar.',
        '',
        'Fortsätt med arbetsträning på samma plats, tre halva dagar i veckan, med stöd av SE-handledare.',
      ),
      {
        ...note(
          305,
          'Parterna går igenom tidigare insatser.\n- AF: arbetsträning 2024, avbruten.\n- FK: Mitt Val, fullföljt.',
          'Deltagaren klarar halv arbetstid om det finns en fast kontakt.',
          'Börja med arbetsträning på halvtid.\n- Fast kontakt hos AF.\n- Läkarintyg förnyas i vår.',
        ),
        ...changes.review,
      },
    ],
    actions: [
      action(401, 303, 51, { what: 'Skriv avtal om arbetsträning', staffId: id(13), dueOn: date('2027-03-05') }),
      action(402, 303, 51, { what: 'lämna återkoppling till remittenten', staffId: id(11), dueOn: date('2027-03-02') }),
      action(403, 305, 50, {
        what: 'Ta kontakt med SE-handledaren',
        who: 'deltagaren själv',
        dueOn: date('2028-01-10'),
      }),
      action(404, 306, 52, { what: 'Fråga mottagningen om väntetiden', staffId: id(14) }),
      action(405, 302, null, { what: 'Boka rum till mars', staffId: id(15), dueOn: date('2027-02-26') }),
      action(406, 305, 50, { what: 'Avstod från den här', staffId: id(15), status: 'dropped' }),
    ],
  })
}
