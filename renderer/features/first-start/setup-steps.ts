import { newId, now, today } from '@renderer/data'
import { firstSetup, type FirstSetup } from '@shared/organisation/first-setup'
import type { Problem } from '@shared/record/change'
import { emptyState } from '@shared/record/state'

/** The steps of *Börja tomt*, in order. */
export const setupSteps = [
  'user',
  'organisation',
  'parties',
  'team',
  'template',
] as const satisfies (keyof FirstSetup)[]
export type SetupStep = (typeof setupSteps)[number]

export const stepNames: Record<SetupStep, string> = {
  user: 'Du',
  organisation: 'Organisation',
  parties: 'Parter',
  team: 'Team',
  template: 'Kursmall',
}

/** The step's own problems, found before the whole is saved: nobody has to come back from the last step. */
export function problemsOfStep(values: FirstSetup, step: SetupStep): Problem[] {
  const outcome = firstSetup(values)(emptyState(), { today: today(), now: now(), newId })
  return outcome.ok ? [] : outcome.problems.filter(({ field }) => field?.startsWith(`${step}.`))
}
