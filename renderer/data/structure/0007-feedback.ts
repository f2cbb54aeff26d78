import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const feedback: StructureStep = {
  version: 7,
  reason: 'Varje behandlat ärende får en återkoppling.',
  stores: { feedbacks: 'id' },
}
