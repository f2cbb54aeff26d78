import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const stays: StructureStep = {
  version: 9,
  reason: 'Den som kommer sent till ett möte eller går tidigt får sina klockslag.',
  stores: { stays: 'id' },
}
