import { policyNames, type BlockedDayPolicy } from '@shared/calendar/policy'

/** What each of the three ways to meet a day that cannot be used does. */
export const policyDoes: Record<BlockedDayPolicy, string> = {
  extend: 'Tillfället läggs till i slutet.',
  keepEnd: 'Det blir ett tillfälle färre.',
  move: 'Tillfället flyttas till närmaste lediga vardag samma vecka.',
}

/** For a choice between the three. */
export const policyChoices = (['extend', 'keepEnd', 'move'] as const).map((value) => ({
  value,
  label: policyNames[value],
}))
