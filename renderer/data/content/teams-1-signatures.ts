import type { ContentStep } from './step'

/**
 * Signature lines used to follow from the word: a protokoll had them, a mötesanteckning had not. Teams turned out to
 * sign either, so each team says it for itself, starting from what its papers looked like until now.
 */
export const teamsSignatures: ContentStep = {
  table: 'teams',
  from: 1,
  reason: 'Ett team väljer självt om dess protokoll har underskriftsrader.',
  lift: (team) => ({ ...team, hasSignatures: team.minutesWord === 'protokoll' }),
}
