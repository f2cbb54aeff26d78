import type { StructureStep } from './step'

/** Rows are found by id in memory, as those of the first structure are: see `0001-rows-history-drafts.ts`. */
export const referrals: StructureStep = {
  version: 6,
  reason: 'Remisser tas emot, och kriterier för dem.',
  stores: { referrals: 'id', referralCriteria: 'id' },
}
