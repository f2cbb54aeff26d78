import { capitalised } from '../../calendar/format'
import type { State } from '../../record/state'
import { localWords } from '../local-words'
import { referralKindNames } from './names'
import type { Referral } from './referral'

/** `Remiss HAN-2027-031`: kind in the team's words and code, never a name. */
export function referralTitle(
  state: State,
  { kind, code, teamId }: Pick<Referral, 'kind' | 'code' | 'teamId'>,
): string {
  const isReferral = kind === 'referral'
  return `${isReferral ? capitalised(localWords(state, teamId).referral.one) : referralKindNames[kind]} ${code}`
}
