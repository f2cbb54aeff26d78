import type { StructureStep } from './step'

/**
 * Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. The files of
 * documents lie under their documents' ids and are read when one is asked for.
 */
export const documents: StructureStep = {
  version: 13,
  reason: 'Varje dokument som lämnar Rådrum finns kvar, byte för byte, och det skrivs upp vem som har fått det.',
  stores: { documents: 'id', deliveries: 'id', documentFiles: 'id' },
}
