import type { TableName } from '@shared/record/tables'
import { actionsHowItEnded } from './actions-1-how-it-ended'
import { agendaItemsGate } from './agenda-items-1-gate'
import { agendaItemsClosedAt } from './agenda-items-2-closed-at'
import { agendaItemsStandIns } from './agenda-items-3-stand-ins'
import { casesReferral } from './cases-1-referral'
import { casesFollowUp } from './cases-2-follow-up'
import { casesClosedOn } from './cases-3-closed-on'
import { closedDaysKommun } from './closed-days-1-kommun'
import { cohortsConditions } from './cohorts-1-conditions'
import { consentsHowItWasGiven } from './consents-1-how-it-was-given'
import { courseTemplatesConditions } from './course-templates-1-conditions'
import { documentsRegistryNo } from './documents-1-registry-no'
import { enrolmentsQueueAndOutcome } from './enrolments-1-queue-and-outcome'
import { meetingsSeries } from './meetings-1-series'
import { meetingsReason } from './meetings-2-reason'
import { notesDecision } from './notes-1-decision'
import { organisationAssociationOffice } from './organisation-1-association-office'
import { organisationLogRules } from './organisation-2-log-rules'
import { personsProtectedIdentity } from './persons-1-protected-identity'
import { referralsConsentAndHousehold } from './referrals-1-consent-and-household'
import { sessionsOwnLeadersAndSite } from './sessions-1-own-leaders-and-site'
import type { ContentStep, OldRow } from './step'
import { retentionRulesSips } from './retention-rules-1-sips'
import { teamMembersSeats } from './team-members-1-seats'
import { teamsSignatures } from './teams-1-signatures'
import { teamsFeedbackDays } from './teams-2-feedback-days'
import { teamsAgendaTemplate } from './teams-4-agenda-template'
import { teamsLocalWords } from './teams-5-local-words'
import { teamsSectionNumbers } from './teams-6-section-numbers'
import { teamsReflection } from './teams-3-reflection'

/** Every change of what rows hold, in the order they were made. */
export const contentSteps: readonly ContentStep[] = [
  teamsSignatures,
  personsProtectedIdentity,
  organisationAssociationOffice,
  organisationLogRules,
  closedDaysKommun,
  courseTemplatesConditions,
  cohortsConditions,
  sessionsOwnLeadersAndSite,
  enrolmentsQueueAndOutcome,
  meetingsSeries,
  meetingsReason,
  casesReferral,
  agendaItemsGate,
  consentsHowItWasGiven,
  teamsFeedbackDays,
  agendaItemsClosedAt,
  actionsHowItEnded,
  casesFollowUp,
  agendaItemsStandIns,
  teamMembersSeats,
  teamsReflection,
  referralsConsentAndHousehold,
  notesDecision,
  teamsAgendaTemplate,
  teamsLocalWords,
  casesClosedOn,
  teamsSectionNumbers,
  documentsRegistryNo,
  retentionRulesSips,
]

/** The row was written by a newer program than this one. */
export class NewerContent extends Error {
  constructor(table: TableName) {
    super(`A row of ${table} was written by a newer version`)
    this.name = 'NewerContent'
  }
}

/** What has changed of each table that has changed at all, in order. */
const stepsOf: ReadonlyMap<TableName, readonly ContentStep[]> = new Map(
  contentSteps.map(({ table }) => [table, contentSteps.filter((step) => step.table === table)]),
)

/** The content version that this program writes for a table. */
export function contentVersion(table: TableName): number {
  return 1 + (stepsOf.get(table)?.length ?? 0)
}

/** Throws `NewerContent` for a version that this program does not know. */
export function requireKnown(table: TableName, version: number): void {
  if (version > contentVersion(table)) throw new NewerContent(table)
}

/** An opened row as this program knows it, whichever earlier version it was written by. */
export function lift(table: TableName, row: OldRow, version: number): OldRow {
  requireKnown(table, version)
  if (version === contentVersion(table)) return row
  return stepsOf
    .get(table)!
    .filter(({ from }) => from >= version)
    .reduce((lifted, step) => step.lift(lifted), row)
}
