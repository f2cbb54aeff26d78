import { newConsent } from '@shared/consent/new-consent'

/** What the form of a consent gives where nobody has typed anything. */
export const newConsentTyped = { ...newConsent, askedOn: '', sentOn: '', receivedOn: '' }
