import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import { newRow } from '@shared/record/row'
import type { OldRow } from './old-row'

/** A team as version 1 wrote it. */
export const oldTeam = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 1,
  name: 'Resursråd Haninge',
  minutesWord: 'protokoll',
  codePrefix: 'HAN',
  place: 'Sal 1',
  start: '09:00',
  end: '11:30',
  minutesPerCase: 20,
}

const usualAgenda = {
  agendaTemplate: [],
  minutesByKind: { consultation: null, feedback: null, followUp: null, intake: null, closing: null },
}

const oldMember = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 1,
  teamId: newId(),
  staffId: newId(),
  role: 'member',
}

const oldTeamWithWords = {
  ...oldTeam,
  hasSignatures: true,
  feedbackDays: 5,
  reflectionMinutes: 0,
  ...usualAgenda,
  teamWord: 'team',
  referralWord: 'remiss',
  caseWord: 'genomlysning',
}

/** Of teams: see `old-rows.ts`. */
export const oldTeamRows: readonly OldRow[] = [
  {
    table: 'teams',
    from: 1,
    says: 'a team that wrote protokoll signs them',
    before: oldTeam,
    after: { ...oldTeam, hasSignatures: true },
  },
  {
    table: 'teams',
    from: 2,
    says: 'a team of before answers within five working days',
    before: { ...oldTeam, hasSignatures: true },
    after: { ...oldTeam, hasSignatures: true, feedbackDays: 5 },
  },
  {
    table: 'teamMembers',
    from: 1,
    says: 'a member of before is always called, with no last day',
    before: oldMember,
    after: { ...oldMember, seat: 'permanent', substituteForId: null, from: null, to: null },
  },
  {
    table: 'teams',
    from: 3,
    says: 'a team of before has no time for reflection until it asks for it',
    before: { ...oldTeam, hasSignatures: true, feedbackDays: 5 },
    after: { ...oldTeam, hasSignatures: true, feedbackDays: 5, reflectionMinutes: 0 },
  },
  {
    table: 'teams',
    from: 4,
    says: 'a team of before has the usual agenda and the usual minutes',
    before: { ...oldTeam, hasSignatures: true, feedbackDays: 5, reflectionMinutes: 0 },
    after: {
      ...oldTeam,
      hasSignatures: true,
      feedbackDays: 5,
      reflectionMinutes: 0,
      agendaTemplate: [],
      minutesByKind: { consultation: null, feedback: null, followUp: null, intake: null, closing: null },
    },
  },
  {
    table: 'teams',
    from: 5,
    says: 'a team of before is called a team, gets remisser and holds genomlysningar',
    before: { ...oldTeam, hasSignatures: true, feedbackDays: 5, reflectionMinutes: 0, ...usualAgenda },
    after: oldTeamWithWords,
  },
  {
    table: 'teams',
    from: 6,
    says: 'a team of before begins each meeting at § 1',
    before: oldTeamWithWords,
    after: { ...oldTeamWithWords, sectionNumbers: 'meeting' },
  },
]
