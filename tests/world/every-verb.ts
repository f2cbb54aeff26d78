import { takeAlternative } from '@shared/course/take-alternative'
import { deleteAbsence, saveAbsence } from '@shared/calendar/absence-verbs'
import { takeInBusyTimes } from '@shared/calendar/busy-times/take-in-busy-times'
import { takeInClosedDays } from '@shared/calendar/closed-day-list/closed-day-list'
import type { IsoDate } from '@shared/calendar/date'
import { deleteClosedDay, putAwayOrBackClosedDay, saveClosedDay } from '@shared/calendar/closed-day-verbs'
import { deleteConsent, putAwayOrBackConsent, saveConsent } from '@shared/consent/consent-verbs'
import { addSession } from '@shared/course/add-session'
import { cancelSession } from '@shared/course/cancel-session'
import { changeSession } from '@shared/course/change-session'
import { stepBack, stepForward } from '@shared/course/cohort-status'
import { changeCohort, createCohort, putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import { conditionsAsTyped } from '@shared/course/conditions-input'
import { deleteTemplate, putAwayOrBackTemplate, saveTemplate } from '@shared/course/course-template-verbs'
import { enrol } from '@shared/course/enrol'
import { changeEnrolment, removeEnrolment } from '@shared/course/enrolment-verbs'
import { roundsThatDiffer, updateRound } from '@shared/course/update-round'
import { takeInList } from '@shared/course/participant-list/take-in'
import { noteLogCheck, saveLogRules } from '@shared/log/log-rules'
import { saveOrganisation } from '@shared/organisation/organisation-verbs'
import { deleteParty, putAwayOrBackParty, saveParty } from '@shared/organisation/party-verbs'
import { deleteRoom, putAwayOrBackRoom, saveRoom } from '@shared/organisation/room-verbs'
import { deleteStaff, putAwayOrBackStaff, saveStaff } from '@shared/organisation/staff-verbs'
import { changeUser, saveUser } from '@shared/organisation/user-verbs'
import { deletePerson, putAwayOrBackPerson, savePerson, savePersonAsTyped } from '@shared/person/person-verbs'
import { moveSession } from '@shared/course/move-session'
import { canBePutBack, putBackSession } from '@shared/course/put-back-session'
import { changeSite, explainSession, nameTheme, substituteLeaders } from '@shared/course/session-details'
import type { SessionScope } from '@shared/course/session-scope'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import {
  changeCase,
  closeCase,
  createCase,
  putAwayOrBackCase,
  takeUpAgain,
  takeUpDeidentified,
} from '@shared/team/case-verbs'
import { setItemState } from '@shared/team/room/item-state'
import { writeNote } from '@shared/team/room/note'
import { closeMeeting, openMeeting, reopenMeeting } from '@shared/team/room/open-close'
import { setPresence } from '@shared/team/room/presence'
import { actionVerbs } from './action-verbs'
import { agendaVerbs } from './agenda-verbs'
import { newConsentTyped } from './consents'
import { registerVerbs } from './register-verbs'
import { asked, personOf, type Draw, type Kind } from './draw'
import { documentVerbs } from './document-verbs'
import { feedbackVerbs } from './feedback-verbs'
import { followUpVerbs } from './follow-up-verbs'
import { meetingVerbs } from './meeting-verbs'
import { preparationVerbs } from './preparation-verbs'
import { sipStartVerbs } from './sip-start-verbs'
import { summonsVerbs } from './summons-verbs'
import { queueVerbs } from './queue-verbs'
import { referralVerbs } from './referral-verbs'
import { retentionVerbs } from './retention-verbs'
import { roomVerbs } from './room-verbs'
import { sipPlanVerbs } from './sip-plan-verbs'
import { teamVerbs } from './team-verbs'

const roundInput = ({ any, number }: Draw) => ({
  ...asked(any('courseTemplates')),
  templateId: any('courseTemplates').id,
  name: `Omgång ${number}`,
  startDate: `2027-0${4 + (number % 5)}-12`,
  sessionCount: 3 + (number % 3),
  usedAnyway: [],
  leaderIds: [any('staff').id],
  roomId: any('rooms').id,
  kommunId: null,
  registrationClosesOn: '',
  digitalLink: '',
  costCentre: '',
})
const consentInput = ({ any, number }: Draw) => ({
  ...newConsentTyped,
  kind: 'sip' as const,
  status: 'received' as const,
  purpose: `Ändamål ${number}`,
  partyIds: [any('parties').id],
  validFrom: '2027-01-01',
  validTo: '',
  withdrawnOn: '',
  originalKeptAt: '',
})
const scopeOf = ({ number }: Draw): SessionScope => (['one', 'following', 'all'] as const)[number % 3]!
/** A session that can be changed: not held, in a round that is not closed. */
const comingSession = ({ any, state }: Draw, fits: (row: Rows['sessions']) => boolean = () => true) =>
  any('sessions', (session) => {
    const { status, attendanceTakenAt, cohortId } = session
    const round = state.cohorts.get(cohortId)?.status
    return (
      fits(session) && status !== 'held' && attendanceTakenAt === null && round !== 'finished' && round !== 'cancelled'
    )
  })
const sessionInput = ({ any, number }: Draw) => ({
  date: `2028-0${1 + (number % 9)}-${10 + (number % 18)}`,
  start: '09.00',
  end: '11.00',
  leaderIds: [any('staff').id],
  site: 'room' as const,
  roomId: any('rooms').id,
  digitalLink: '',
  theme: `Tema ${number}`,
  reason: `Skäl ${number}`,
})

/** Every kind of verb that `shared/` offers, by the name of its factory, with a draw of what the user asks for. */
export const everyVerb: Record<string, Kind> = {
  saveOrganisation: ({ number }) =>
    saveOrganisation({ name: `Förbundet ${number}`, codePrefix: 'PRO', isAssociationOffice: false }),
  saveUser: ({ number }) => saveUser({ name: `Namn ${number}`, roles: ['secretary'] }),
  changeUser: ({ number }) => changeUser({ name: `Efterträdare ${number}`, roles: ['leader'] }),
  saveLogRules: ({ number }) =>
    saveLogRules({ logKeptYears: 1 + (number % 3), logCheckedEveryMonths: number % 2 ? 6 : null }),
  noteLogCheck: () => noteLogCheck(),
  saveParty: ({ any, number }) =>
    saveParty(number % 2 ? any('parties').id : null, {
      name: `Part ${number}`,
      shortName: `P${number}`,
      kind: 'other',
    }),
  putAwayOrBackParty: ({ any }) => putAwayOrBackParty(any('parties').id),
  deleteParty: ({ any }) => deleteParty(any('parties').id),
  saveStaff: ({ any, number }) =>
    saveStaff(number % 2 ? any('staff').id : null, {
      name: `Namn ${number}`,
      partyId: any('parties').id,
      title: '',
      partyFrom: '8 mars 2027',
    }),
  putAwayOrBackStaff: ({ any }) => putAwayOrBackStaff(any('staff').id),
  deleteStaff: ({ any }) => deleteStaff(any('staff').id),
  saveRoom: ({ any, number }) =>
    saveRoom(number % 2 ? any('rooms').id : null, { name: `Sal ${number}`, place: '', capacity: 8, accessible: true }),
  putAwayOrBackRoom: ({ any }) => putAwayOrBackRoom(any('rooms').id),
  deleteRoom: ({ any }) => deleteRoom(any('rooms').id),
  saveClosedDay: ({ number }) =>
    saveClosedDay(null, {
      kind: 'closed',
      name: `Dag ${number}`,
      from: `2029-03-${10 + (number % 18)}`,
      to: '',
      kommunId: null,
      blocks: true,
    }),
  saveAbsence: ({ any, number }) =>
    saveAbsence(null, {
      absentId: number % 2 ? any('staff').id : any('rooms').id,
      from: `2031-0${1 + (number % 9)}-${10 + (number % 18)}`,
      to: '',
      isHours: number % 3 === 0,
      start: '9',
      end: '11',
      note: 'Ledig',
    }),
  deleteAbsence: ({ any }) => deleteAbsence(any('absences').id),
  takeInBusyTimes({ any, number }) {
    const day = `2032-0${1 + (number % 9)}-${10 + (number % 18)}` as IsoDate
    return takeInBusyTimes(any('staff').id, [{ from: day, to: day, start: null, end: null }])
  },
  takeInClosedDays: ({ number }) =>
    takeInClosedDays([{ number: 2, typed: { name: `Lov ${number}`, from: `2030-03-${10 + (number % 18)}` } }]),
  putAwayOrBackClosedDay: ({ any }) => putAwayOrBackClosedDay(any('closedDays').id),
  deleteClosedDay: ({ any }) => deleteClosedDay(any('closedDays').id),
  saveTemplate({ any, number }) {
    const template = any('courseTemplates')
    return saveTemplate(null, { ...asked(template), ...conditionsAsTyped(template), name: `Mall ${number}` })
  },
  putAwayOrBackTemplate: ({ any }) => putAwayOrBackTemplate(any('courseTemplates').id),
  deleteTemplate: ({ any }) => deleteTemplate(any('courseTemplates').id),
  createCohort: (draw) => createCohort(draw.newId, roundInput(draw)),
  changeCohort: (draw) => changeCohort(draw.any('cohorts').id, roundInput(draw)),
  updateRound: ({ any, state }) =>
    updateRound(
      any('cohorts', (cohort) => {
        const template = state.courseTemplates.get(cohort.templateId!)
        return template !== undefined && roundsThatDiffer(state, template).includes(cohort)
      }).id,
    ),
  putAwayOrBackCohort: ({ any }) => putAwayOrBackCohort(any('cohorts').id),
  stepForward: ({ any }) => stepForward(any('cohorts').id, 'Fler är på väg.'),
  stepBack: ({ any }) => stepBack(any('cohorts').id),
  addSession: (draw) => addSession(draw.any('cohorts').id, draw.newId, sessionInput(draw)),
  changeSession: (draw) => changeSession(comingSession(draw).id, scopeOf(draw), sessionInput(draw)),
  moveSession: (draw) => moveSession(comingSession(draw).id, scopeOf(draw), sessionInput(draw)),
  cancelSession: (draw) =>
    cancelSession(comingSession(draw).id, scopeOf(draw), {
      reason: `Skäl ${draw.number}`,
      instead: draw.number % 2 ? 'addAtEnd' : 'nothing',
    }),
  putBackSession: (draw) => putBackSession(comingSession(draw, canBePutBack).id, 'one'),
  substituteLeaders: (draw) => substituteLeaders(comingSession(draw).id, scopeOf(draw), sessionInput(draw)),
  changeSite: (draw) => changeSite(comingSession(draw).id, scopeOf(draw), sessionInput(draw)),
  nameTheme: (draw) => nameTheme(comingSession(draw).id, scopeOf(draw), `Tema ${draw.number}`),
  takeAlternative: (draw) => takeAlternative(comingSession(draw).id, { leaderIds: [draw.any('staff').id] }),
  explainSession: (draw) => explainSession(comingSession(draw).id, scopeOf(draw), `Skäl ${draw.number}`),
  enrol: (draw) =>
    enrol(draw.any('cohorts').id, {
      ...personOf(draw),
      who: draw.number % 2 ? 'new' : 'existing',
      personId: draw.any('persons').id,
      referringPartyId: draw.any('parties').id,
    }),
  changeEnrolment: ({ any }) => changeEnrolment(any('enrolments').id, { status: 'completed', referringPartyId: null }),
  takeInList: ({ any, number }) =>
    takeInList(any('cohorts').id, [{ number: 2, typed: { code: `PRO-2033-${number}`, birthYear: '1985' } }]),
  removeEnrolment: ({ any }) => removeEnrolment(any('enrolments').id),
  savePerson: (draw) => savePerson(null, { ...personOf(draw), birthYear: 1980 }),
  savePersonAsTyped: (draw) => savePersonAsTyped(draw.number % 2 ? draw.any('persons').id : null, personOf(draw)),
  putAwayOrBackPerson: ({ any }) => putAwayOrBackPerson(any('persons').id),
  deletePerson: ({ any }) => deletePerson(any('persons').id),
  saveConsent: (draw) => saveConsent(draw.any('persons').id, null, consentInput(draw)),
  putAwayOrBackConsent: ({ any }) => putAwayOrBackConsent(any('consents').id),
  deleteConsent: ({ any }) => deleteConsent(any('consents').id),
  ...teamVerbs,
  createCase: ({ any, number, newId }) =>
    createCase(any('teams').id, newId, {
      code: `PRO-2032-${number}`,
      mode: 'deidentified',
      personId: null,
      kind: 'review',
      receivedOn: '2027-02-20',
      presenterId: any('staff').id,
      question: 'Vad kan komma först?',
      background: '',
    }),
  changeCase: ({ any, number }) => {
    const found = any('cases')
    return changeCase(found.id, { ...asked(found), question: `Fråga ${number}?` })
  },
  takeUpDeidentified: ({ any }) => takeUpDeidentified(any('cases').id),
  closeCase: ({ any }) => closeCase(any('cases').id),
  takeUpAgain: ({ any }) => takeUpAgain(any('cases').id),
  putAwayOrBackCase: ({ any }) => putAwayOrBackCase(any('cases').id),
  ...agendaVerbs,
  openMeeting: ({ any }) => openMeeting(any('meetings').id),
  closeMeeting: ({ any }) => closeMeeting(any('meetings').id),
  reopenMeeting: ({ any }) => reopenMeeting(any('meetings', ({ status }) => status === 'held').id),
  setItemState: ({ any, number }) =>
    setItemState(any('agendaItems').id, (['waiting', 'done', 'adjourned'] as const)[number % 3]!),
  setPresence: ({ any, number }) => setPresence(any('meetings').id, any('staff').id, number % 2 ? 'present' : 'absent'),
  writeNote: ({ any, number }) => writeNote(any('agendaItems').id, 'discussion', `Sagt ${number}.`),
  ...actionVerbs,
  ...registerVerbs,
  ...feedbackVerbs,
  ...documentVerbs,
  ...followUpVerbs,
  ...meetingVerbs,
  ...preparationVerbs,
  ...queueVerbs,
  ...referralVerbs,
  ...sipStartVerbs,
  ...summonsVerbs,
  ...retentionVerbs,
  ...roomVerbs,
  ...sipPlanVerbs,
}

/** One draw: a verb of the kind, on rows that are there; undefined when there is no row to do it to. */
export function drawVerb(kind: string, state: State, number: number, newId: Id): Verb | undefined {
  let turn = number + 1
  const any = <T extends TableName>(table: T, fits: (row: Rows[T]) => boolean = () => true): Rows[T] => {
    const rows = rowsOf(state, table).filter(fits)
    turn = Math.imul(turn ^ (turn >>> 13), 0x5bd1e995) >>> 0
    const row = rows[(turn >>> 8) % Math.max(1, rows.length)]
    if (!row) throw new NoRow()
    return row
  }
  try {
    return everyVerb[kind]!({ state, number, newId, any })
  } catch (error) {
    if (error instanceof NoRow) return undefined
    throw error
  }
}

class NoRow extends Error {}
