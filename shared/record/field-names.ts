import { formatWeekday } from '../calendar/format'
import type { BlockedDayPolicy } from '../calendar/policy'
import { consentKindNames, consentStatusNames } from '../consent/names'
import { cohortStatusWords } from '../course/cohort-status'
import { enrolmentStatusWords } from '../course/enrolment-status'
import {
  alsoBlocksNames,
  attendanceStates,
  groupFormNames,
  surveyPointNames,
  surveyStates,
  venueNames,
} from '../course/names'
import { partyKindNames, userRoleNames } from '../organisation/names'
import { incomeSourceNames } from '../person/income-source'
import { genderNames } from '../person/names'
import type { ActionItem, AgendaItem, AgendaItemKind, MeetingStatus, Presence } from '../team/meeting'
import { agendaItemTitles, caseKindNames, caseStatusNames, minutesWords, teamRoleNames } from '../team/names'
import type { CaseMode } from '../team/case'
import type { ClosedDayKind } from '../calendar/closed-day'
import type { Session, SessionStatus } from '../course/cohort'
import type { Fields } from './change'
import type { TableName } from './tables'

/** What a field is called, and its values where they are not words of the user's own. */
export interface FieldName {
  readonly name: string
  readonly words?: Readonly<Record<string, string>>
  /** The value says nothing to a person, only that it changed does. */
  readonly isInner?: true
}

const sessionStatuses: Record<SessionStatus, string> = {
  planned: 'Planerat',
  held: 'Genomfört',
  cancelled: 'Inställt',
  moved: 'Flyttat',
}
const sessionSites: Record<Session['site'], string> = {
  asRound: 'Som omgången',
  room: 'I en egen lokal',
  digital: 'Digitalt',
}
const meetingStatuses: Record<MeetingStatus, string> = { planned: 'Planerat', held: 'Hållet', cancelled: 'Inställt' }
const itemStates: Record<AgendaItem['state'], string> = { waiting: 'Väntar', done: 'Klar', adjourned: 'Bordlagd' }
const itemKinds: Record<AgendaItemKind, string> = { ...agendaItemTitles, case: 'Ärende' }
const presences: Record<Presence['status'], string> = { present: 'Närvarande', absent: 'Frånvarande' }
const actionStatuses: Record<ActionItem['status'], string> = { open: 'Öppen', done: 'Klar', dropped: 'Struken' }
const caseModes: Record<CaseMode, string> = { consent: 'Med samtycke', deidentified: 'Avidentifierat' }
const closedDayKinds: Record<ClosedDayKind, string> = { closed: 'Stängt', schoolBreak: 'Lov' }
const policies: Record<BlockedDayPolicy, string> = { extend: 'Förläng', keepEnd: 'Behåll slutdatum', move: 'Flytta' }
const weekdays = Object.fromEntries(([1, 2, 3, 4, 5, 6, 7] as const).map((day) => [day, formatWeekday(day)]))

const named = (name: string, words?: FieldName['words']): FieldName => (words ? { name, words } : { name })
const name = named('Namn')
const place = named('Plats')
const start = named('Börjar')
const end = named('Slutar')
const minParticipants = named('Minst antal deltagare')
const maxParticipants = named('Högst antal deltagare')
const policy = named('När en dag inte går', policies)
const courseDays = named('Veckodagar', weekdays)
const note = named('Anteckning')
const digitalLink = named('Digital länk')
const conditions = {
  groupForm: named('Grupp', groupFormNames),
  venue: named('Form', venueNames),
  themes: named('Teman'),
  targetGroup: named('Målgrupp'),
  leaderPartyIds: named('Parter som ger en ledare'),
  surveyPoints: named('Enkäter', surveyPointNames),
  alsoBlocks: named('Stoppar också planering', alsoBlocksNames),
  gkWithinDays: named('GK inom så många dagar'),
  followUpAfterDays: named('Uppföljning efter så många dagar'),
}
const team = named('Team')
const meeting = named('Möte')
const person = named('Person')

/** What users call each field. A field that is not here yet is shown generally. */
export const fieldNames: { readonly [T in TableName]?: { readonly [F in keyof Fields<T>]?: FieldName } } = {
  organisation: {
    name,
    codePrefix: named('Koder börjar med'),
    isAssociationOffice: named('Förbundets kansli'),
    logKeptYears: named('Loggen sparas så många år'),
    logCheckedEveryMonths: named('Månader mellan kontroller av loggen'),
    logChecksFrom: named('Kontroller av loggen räknas från'),
  },
  parties: { name, shortName: named('Kort namn'), kind: named('Slag', partyKindNames) },
  staff: { name, partyId: named('Part'), title: named('Titel') },
  rooms: { name, place, capacity: named('Antal platser'), accessible: named('Tillgänglig') },
  closedDays: {
    kind: named('Slag', closedDayKinds),
    name,
    from: named('Från'),
    to: named('Till'),
    kommunId: named('Kommun'),
    blocks: named('Stoppar planering'),
  },
  courseTemplates: {
    name,
    weekdays: courseDays,
    start,
    end,
    weeks: named('Antal veckor'),
    minParticipants,
    maxParticipants,
    policy,
    decisionDaysBefore: named('Beslut så många dagar före start'),
    ...conditions,
  },
  cohorts: {
    templateId: named('Kursmall'),
    name,
    status: named('Läge', cohortStatusWords),
    startDate: named('Första tillfället'),
    weekdays: courseDays,
    start,
    end,
    sessionCount: named('Antal tillfällen'),
    policy,
    usedAnyway: named('Dagar som används ändå'),
    minParticipants,
    maxParticipants,
    leaderIds: named('Ledare'),
    roomId: named('Lokal'),
    decisionDate: named('Beslut senast'),
    belowMinimumReason: named('Skäl att starta under minsta antal'),
    cancelReason: named('Skäl att ställa in'),
    note,
    kommunId: named('Kommun vars lov räknas'),
    digitalLink,
    registrationClosesOn: named('Anmälan stänger'),
    costCentre: named('Kostnadsställe'),
    ...conditions,
  },
  sessions: {
    cohortId: named('Kursomgång'),
    date: named('Dag'),
    start,
    end,
    status: named('Läge', sessionStatuses),
    reason: named('Skäl'),
    theme: named('Tema'),
    leaderIds: named('Ledare för tillfället'),
    site: named('Hålls', sessionSites),
    roomId: named('Lokal för tillfället'),
    digitalLink,
    movedFrom: { name: 'Flyttat från', isInner: true },
    attendanceTakenAt: named('Närvaro tagen'),
  },
  persons: {
    code: named('Kod'),
    gender: named('Kön', genderNames),
    birthYear: named('Födelseår'),
    name,
    protectedIdentity: named('Skyddad identitet'),
  },
  enrolments: {
    cohortId: named('Kursomgång'),
    personId: person,
    status: named('Läge', enrolmentStatusWords),
    statusOn: named('Läget gäller från'),
    registeredOn: named('Anmäld den'),
    referringPartyId: named('Kommer från'),
    templateId: named('I kö till kursen'),
    caseId: named('Ärende'),
    incomeSource: named('Försörjning', incomeSourceNames),
    summonedOn: named('Kallad den'),
    confirmedOn: named('Bekräftad den'),
    startedOn: named('Började den'),
    endedOn: named('Slutade den'),
    transferredToId: { name: 'Ombokad till', isInner: true },
    hasPriority: named('Går före i kön'),
    priorityReason: named('Skäl att gå före'),
    queuePosition: { name: 'Plats i kön för hand', isInner: true },
    queueReason: named('Skäl till platsen i kön'),
    offeredOn: named('Erbjuden plats den'),
    answerBy: named('Svar senast'),
    interpreterLanguage: named('Tolk'),
    accessNeeds: named('Tillgänglighet'),
    travelNeeds: named('Resor'),
    cooperationStartedOn: named('Samverkan började'),
    outcomeKindId: named('Vägval'),
    outcomeOn: named('Vägval den'),
    followedUpOn: named('Uppföljd den'),
    surveyStart: named('Enkät vid start', surveyStates),
    surveyHalf: named('Enkät halvvägs', surveyStates),
    surveyEnd: named('Enkät vid slut', surveyStates),
    gkPlanned: named('GK planerad'),
    gkRequestedOn: named('GK begärd'),
    gkFirstOn: named('Första GK'),
    gkLastOn: named('Sista GK'),
  },
  consents: {
    personId: person,
    kind: named('Samtycke till', consentKindNames),
    status: named('Läge', consentStatusNames),
    purpose: named('Ändamål'),
    partyIds: named('Parter'),
    validFrom: named('Gäller från'),
    validTo: named('Gäller till'),
    withdrawnOn: named('Återkallat den'),
    originalKeptAt: named('Var originalet finns'),
  },
  teams: {
    name,
    minutesWord: named('Skriver', minutesWords),
    codePrefix: named('Koder börjar med'),
    place,
    start,
    end,
    minutesPerCase: named('Minuter per ärende'),
    hasSignatures: named('Underskriftsrader'),
  },
  teamMembers: { teamId: team, staffId: named('Ledamot'), role: named('Roll', teamRoleNames) },
  cases: {
    teamId: team,
    code: named('Kod'),
    mode: named('Dras', caseModes),
    personId: person,
    kind: named('Slag', caseKindNames),
    status: named('Läge', caseStatusNames),
    receivedOn: named('Kom in'),
    presenterId: named('Föredragande'),
    question: named('Frågeställning'),
    background: named('Bakgrund'),
  },
  meetings: {
    teamId: team,
    date: named('Dag'),
    start,
    end,
    place,
    status: named('Läge', meetingStatuses),
    openedAt: named('Öppnades'),
    closedAt: named('Avslutades'),
  },
  agendaItems: {
    meetingId: meeting,
    kind: named('Slag', itemKinds),
    title: named('Rubrik'),
    caseId: named('Ärende'),
    minutes: named('Minuter'),
    position: { name: 'Plats i ordningen', isInner: true },
    state: named('Läge', itemStates),
  },
  presences: {
    meetingId: meeting,
    staffId: named('Vem'),
    status: named('Närvaro', presences),
    role: named('Roll', teamRoleNames),
  },
  notes: {
    meetingId: meeting,
    agendaItemId: named('Punkt'),
    discussion: named('Anteckning'),
    assessment: named('Samlad bedömning'),
    recommendation: named('Rekommendation'),
  },
  actions: {
    meetingId: meeting,
    agendaItemId: named('Punkt'),
    caseId: named('Ärende'),
    what: named('Vad'),
    staffId: named('Vem'),
    who: named('Vem, utanför personallistan'),
    dueOn: named('Senast'),
    status: named('Läge', actionStatuses),
  },
  users: { name, roles: named('Roller', userRoleNames) },
  absences: {
    staffId: named('Vem'),
    roomId: named('Lokal'),
    from: named('Från'),
    to: named('Till'),
    start,
    end,
    note,
  },
  attendances: {
    sessionId: named('Tillfälle'),
    enrolmentId: named('Deltagare'),
    state: named('Närvaro', attendanceStates),
    minutes: named('Minuter'),
    madeUpMinutes: named('Ersatt tid i minuter'),
    note,
  },
  outcomeKinds: { name, position: { name: 'Plats i listan', isInner: true } },
  closingDocuments: {
    enrolmentId: named('Deltagare'),
    activities: named('Genomförda aktiviteter'),
    goals: named('Mål och måluppfyllelse'),
    abilities: named('Förmågor och begränsningar'),
    support: named('Stöd som fungerat'),
    ownView: named('Deltagarens egen bild'),
    furtherMeasures: named('Fortsatta insatser'),
    remainingNeeds: named('Kvarstående behov'),
    occupationAfter: named('Sysselsättning och försörjning efter'),
    recommendation: named('Rekommendation'),
    afApprovedBy: named('Godkänd för AF av'),
    afApprovedOn: named('Godkänd för AF den'),
    fkApprovedBy: named('Godkänd för FK av'),
    fkApprovedOn: named('Godkänd för FK den'),
    readByPersonOn: named('Läst av deltagaren den'),
    handedTo: named('Lämnad till'),
    referrerContactedOn: named('Remittenten kontaktad den'),
  },
  logChecks: { on: named('Kontrollerad den'), userId: named('Av') },
}

/** A field that has no name here yet. Its values are not shown: they could be anything. */
const unnamed: FieldName = { name: 'En annan uppgift', isInner: true }

/** What a field of a table is called; a general word for one that is not known. */
export function fieldName(table: TableName, field: string): FieldName {
  return (fieldNames[table] as Readonly<Record<string, FieldName>> | undefined)?.[field] ?? unnamed
}
