import { rowOf, type State } from '../record/state'
import { sipKindNames } from './names'
import type { Sip } from './sip'

/** What a SIP is called wherever it is met: `SIP HAN-2027-031`. The person's code at most, never a name. */
export function sipTitle(state: State, { kind, personId }: Pick<Sip, 'kind' | 'personId'>): string {
  return [sipKindNames[kind], rowOf(state, 'persons', personId)?.code].filter(Boolean).join(' ')
}
