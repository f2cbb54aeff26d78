import type { Rows, TableName } from './tables'

/** What is not told while identities are hidden: names, and what somebody needs to take part. */
const hidden: { readonly [T in TableName]?: readonly string[] } = {
  persons: ['name'],
  sipParticipants: ['name', 'phone'],
  sipMeasures: ['who'],
  enrolments: ['interpreterLanguage', 'accessNeeds', 'travelNeeds'],
}

/** In an egenanmälan the contact is the person's own. */
const ownContact = ['referrerName', 'referrerPhone', 'referrerEmail']

/** The fields of a row that are not told while identities are hidden. */
export function hiddenFields(table: TableName, row: object): readonly string[] {
  if (table === 'referrals') return (row as Rows['referrals']).kind === 'selfReferral' ? ownContact : []
  return hidden[table] ?? []
}
