import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const summonses: StructureStep = {
  version: 10,
  reason: 'En remittent eller en person kallas till sin egen punkt, med sin egen tid.',
  stores: { summonses: 'id' },
}
