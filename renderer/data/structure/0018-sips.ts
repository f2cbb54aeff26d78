import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const sips: StructureStep = {
  version: 18,
  reason: 'SIP: deltagare, möten, kallelser, planer med mål och insatser, och de regler som gäller för dem.',
  stores: {
    sips: 'id',
    sipParticipants: 'id',
    sipMeetings: 'id',
    sipCalls: 'id',
    sipPlans: 'id',
    sipGoals: 'id',
    sipMeasures: 'id',
    sipDeadlines: 'id',
    sipRules: 'id',
  },
}
