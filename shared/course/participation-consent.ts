import type { IsoDate } from '../calendar/date'
import type { ConsentStatus } from '../consent/consent'
import { holdsOn } from '../consent/validity'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'

/** Whether somebody has agreed to take part, in the word that stands under the head Samtycke. */
export interface ParticipationConsent {
  readonly isHeld: boolean
  readonly word: string
}

const otherwise: Record<ConsentStatus, string> = {
  received: 'gäller inte nu',
  requested: 'inte inkommet',
  sent: 'inte inkommet',
  refused: 'nekat',
  withdrawn: 'återkallat',
}

/**
 * The consent to deltagande of each person who has one, as it stands on a day. One that holds counts before all others;
 * else the newest one tells why there is none.
 */
export function participationConsents(state: State, today: IsoDate): (personId: Id) => ParticipationConsent {
  return (personId) => {
    const own = rowsBy(state, 'consents', 'personId', personId)
      .filter(({ kind, putAwayAt }) => kind === 'participation' && putAwayAt === null)
      .sort((a, b) => inOrder(a.id, b.id))
    if (own.some((consent) => holdsOn(consent, today))) return { isHeld: true, word: 'finns' }
    const newest = own.at(-1)
    return { isHeld: false, word: newest ? otherwise[newest.status] : 'saknas' }
  }
}
