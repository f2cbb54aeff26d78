import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const retention: StructureStep = {
  version: 14,
  reason: 'Uppgifter gallras efter den tid som organisationen bestämmer, och gallringen skrivs upp.',
  stores: { retentionRules: 'id', retentionKeeps: 'id', retentionRuns: 'id' },
}
