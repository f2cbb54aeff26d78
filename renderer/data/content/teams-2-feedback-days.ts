import type { ContentStep } from './step'

/** Until now every team had five working days for its återkoppling. */
export const teamsFeedbackDays: ContentStep = {
  table: 'teams',
  from: 2,
  reason: 'Ett team bestämmer själv hur snart det återkopplar.',
  lift: (team) => ({ ...team, feedbackDays: 5 }),
}
