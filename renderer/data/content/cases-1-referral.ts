import type { ContentStep } from './step'

/** Until now a case was typed in as it came. */
export const casesReferral: ContentStep = {
  table: 'cases',
  from: 1,
  reason: 'Ett ärende kan komma ur en remiss.',
  lift: (row) => ({ ...row, referralId: null }),
}
