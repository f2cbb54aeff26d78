import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const documentTemplates: StructureStep = {
  version: 15,
  reason: 'Organisationen använder egna Word-mallar, en för varje slags dokument.',
  stores: { documentTemplates: 'id' },
}
