import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import type { Consent } from '@shared/consent/consent'
import type { ConsentInput } from '@shared/consent/consent-verbs'
import { newConsent } from '@shared/consent/new-consent'

// A mapped type and not an interface: a form's values are a plain record.
export type ConsentValues = { [Field in keyof ConsentInput]: ConsentInput[Field] }

const written = (date: IsoDate | null | undefined) => (date ? formatDate(date) : '')

/** What the form of a consent begins with: what is saved, or a new one that holds from today. */
export function consentValues(consent: Consent | undefined, today: IsoDate): ConsentValues {
  const {
    kind = 'informationExchange',
    status = 'received',
    purpose = '',
    partyIds = [],
    originalKeptAt = '',
  } = consent ?? {}
  const { dataKinds, dataMore, exceptions, form, oralNote, receivedBy, givenBy, giver, ofAge, interpreter } =
    consent ?? newConsent
  return {
    ...{ kind, status, purpose, partyIds, originalKeptAt },
    ...{ dataKinds, dataMore, exceptions, form, oralNote, receivedBy, givenBy, giver, ofAge, interpreter },
    changedSince: consent?.changedSince ?? '',
    validFrom: consent ? written(consent.validFrom) : formatDate(today),
    validTo: written(consent?.validTo),
    withdrawnOn: written(consent?.withdrawnOn),
    askedOn: written(consent?.askedOn),
    sentOn: written(consent?.sentOn),
    receivedOn: written(consent?.receivedOn),
  }
}

/** The fields that are rarely needed: they are folded while nothing stands in them. */
export const rareFields = [
  'dataMore',
  'exceptions',
  'askedOn',
  'sentOn',
  'receivedOn',
  'receivedBy',
  'giver',
  'interpreter',
] as const satisfies readonly (keyof ConsentValues)[]
