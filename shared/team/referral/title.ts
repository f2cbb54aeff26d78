import { referralKindNames } from './names'
import type { Referral } from './referral'

/** `Remiss HAN-2027-031`: kind and code, never a name. */
export function referralTitle({ kind, code }: Pick<Referral, 'kind' | 'code'>): string {
  return `${referralKindNames[kind]} ${code}`
}
