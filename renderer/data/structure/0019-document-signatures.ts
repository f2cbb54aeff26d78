import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const documentSignatures: StructureStep = {
  version: 19,
  reason: 'Organisationen kan bestämma vem som skriver under varje slags dokument.',
  stores: { documentSignatures: 'id' },
}
