import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import { newConsent } from '@shared/consent/new-consent'
import { newRow } from '@shared/record/row'
import { oldCourseRows } from './old-course-rows'
import { oldDocumentRows } from './old-document-rows'
import { oldReferralRows } from './old-referral-rows'
import type { OldRow } from './old-row'
import { oldTeamRows } from './old-team-rows'

const oldPerson = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 3,
  code: 'HAN-2027-014',
  gender: 'woman',
  birthYear: 1989,
  name: 'Elsa Påhittad',
}

const oldOrganisation = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 1,
  name: 'Samordningsförbundet Åsikten',
  codePrefix: 'ÅSI',
}

const common = { ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant), rev: 2 }

const oldRetentionRules = {
  ...common,
  cases: 3,
  referrals: 2,
  attendance: 2,
  places: 5,
  consents: 1,
  persons: 1,
  minutes: null,
  deleted: 30,
  drafts: 30,
  keepsBornDays: false,
}

const oldClosedDay = {
  ...common,
  kind: 'schoolBreak',
  name: 'Sportlov',
  from: '2027-03-01',
  to: '2027-03-05',
  blocks: false,
}
const oldMeeting = {
  ...common,
  teamId: newId(),
  date: '2027-02-23',
  start: '09:00',
  end: '11:30',
  place: 'Kommunhuset',
  status: 'planned',
  openedAt: null,
  closedAt: null,
}
const ofItsOwn = { seriesId: null, slot: null, followsSeries: false }
const oldCase = {
  ...common,
  teamId: newId(),
  code: 'HAN-2027-018',
  mode: 'deidentified',
  personId: null,
  kind: 'review',
  status: 'planned',
  receivedOn: '2027-02-09',
  presenterId: null,
  question: 'Vad kan komma först?',
  background: '',
}
const oldItem = {
  ...common,
  meetingId: newId(),
  kind: 'case',
  title: '',
  caseId: newId(),
  minutes: 25,
  position: 3,
  state: 'waiting',
}
const oldGate = { leftOutPartyIds: [], clearedFor: null, clearedPartyIds: [] }
const oldAction = {
  ...common,
  meetingId: newId(),
  agendaItemId: newId(),
  caseId: newId(),
  what: 'Boka tid',
  staffId: null,
  who: 'personen själv',
  dueOn: '2027-03-01',
  status: 'done',
}
const oldConsent = {
  ...common,
  personId: newId(),
  kind: 'informationExchange',
  status: 'received',
  purpose: 'Genomlysning',
  partyIds: [newId()],
  validFrom: '2027-01-10',
  validTo: null,
  withdrawnOn: null,
  originalKeptAt: 'Pärm 2',
}

const oldNote = {
  ...common,
  meetingId: newId(),
  agendaItemId: newId(),
  discussion: 'Sagt.',
  assessment: '',
  recommendation: '',
}

/** At least one row for each content step, as the program before it wrote it, and what becomes of it. */
export const oldRows: OldRow[] = [
  ...oldCourseRows,
  ...oldTeamRows,
  ...oldReferralRows,
  ...oldDocumentRows,
  {
    table: 'persons',
    from: 1,
    says: 'a person of before has no skyddad identitet, and keeps the name',
    before: oldPerson,
    after: { ...oldPerson, protectedIdentity: false },
  },
  {
    table: 'organisation',
    from: 1,
    says: 'a profile of before is not the kansli’s',
    before: oldOrganisation,
    after: { ...oldOrganisation, isAssociationOffice: false },
  },
  {
    table: 'organisation',
    from: 2,
    says: 'an organisation of before keeps the log for two years and checks it each quarter',
    before: { ...oldOrganisation, isAssociationOffice: true },
    after: {
      ...oldOrganisation,
      isAssociationOffice: true,
      logKeptYears: 2,
      logCheckedEveryMonths: 3,
      logChecksFrom: '2027-01-01',
    },
  },
  {
    table: 'meetings',
    from: 1,
    says: 'a meeting of before was planned by itself',
    before: oldMeeting,
    after: { ...oldMeeting, ...ofItsOwn },
  },
  {
    table: 'meetings',
    from: 2,
    says: 'a meeting of before has no reason to be held all the same',
    before: { ...oldMeeting, ...ofItsOwn },
    after: { ...oldMeeting, ...ofItsOwn, reason: '' },
  },
  {
    table: 'cases',
    from: 1,
    says: 'a case of before came from no remiss',
    before: oldCase,
    after: { ...oldCase, referralId: null },
  },
  {
    table: 'agendaItems',
    from: 1,
    says: 'everybody stayed at an item of before',
    before: oldItem,
    after: { ...oldItem, ...oldGate },
  },
  {
    table: 'agendaItems',
    from: 2,
    says: 'when an item of before was marked is not known',
    before: { ...oldItem, ...oldGate },
    after: { ...oldItem, ...oldGate, closedAt: null },
  },
  {
    table: 'agendaItems',
    from: 3,
    says: 'the chair led and the secretary wrote at an item of before',
    before: { ...oldItem, ...oldGate, closedAt: null },
    after: { ...oldItem, ...oldGate, closedAt: null, leaderId: null, writerId: null },
  },
  {
    table: 'notes',
    from: 1,
    says: 'nothing was decided in a note of before',
    before: oldNote,
    after: { ...oldNote, decision: '' },
  },
  {
    table: 'consents',
    from: 1,
    says: 'of a consent of before it is not known how it was given',
    before: oldConsent,
    after: { ...oldConsent, ...newConsent },
  },
  {
    table: 'closedDays',
    from: 1,
    says: 'lov of before concerns everybody',
    before: oldClosedDay,
    after: { ...oldClosedDay, kommunId: null },
  },
  {
    table: 'cases',
    from: 2,
    says: 'a case of before comes up again when somebody remembers it',
    before: { ...oldCase, referralId: null },
    after: { ...oldCase, referralId: null, followUpOn: null },
  },
  {
    table: 'cases',
    from: 3,
    says: 'a case of before was closed no later than it was last written',
    before: { ...oldCase, status: 'closed', referralId: null, followUpOn: null },
    after: { ...oldCase, status: 'closed', referralId: null, followUpOn: null, closedOn: '2027-01-01' },
  },
  {
    table: 'retentionRules',
    from: 1,
    says: 'rules of before say nothing of SIP, so what is usual holds',
    before: oldRetentionRules,
    after: { ...oldRetentionRules, sips: 2 },
  },
  {
    table: 'actions',
    from: 1,
    says: 'an åtgärd that was done before is done, and nobody knows since when',
    before: oldAction,
    after: { ...oldAction, endedOn: null, reason: '', isIntervention: false },
  },
]
