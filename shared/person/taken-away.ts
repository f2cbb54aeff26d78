import type { Enrolment } from '../course/enrolment'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Referral } from '../team/referral/referral'
import { isKansliprofil, protectedPlaceFields, protectedReferral, referralWithoutNames } from './purge'

/** Whether somebody has skyddad identitet here. */
export function isProtectedHere(here: State, personId: Id | null): boolean {
  return personId !== null && here.persons.get(personId)?.protectedIdentity === true
}

/** What a place from a file or a copy says here instead: skyddad identitet takes away how somebody lives. */
export function placeInstead(row: Enrolment, here: State): Partial<Enrolment> {
  return isProtectedHere(here, row.personId) ? protectedPlaceFields : {}
}

/** What a remiss from a file or a copy says here instead: skyddad identitet and the kansli take away whom it is about. */
export function referralInstead(row: Referral, here: State): Partial<Referral> {
  return {
    ...(isProtectedHere(here, row.personId) ? protectedReferral(row) : {}),
    ...(isKansliprofil(here) ? referralWithoutNames(row) : {}),
  }
}
