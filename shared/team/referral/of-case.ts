import { rowOf, type State } from '../../record/state'
import type { Case } from '../case'
import type { Referral } from './referral'

/** The remiss that a case came from. An avidentifierat case does not lead to one that says who it is about. */
export function referralOfCase(state: State, { referralId, mode }: Case): Referral | undefined {
  const referral = rowOf(state, 'referrals', referralId)
  return mode === 'deidentified' && referral?.personId != null ? undefined : referral
}
