import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const recusals: StructureStep = {
  version: 11,
  reason: 'Den som är jävig lämnar rummet under punkten.',
  stores: { recusals: 'id' },
}
