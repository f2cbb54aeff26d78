import type { ContentStep } from './step'

/** Until now a consent said for what, to whom and until when; not which uppgifter, nor how it was given and by whom. */
export const consentsHowItWasGiven: ContentStep = {
  table: 'consents',
  from: 1,
  reason: 'Ett samtycke säger vilka uppgifter det gäller, hur det lämnades och av vem.',
  lift: (consent) => ({
    ...consent,
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
  }),
}
