import type { BlockedDayPolicy } from '@shared/calendar/policy'

/** What the three ways to meet a day that cannot be used are called, and what each does. */
export const policyWords: Record<BlockedDayPolicy, { readonly name: string; readonly does: string }> = {
  extend: { name: 'Förläng', does: 'Tillfället läggs till i slutet.' },
  keepEnd: { name: 'Behåll slutdatum', does: 'Det blir ett tillfälle färre.' },
  move: { name: 'Flytta', does: 'Tillfället flyttas till närmaste lediga vardag samma vecka.' },
}

/** For a choice between the three. */
export const policyChoices = (['extend', 'keepEnd', 'move'] as const).map((value) => ({
  value,
  label: policyWords[value].name,
}))
