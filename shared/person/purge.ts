import type { Enrolment } from '../course/enrolment'
import type { Instant } from '../calendar/date'
import { put, type Purge, type Purged, type Put } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { Referral } from '../team/referral/referral'
import { emptiedPapers, papersNaming, papersNamingAnybody, purgeOfPapers } from './naming-papers'
import type { Person } from './person'
import { writtenOver } from './written-over'

/** What a person with skyddad identitet has instead of kön, födelseår and name: nothing. */
export const protectedFields = {
  gender: 'unknown',
  birthYear: null,
  name: '',
} as const satisfies Partial<Person>

/** What a course place of somebody with skyddad identitet says of how the person lives: nothing. */
export const protectedPlaceFields = {
  incomeSource: 'unknown',
  interpreterLanguage: '',
  accessNeeds: '',
  travelNeeds: '',
} as const satisfies Partial<Enrolment>

/** What a remiss says of who somebody with skyddad identitet is and how the person lives: nothing. */
const protectedReferralFields = {
  gender: 'unknown',
  birthYear: null,
  incomeSource: 'unknown',
  incomeSince: '',
  interpreterLanguage: '',
  childrenAtHome: null,
} as const satisfies Partial<Referral>

/** In an egenanmälan the contact is the person's own. */
const ownContact = { referrerName: '', referrerPhone: '', referrerEmail: '' } as const satisfies Partial<Referral>

/** What a remiss of somebody with skyddad identitet has instead of what it said. */
export function protectedReferral({ kind }: Pick<Referral, 'kind'>): Partial<Referral> {
  return kind === 'selfReferral' ? { ...protectedReferralFields, ...ownContact } : protectedReferralFields
}

/** What a remiss has in a kansliprofil, where no person can be reached, instead of what it said. */
export function referralWithoutNames({ kind }: Pick<Referral, 'kind'>): Partial<Referral> {
  return kind === 'selfReferral' ? ownContact : {}
}

/**
 * How many persons are named now, by their row or in an egenanmälan, those put away and those deleted among them: a
 * deleted row is still kept.
 */
export function countOfNames(state: State): number {
  const named = [...state.persons.values()].filter(({ name }) => name !== '')
  return named.length + referralsWithOwnContact(state).length
}

function referralsWithOwnContact(state: State): Referral[] {
  return [...state.referrals.values()].filter((referral) => saysMoreThan(referral, referralWithoutNames(referral)))
}

/** Whether this profile is the förbund's own office, where no person has a name. */
export function isKansliprofil(state: State): boolean {
  return rowsOf(state, 'organisation').some(({ isAssociationOffice }) => isAssociationOffice)
}

/**
 * Removes all but the code from every version of one person, of the places in courses, and of the remisser, and the kept
 * papers that may say more.
 */
export function purgeOfIdentity(state: State, id: Id): Purge {
  const places = [...state.enrolments.values()]
    .filter(({ personId }) => personId === id)
    .map((place): Purged => ({ table: 'enrolments', id: place.id, emptied: protectedPlaceFields }))
  const referrals = [...state.referrals.values()]
    .filter(({ personId }) => personId === id)
    .map((row): Purged => ({ table: 'referrals', id: row.id, emptied: protectedReferral(row) }))
  return {
    rows: [
      { table: 'persons', id, emptied: protectedFields },
      ...places,
      ...referrals,
      ...writtenOver(state, new Set([id])).purged,
    ],
    ...purgeOfPapers(papersNaming(state, id)),
    isInDraft: () => false,
  }
}

/** The present places, remisser and papers of a person that say more than they may with skyddad identitet, emptied of it. */
export function emptiedOfIdentity(state: State, personId: Id, now: Instant): Put[] {
  const places = [...state.enrolments.values()]
    .filter((place) => place.personId === personId && saysMoreThan(place, protectedPlaceFields))
    .map((place) => put('enrolments', { ...place, ...protectedPlaceFields }))
  const referrals = [...state.referrals.values()]
    .filter((referral) => referral.personId === personId && saysMoreThan(referral, protectedReferral(referral)))
    .map((referral) => put('referrals', { ...referral, ...protectedReferral(referral) }))
  const texts = writtenOver(state, new Set([personId])).puts
  return [...places, ...referrals, ...texts, ...emptiedPapers(state, papersNaming(state, personId), now)]
}

/** The present rows and papers that name somebody, emptied of it. */
export function emptiedOfNames(state: State, now: Instant): Put[] {
  const persons = [...state.persons.values()]
    .filter(({ name }) => name !== '')
    .map((person) => put('persons', { ...person, name: '' }))
  const referrals = referralsWithOwnContact(state).map((referral) =>
    put('referrals', { ...referral, ...referralWithoutNames(referral) }),
  )
  const texts = writtenOver(state, new Set(state.persons.keys())).puts
  return [...persons, ...referrals, ...texts, ...emptiedPapers(state, papersNamingAnybody(state), now)]
}

function saysMoreThan<Row extends object>(row: Row, emptied: Partial<Row>): boolean {
  return Object.entries(emptied).some(([field, empty]) => row[field as keyof Row] !== empty)
}

/**
 * Removes the name from every version of every person and egenanmälan, and from forms where a person is being named, and the
 * kept papers that may name somebody.
 */
export function purgeOfNames(state: State): Purge {
  const rows = [...state.persons.keys()].map((id): Purged => ({ table: 'persons', id, emptied: { name: '' } }))
  const referrals = [...state.referrals.values()]
    .filter(({ kind }) => kind === 'selfReferral')
    .map((row): Purged => ({ table: 'referrals', id: row.id, emptied: ownContact }))
  return {
    rows: [...rows, ...referrals, ...writtenOver(state, new Set(state.persons.keys())).purged],
    ...purgeOfPapers(papersNamingAnybody(state)),
    isInDraft: isPersonBeingNamed,
  }
}

/** A form for a person asks for a födelseår too; forms for parties, rooms and teams have a name and none. */
export function isPersonBeingNamed(values: unknown): boolean {
  if (typeof values !== 'object' || values === null) return false
  const isPerson = 'birthYear' in values && 'name' in values
  return isPerson || ('referrerName' in values && 'kind' in values && values.kind === 'selfReferral')
}
