import type { IsoDate } from '../calendar/date'
import { addDays, addMonths } from '../calendar/days'
import { done, put, putNew, type Fields, type Verb } from '../record/change'
import { rowsOf, type State } from '../record/state'
import { isInDays, type RetentionKind } from './kind'

/** How long each kind is kept; null for good. */
export type Rules = Fields<'retentionRules'>

/** What holds until somebody says otherwise (`domain.md` §2.5; where no source was found, the cautious guess). */
export const usualRules: Rules = {
  cases: 2,
  referrals: 2,
  attendance: 2,
  places: 5,
  sips: 2,
  consents: 1,
  persons: 1,
  minutes: null,
  deleted: 30,
  drafts: 30,
  keepsBornDays: false,
}

/** The rules that hold now. */
export function retentionRules(state: State): Rules {
  return rowsOf(state, 'retentionRules')[0] ?? usualRules
}

/** Saves for how long each kind is kept. Nothing is purged by it: the list asks first. */
export function saveRetentionRules(asked: Rules): Verb {
  return (state, circumstances) => {
    const [saved] = rowsOf(state, 'retentionRules')
    const row = saved ? put('retentionRules', { ...saved, ...asked }) : putNew('retentionRules', asked, circumstances)
    return done('ändrade hur länge uppgifter sparas', [row])
  }
}

/** The day that something which ended on a day may go; null when its kind is kept for good. */
export function dueDay(rules: Rules, kind: RetentionKind, ended: IsoDate): IsoDate | null {
  const period = rules[kind]
  if (period === null) return null
  return isInDays(kind) ? addDays(ended, period) : addMonths(ended, 12 * period)
}
