import { formatWeekday } from '../calendar/format'
import { policyNames } from '../calendar/policy'
import { incomeSourceNames } from '../person/income-source'
import { named, type FieldNames } from '../record/field-name'
import type { Session, SessionStatus } from './cohort'
import { cohortStatusWords } from './cohort-status'
import { enrolmentStatusWords } from './enrolment-status'
import { alsoBlocksNames, attendanceStates, groupFormNames, surveyPointNames, surveyStates, venueNames } from './names'

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
const weekdays = Object.fromEntries(([1, 2, 3, 4, 5, 6, 7] as const).map((day) => [day, formatWeekday(day)]))

const name = named('Namn')
const start = named('Börjar')
const end = named('Slutar')
const note = named('Anteckning')
const person = named('Person')
const minParticipants = named('Minst antal deltagare')
const maxParticipants = named('Högst antal deltagare')
const policy = named('När en dag inte går', policyNames)
const courseDays = named('Veckodagar', weekdays)
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

/** What users call the fields of courses, in the history of each. */
export const courseFieldNames: FieldNames<
  'courseTemplates' | 'cohorts' | 'sessions' | 'enrolments' | 'attendances' | 'outcomeKinds' | 'closingDocuments'
> = {
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
}
