import type { Fields } from '../record/change'

/** What a SIP has before anything has happened to it. */
export const newSip = {
  guardians: null,
  guardiansReason: '',
  childAskedOn: null,
  childNote: '',
  endedOn: null,
  endReason: null,
  endNote: '',
} satisfies Partial<Fields<'sips'>>

/** What is said of somebody who takes part until somebody says more. */
export const newParticipant = {
  partyId: null,
  staffId: null,
  name: '',
  role: '',
  unit: '',
  phone: '',
  isSummoned: false,
  isNamedInConsent: false,
} satisfies Partial<Fields<'sipParticipants'>>

/** What a kallelse or inbjudan is before it has been sent or answered. */
export const newCall = {
  sentOn: null,
  toldDate: null,
  toldStart: null,
  answer: 'none',
  answeredOn: null,
  reason: '',
  substitute: '',
  attended: null,
} satisfies Partial<Fields<'sipCalls'>>
