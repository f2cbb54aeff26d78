import type { IsoDate } from '@shared/calendar/date'
import { newConsent } from '@shared/consent/new-consent'
import { usualConditions } from '@shared/course/course-conditions'
import { newPlace } from '@shared/course/new-place'
import { referralAsTyped } from '@shared/team/referral/input'
import type { TableName, tables } from '@shared/record/tables'
import type * as z from 'zod'

/** A row's own fields as they are written by hand: dates and ids are plain strings. */
export type Plain<T extends TableName> = Omit<
  z.input<(typeof tables)[T]['schema']>,
  'id' | 'rev' | 'updatedAt' | 'putAwayAt' | 'deletedAt'
>

/** What a row is unless a builder is told otherwise. What is missing here has no sensible default and must be given. */
export const defaults = {
  organisation: {
    isAssociationOffice: false,
    logKeptYears: 2,
    logCheckedEveryMonths: 3,
    logChecksFrom: '2027-01-11',
  },
  parties: {},
  staff: { title: '' },
  rooms: { capacity: null, accessible: true },
  closedDays: { blocks: false, kommunId: null },
  courseTemplates: {
    ...usualConditions,
    minParticipants: 6,
    maxParticipants: 10,
    policy: 'extend',
    decisionDaysBefore: 10,
  },
  cohorts: {
    ...usualConditions,
    cancelReason: '',
    kommunId: null,
    digitalLink: '',
    registrationClosesOn: null,
    costCentre: '',
    usedAnyway: [],
    minParticipants: 6,
    maxParticipants: 10,
    policy: 'extend',
    decisionDate: null,
    belowMinimumReason: '',
    note: '',
  },
  sessions: {
    status: 'planned',
    reason: '',
    theme: '',
    leaderIds: null,
    site: 'asRound',
    roomId: null,
    digitalLink: '',
    movedFrom: null,
    attendanceTakenAt: null,
  },
  persons: { name: '', birthYear: null, gender: 'unknown', protectedIdentity: false },
  enrolments: newPlace,
  consents: {
    ...newConsent,
    kind: 'informationExchange',
    status: 'received',
    purpose: 'Planera stöd och insatser tillsammans i teamet.',
    validFrom: null,
    validTo: null,
    withdrawnOn: null,
    originalKeptAt: 'Hos handläggaren',
  },
  teams: { minutesPerCase: 20, feedbackDays: 5, hasSignatures: false },
  feedbacks: { givenOn: null, way: null, to: '', note: '' },
  preparations: { period: '', result: '' },
  teamMembers: { role: 'member' },
  cases: {
    mode: 'consent',
    kind: 'review',
    status: 'waiting',
    presenterId: null,
    question: '',
    background: '',
    referralId: null,
  },
  meetingSeries: { policy: 'move', restFromWeek: null, restToWeek: null, kommunId: null },
  meetings: {
    status: 'planned',
    openedAt: null,
    closedAt: null,
    seriesId: null,
    slot: null,
    followsSeries: false,
    reason: '',
  },
  agendaItems: {
    title: '',
    caseId: null,
    state: 'waiting',
    closedAt: null,
    leftOutPartyIds: [],
    clearedFor: null,
    clearedPartyIds: [],
  },
  presences: { status: 'present', role: 'member' },
  stays: { arrivedAt: null, leftAt: null },
  notes: { discussion: '', assessment: '', recommendation: '' },
  actions: { agendaItemId: null, caseId: null, staffId: null, who: '', dueOn: null, status: 'open' },
  users: { roles: [] },
  logChecks: { userId: null },
  absences: { staffId: null, roomId: null, start: null, end: null, note: '' },
  attendances: { state: 'present', minutes: null, madeUpMinutes: 0, note: '' },
  outcomeKinds: {},
  referrals: {
    ...referralAsTyped(undefined, '2027-02-22' as IsoDate),
    status: 'received',
    receivedOn: '2027-02-22',
    birthYear: null,
    wishedOn: null,
    completionRequestedOn: null,
    completionDueOn: null,
    answeredOn: null,
    rejectedReason: '',
  },
  referralCriteria: {},
  closingDocuments: {
    activities: '',
    goals: '',
    abilities: '',
    support: '',
    ownView: '',
    furtherMeasures: '',
    remainingNeeds: '',
    occupationAfter: '',
    recommendation: '',
    afApprovedBy: null,
    afApprovedOn: null,
    fkApprovedBy: null,
    fkApprovedOn: null,
    readByPersonOn: null,
    handedTo: '',
    referrerContactedOn: null,
  },
} as const satisfies { [T in TableName]: Partial<Plain<T>> }

/** What a builder must be given for a row, and what it may be given instead of the default. */
export type Given<T extends TableName> = Partial<Plain<T>> & Omit<Plain<T>, keyof (typeof defaults)[T]>
