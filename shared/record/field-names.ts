import { policyNames } from '../calendar/policy'
import {
  consentDataNames,
  consentFormNames,
  consentKindNames,
  consentStatusNames,
  givenByNames,
} from '../consent/names'
import { courseFieldNames } from '../course/field-names'
import { documentFieldNames } from '../documents/field-names'
import { registerFieldNames } from '../documents/kept/field-names'
import { partyKindNames, userRoleNames } from '../organisation/names'
import { genderNames } from '../person/names'
import type { ActionItem, AgendaItem, AgendaItemKind, Presence } from '../team/meeting'
import {
  agendaItemTitles,
  caseKindNames,
  feedbackWayNames,
  caseStatusNames,
  meetingStatusNames,
  minutesWords,
  seatNames,
  sectionNumberNames,
  teamRoleNames,
} from '../team/names'
import { caseWordNames, referralWordNames, teamWordNames } from '../team/local-words'
import type { CaseMode } from '../team/case'
import { summonedNames } from '../team/summons'
import { sipFieldNames } from '../sip/field-names'
import { retentionFieldNames } from '../retention/field-names'
import { referralFieldNames } from '../team/referral/field-names'
import type { ClosedDayKind } from '../calendar/closed-day'
import { named, type FieldName, type FieldNames } from './field-name'
import type { TableName } from './tables'

const itemStates: Record<AgendaItem['state'], string> = { waiting: 'Väntar', done: 'Klar', adjourned: 'Bordlagd' }
const itemKinds: Record<AgendaItemKind, string> = { ...agendaItemTitles, case: 'Ärende' }
const presences: Record<Presence['status'], string> = { present: 'Närvarande', absent: 'Frånvarande' }
const actionStatuses: Record<ActionItem['status'], string> = { open: 'Öppen', done: 'Klar', dropped: 'Behövdes inte' }
const caseModes: Record<CaseMode, string> = { consent: 'Med samtycke', deidentified: 'Avidentifierat' }
const closedDayKinds: Record<ClosedDayKind, string> = { closed: 'Stängt', schoolBreak: 'Lov' }

const name = named('Namn')
const place = named('Plats')
const start = named('Börjar')
const end = named('Slutar')
const note = named('Anteckning')
const team = named('Team')
const meeting = named('Möte')
const person = named('Person')

/** What users call each field. A field that is not here yet is shown generally. */
export const fieldNames: FieldNames<TableName> = {
  ...courseFieldNames,
  ...referralFieldNames,
  ...documentFieldNames,
  ...registerFieldNames,
  stays: { meetingId: meeting, staffId: named('Vem'), arrivedAt: named('Kom'), leftAt: named('Gick') },
  recusals: {
    meetingId: meeting,
    agendaItemId: named('Punkt'),
    staffId: named('Vem'),
    reason: named('Skäl'),
  },
  feedbacks: {
    meetingId: named('Möte'),
    agendaItemId: named('Punkt'),
    caseId: named('Ärende'),
    dueOn: named('Senast'),
    givenOn: named('Gavs'),
    way: named('Hur', feedbackWayNames),
    to: named('Till'),
    note: named('Anteckning'),
  },
  summonses: {
    meetingId: named('Möte'),
    caseId: named('Ärende'),
    whom: named('Vem', summonedNames),
    to: named('Till'),
    message: named('Eget meddelande'),
    date: named('Dag'),
    start: named('Klockslag'),
    sentOn: named('Kallades'),
  },
  preparations: {
    caseId: named('Ärende'),
    partyId: named('Part'),
    measure: named('Insats'),
    period: named('När'),
    result: named('Hur det gick'),
  },
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
  persons: {
    code: named('Kod'),
    gender: named('Kön', genderNames),
    birthYear: named('Födelseår'),
    name,
    protectedIdentity: named('Skyddad identitet'),
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
    dataKinds: named('Uppgifter', consentDataNames),
    dataMore: named('Andra uppgifter'),
    exceptions: named('Undantag'),
    form: named('Form', consentFormNames),
    oralNote: named('Hur det lämnades muntligt'),
    askedOn: named('Begärt den'),
    sentOn: named('Utskickat den'),
    receivedOn: named('Inkommet den'),
    receivedBy: named('Tagit emot av'),
    givenBy: named('Lämnat av', givenByNames),
    giver: named('Vem som lämnade det'),
    ofAge: named('Hade fyllt 18'),
    interpreter: named('Tolk'),
    changedSince: named('Har ändrats sedan personen sa nej'),
  },
  teams: {
    name,
    minutesWord: named('Skriver', minutesWords),
    teamWord: named('Kallas', teamWordNames),
    referralWord: named('Får in', referralWordNames),
    caseWord: named('Tar upp', caseWordNames),
    codePrefix: named('Koder börjar med'),
    place,
    start,
    end,
    minutesPerCase: named('Minuter per ärende'),
    reflectionMinutes: named('Minuter för reflektion'),
    feedbackDays: named('Återkoppling, arbetsdagar'),
    agendaTemplate: named('Mall för dagordningen'),
    minutesByKind: named('Minuter för varje slags ärende'),
    sectionNumbers: named('Paragraferna räknas', sectionNumberNames),
    hasSignatures: named('Underskriftsrader'),
  },
  teamMembers: {
    teamId: team,
    staffId: named('Ledamot'),
    role: named('Roll', teamRoleNames),
    seat: named('Plats i teamet', seatNames),
    substituteForId: named('Ersätter'),
    from: named('Från'),
    to: named('Till'),
  },
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
    referralId: named('Remiss'),
    followUpOn: named('Uppföljningsdag'),
    closedOn: named('Avslutades'),
  },
  meetings: {
    teamId: team,
    date: named('Dag'),
    start,
    end,
    place,
    status: named('Läge', meetingStatusNames),
    openedAt: named('Öppnades'),
    closedAt: named('Avslutades'),
    seriesId: named('Mötesserie'),
    slot: named('Seriens dag'),
    followsSeries: named('Följer serien'),
    reason: named('Hålls ändå, skäl'),
  },
  meetingSeries: {
    teamId: team,
    startDate: named('Första mötet'),
    everyWeeks: named('Veckor mellan mötena'),
    until: named('Till och med'),
    start,
    end,
    place,
    policy: named('När en dag inte går', policyNames),
    restFromWeek: named('Uppehåll från vecka'),
    restToWeek: named('Uppehåll till vecka'),
    kommunId: named('Kommun vars lov räknas'),
  },
  agendaItems: {
    meetingId: meeting,
    kind: named('Slag', itemKinds),
    title: named('Rubrik'),
    caseId: named('Ärende'),
    minutes: named('Minuter'),
    position: { name: 'Plats i ordningen', isInner: true },
    state: named('Läge', itemStates),
    closedAt: named('Blev klar'),
    leaderId: named('Leder'),
    writerId: named('Skriver'),
    leftOutPartyIds: named('Lämnar rummet'),
    clearedFor: named('Samtycket prövat för'),
    clearedPartyIds: named('Samtycket prövat mot'),
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
    decision: named('Beslut'),
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
    endedOn: named('Klar den'),
    reason: named('Skäl'),
    isIntervention: named('Insats'),
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
  logChecks: { on: named('Kontrollerad den'), userId: named('Av') },
  ...retentionFieldNames,
  ...sipFieldNames,
}

/** A field that has no name here yet. Its values are not shown: they could be anything. */
const unnamed: FieldName = { name: 'En annan uppgift', isInner: true }

/** What a field of a table is called; a general word for one that is not known. */
export function fieldName(table: TableName, field: string): FieldName {
  return (fieldNames[table] as Readonly<Record<string, FieldName>> | undefined)?.[field] ?? unnamed
}
