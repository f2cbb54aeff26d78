import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const registrySeries: StructureStep = {
  version: 17,
  reason: 'Dokument får diarienummer ur organisationens serie.',
  stores: { registrySeries: 'id' },
}
