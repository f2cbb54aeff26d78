import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const coursesWhole: StructureStep = {
  version: 4,
  reason: 'Närvaro, vägval, slutdokumentation, och frånvaro för personal och lokaler.',
  stores: { absences: 'id', attendances: 'id', outcomeKinds: 'id', closingDocuments: 'id' },
}
