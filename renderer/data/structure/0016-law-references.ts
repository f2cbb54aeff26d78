import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const lawReferences: StructureStep = {
  version: 16,
  reason: 'Organisationen kan ändra hur lagrum står i dokumenten.',
  stores: { lawReferences: 'id' },
}
