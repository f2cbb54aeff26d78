import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import { usualConditions } from '@shared/course/course-conditions'
import { newPlace } from '@shared/course/new-place'
import { newRow } from '@shared/record/row'
import type { OldRow } from './old-row'

const common = { ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant), rev: 2 }
const times = { weekdays: [1, 3], start: '13:00', end: '15:00' }
const limits = { minParticipants: 6, maxParticipants: 10, policy: 'extend' }

const oldTemplate = { ...common, ...times, ...limits, name: 'Mitt Val', weeks: 4, decisionDaysBefore: 10 }
const oldCohort = {
  ...common,
  ...times,
  ...limits,
  templateId: newId(),
  name: 'Våren 2027',
  status: 'open',
  startDate: '2027-03-08',
  sessionCount: 8,
  usedAnyway: [],
  leaderIds: [],
  roomId: null,
  decisionDate: null,
  belowMinimumReason: '',
  note: '',
}
const oldSession = {
  ...common,
  cohortId: newId(),
  date: '2027-03-08',
  start: '13:00',
  end: '15:00',
  status: 'planned',
  reason: '',
}
const oldEnrolment = {
  ...common,
  cohortId: newId(),
  personId: newId(),
  status: 'summoned',
  statusOn: '2027-02-01',
  registeredOn: '2027-01-20',
  referringPartyId: null,
  gkPlanned: false,
  gkRequestedOn: null,
  gkFirstOn: null,
  gkLastOn: null,
}
const { summonedOn, endedOn, ...restOfNewPlace } = newPlace

/** What courses left behind, as the programs before wrote it. */
export const oldCourseRows: OldRow[] = [
  {
    table: 'courseTemplates',
    from: 1,
    says: 'a template of before is of the usual kind',
    before: oldTemplate,
    after: { ...oldTemplate, ...usualConditions },
  },
  {
    table: 'cohorts',
    from: 1,
    says: 'a round of before is of the usual kind and was cancelled for no reason that is known',
    before: oldCohort,
    after: {
      ...oldCohort,
      ...usualConditions,
      cancelReason: '',
      kommunId: null,
      digitalLink: '',
      registrationClosesOn: null,
      costCentre: '',
    },
  },
  {
    table: 'sessions',
    from: 1,
    says: 'a session of before is led and held as its round, and nobody took attendance',
    before: oldSession,
    after: {
      ...oldSession,
      theme: '',
      leaderIds: null,
      site: 'asRound',
      roomId: null,
      digitalLink: '',
      movedFrom: null,
      attendanceTakenAt: null,
    },
  },
  {
    table: 'enrolments',
    from: 1,
    says: 'of the days that states began, that of the present one is known',
    before: oldEnrolment,
    after: { ...restOfNewPlace, ...oldEnrolment, summonedOn: '2027-02-01', endedOn: null },
  },
  {
    table: 'enrolments',
    from: 1,
    says: 'somebody in the queue of before waits, and nothing more is known',
    before: { ...oldEnrolment, status: 'waiting' },
    after: { ...newPlace, ...oldEnrolment, status: 'waiting', summonedOn, endedOn },
  },
]
