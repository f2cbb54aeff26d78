import type { ContentStep } from './step'

/** Whoever had rules before said nothing of SIP: what is usual holds. */
export const retentionRulesSips: ContentStep = {
  table: 'retentionRules',
  from: 1,
  reason: 'SIP sparas en tid från att den avslutades.',
  lift: (rules) => ({ ...rules, sips: 2 }),
}
