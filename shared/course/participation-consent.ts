import type { IsoDate } from '../calendar/date'
import type { ConsentStatus } from '../consent/consent'
import { holdsOn } from '../consent/validity'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'

/** Whether somebody has agreed to take part, in the word that stands under the head Samtycke. */
export interface ParticipationConsent {
  readonly isHeld: boolean
  readonly word: string
}

const otherwise: Record<ConsentStatus, string> = {
  received: 'gäller inte nu',
  requested: 'inte inkommet',
  refused: 'nekat',
  withdrawn: 'återkallat',
}

/**
 * The consent to deltagande of each person who has one, as it stands on a day. One that holds counts before all others;
 * else the newest one tells why there is none.
 */
export function participationConsents(state: State, today: IsoDate): (personId: Id) => ParticipationConsent {
  const found = new Map<Id, { id: Id; consent: ParticipationConsent }>()
  for (const row of rowsOf(state, 'consents')) {
    const { id, personId, kind, status, putAwayAt } = row
    if (kind !== 'participation' || putAwayAt !== null) continue
    const isHeld = holdsOn(row, today)
    const before = found.get(personId)
    if (before && (before.consent.isHeld || (!isHeld && before.id > id))) continue
    found.set(personId, { id, consent: { isHeld, word: isHeld ? 'finns' : otherwise[status] } })
  }
  return (personId) => found.get(personId)?.consent ?? { isHeld: false, word: 'saknas' }
}
