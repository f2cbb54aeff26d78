import type { IsoDate } from '../calendar/date'
import type { Consent } from '../consent/consent'
import { withdrawnSentence } from '../consent/gate'
import { holdsOn } from '../consent/validity'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { Sip } from './sip'

/** The person's consents to a SIP, but those that were put away. */
export function sipConsents(state: State, { personId }: Pick<Sip, 'personId'>): Consent[] {
  return rowsBy(state, 'consents', 'personId', personId).filter(
    ({ kind, putAwayAt }) => kind === 'sip' && putAwayAt === null,
  )
}

/**
 * The consent that the person withdrew and has given none instead of: one that is only asked for is none yet, and one that
 * was over by then does not count. Undefined while another holds that day.
 */
export function withdrawnConsent(state: State, sip: Pick<Sip, 'personId'>, date: IsoDate): Consent | undefined {
  const own = sipConsents(state, sip)
  if (own.some((consent) => holdsOn(consent, date))) return undefined
  const last = own
    .filter(({ status }) => status === 'withdrawn')
    .toSorted((a, b) => inOrder(a.withdrawnOn ?? '', b.withdrawnOn ?? ''))
    .at(-1)
  return last && own.some((consent) => isGivenInstead(consent, last)) ? undefined : last
}

/** Ids rise with time: what is given instead comes later, and was not over already. */
function isGivenInstead({ id, status, validTo }: Consent, { id: withdrawnId, withdrawnOn }: Consent): boolean {
  return status === 'received' && id > withdrawnId && (validTo === null || validTo >= (withdrawnOn ?? ''))
}

/** The same as a sentence: `Samtycket återkallades 3 mars.` */
export function sipWithdrawnSentence(state: State, sip: Pick<Sip, 'personId'>, date: IsoDate): string | undefined {
  const consent = withdrawnConsent(state, sip, date)
  return consent && withdrawnSentence(consent, date)
}
