import type { Fields } from '../record/change'

/** What is said of a consent until somebody says more. */
export const newConsent = {
  dataKinds: [],
  dataMore: '',
  exceptions: '',
  form: null,
  oralNote: '',
  askedOn: null,
  sentOn: null,
  receivedOn: null,
  receivedBy: '',
  givenBy: 'self',
  giver: '',
  ofAge: null,
  interpreter: '',
  changedSince: '',
} satisfies Partial<Fields<'consents'>>
