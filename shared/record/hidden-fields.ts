import type { TableName } from './tables'

/** What is not told while identities are hidden: names, and what somebody needs to take part. */
export const hiddenFields: { readonly [T in TableName]?: readonly string[] } = {
  persons: ['name'],
  sipParticipants: ['name', 'phone'],
  sipMeasures: ['who'],
  enrolments: ['interpreterLanguage', 'accessNeeds', 'travelNeeds'],
}
