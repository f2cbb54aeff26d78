import * as z from 'zod'
import { row } from '../record/row'
import type { State } from '../record/state'

/** What has a last day, by what it is counted from. */
export const SipDeadlineKey = z.enum([
  'summonsAfterNeed',
  'meetingAfterNeed',
  'meetingAfterSummons',
  'summonsAfterDischarge',
])
export type SipDeadlineKey = z.infer<typeof SipDeadlineKey>

/** A deadline as the organisation has it: where it has no row the usual one holds. */
export const SipDeadlineRule = row({
  key: SipDeadlineKey,
  /** How long after the day that it is counted from, which is not counted itself; null: there is no such deadline here. */
  count: z.number().int().positive().nullable(),
  unit: z.enum(['days', 'workingDays', 'weeks']),
  /** The law or the agreement that says so, for the reader. */
  source: z.string(),
})
export type SipDeadlineRule = z.infer<typeof SipDeadlineRule>

type Rule = Pick<SipDeadlineRule, 'count' | 'unit' | 'source'>

/** The defaults of `domain.md` §2.3. Each is a text and a number of the organisation's own. */
export const usualDeadlines: Readonly<Record<SipDeadlineKey, Rule>> = {
  summonsAfterNeed: {
    count: 3,
    unit: 'workingDays',
    source: 'Arbetet med planen ska börja utan dröjsmål, alltså inom några dagar.',
  },
  meetingAfterNeed: { count: null, unit: 'days', source: '' },
  meetingAfterSummons: { count: 3, unit: 'weeks', source: 'Den som är kallad deltar inom tre veckor från kallelsen.' },
  summonsAfterDischarge: {
    count: 3,
    unit: 'days',
    source: 'Den fasta vårdkontakten kallar senast tre dagar efter underrättelsen om utskrivningsklar.',
  },
}

/** The deadline that holds: the organisation's own, or the usual one. */
export function deadlineRule(state: State, key: SipDeadlineKey): Rule {
  // Read without `rowsOf`: the tables that it knows are made of this file.
  const own = [...state.sipDeadlines.values()].find((rule) => rule.key === key && rule.deletedAt === null)
  return own ?? usualDeadlines[key]
}
