import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const documentLooks: StructureStep = {
  version: 12,
  reason: 'Organisationen väljer hur dess dokument ser ut, med brevhuvud och logotyp.',
  stores: { documentLooks: 'id', documentLogos: 'id' },
}
