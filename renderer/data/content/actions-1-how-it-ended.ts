import type { ContentStep } from './step'

/** Until now nobody kept when or why an åtgärd ended: that cannot be told afterwards. */
export const actionsHowItEnded: ContentStep = {
  table: 'actions',
  from: 1,
  reason: 'En åtgärd minns när den blev klar, varför den inte behövdes, och om den är en insats.',
  lift: (action) => ({ ...action, endedOn: null, reason: '', isIntervention: false }),
}
