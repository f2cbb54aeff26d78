import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const preparations: StructureStep = {
  version: 8,
  reason: 'Varje part säger före mötet vad den har gjort tidigare i ett ärende.',
  stores: { preparations: 'id' },
}
