import type { IsoDate } from '../calendar/date'
import { caseGate, type CaseGate } from '../consent/gate'
import type { Party } from '../organisation/organisation'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { Sip } from './sip'
import { sipParties } from './sip-state'

/**
 * Whether the parties may meet about the person on that day: the gate of every case, asked for the person's consent to SIP
 * (`domain.md` §2.4).
 */
export function sipGate(
  state: State,
  sip: Pick<Sip, 'id' | 'personId'>,
  date: IsoDate,
  parties: readonly Party[] = sipParties(state, sip),
): CaseGate {
  return caseGate({
    case: { mode: 'consent', personId: sip.personId },
    consentKind: 'sip',
    consents: rowsBy(state, 'consents', 'personId', sip.personId),
    parties,
    date,
  })
}
