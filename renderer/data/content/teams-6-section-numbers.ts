import type { ContentStep } from './step'

/** Until now every meeting began at § 1. */
export const teamsSectionNumbers: ContentStep = {
  table: 'teams',
  from: 6,
  reason: 'Ett team kan räkna paragraferna löpande genom året.',
  lift: (team) => ({ ...team, sectionNumbers: 'meeting' }),
}
