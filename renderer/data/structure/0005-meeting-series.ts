import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const meetingSeries: StructureStep = {
  version: 5,
  reason: 'Möten planeras i serier.',
  stores: { meetingSeries: 'id' },
}
