import type { ContentStep } from './step'

/** Until now a case came up again only when somebody remembered it. */
export const casesFollowUp: ContentStep = {
  table: 'cases',
  from: 2,
  reason: 'Ett ärende kan ha en dag då det kommer upp igen av sig självt.',
  lift: (found) => ({ ...found, followUpOn: null }),
}
