import type { ContentStep } from './step'

/** Until now an agenda had time for reflection only where somebody put it there by hand. */
export const teamsReflection: ContentStep = {
  table: 'teams',
  from: 3,
  reason: 'Ett team kan ha tid för reflektion före och efter varje möte.',
  lift: (team) => ({ ...team, reflectionMinutes: 0 }),
}
