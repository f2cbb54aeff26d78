import type { ContentStep } from './step'

/** Until now every team was called a team, got remisser and held genomlysningar. */
export const teamsLocalWords: ContentStep = {
  table: 'teams',
  from: 5,
  reason: 'Ett team har egna ord för teamet, det som kommer in och det som tas upp.',
  lift: (team) => ({ ...team, teamWord: 'team', referralWord: 'remiss', caseWord: 'genomlysning' }),
}
