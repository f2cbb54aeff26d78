import type { Instant, IsoDate } from '../calendar/date'
import type { RecordKey } from '../log/log-entry'
import { everyRowBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { caseTitle } from '../team/agenda'
import type { Case } from '../team/case'
import type { AgendaItem } from '../team/meeting'
import { caseOfReferral } from '../team/referral/stage'
import { ifDue, keysOf, mayGo, type DueThing } from './due-thing'
import { isActive, isCaseNeeded, isReferralNeeded, referralEnded } from './still-needed'

/** Closed cases whose working material may go: nothing in them is left to do, and their person is not aktuell. */
export function dueCases(state: State, today: IsoDate): DueThing[] {
  return rowsOf(state, 'cases').flatMap((found): DueThing[] => {
    const { id, personId, closedOn } = found
    if (closedOn === null || isCaseNeeded(state, found) || !mayGo(state, personId)) return []
    if (personId !== null && isActive(state, personId)) return []
    const title = caseTitle(state, found)
    return ifDue(state, today, { kind: 'cases', thingId: id, title, ended: closedOn, rows: rowsOfCase(state, found) })
  })
}

/**
 * A case and its working material, deleted rows too. What a meeting that was held wrote of it is the meeting's minutes, and
 * follows them, but for what was deleted there; its place on the agenda of a meeting that never was goes with it.
 */
export function rowsOfCase(state: State, { id, referralId }: Case): RecordKey[] {
  const referral = referralId === null ? undefined : state.referrals.get(referralId)
  return [
    { table: 'cases', id },
    ...keysOf('referrals', referral ? [referral] : []),
    ...keysOf('preparations', everyRowBy(state, 'preparations', 'caseId', id)),
    ...keysOf('summonses', everyRowBy(state, 'summonses', 'caseId', id)),
    ...keysOf('feedbacks', everyRowBy(state, 'feedbacks', 'caseId', id)),
    ...keysOf('actions', everyRowBy(state, 'actions', 'caseId', id).filter(isDeleted)),
    ...everyRowBy(state, 'agendaItems', 'caseId', id).flatMap((item) => rowsOfItem(state, item)),
  ]
}

function rowsOfItem(state: State, item: AgendaItem): RecordKey[] {
  const isOfMinutes = !isDeleted(item) && rowOf(state, 'meetings', item.meetingId)?.status === 'held'
  const goes = isOfMinutes ? isDeleted : () => true
  return [
    ...keysOf('agendaItems', [item].filter(goes)),
    ...keysOf('notes', everyRowBy(state, 'notes', 'agendaItemId', item.id).filter(goes)),
    ...keysOf('recusals', everyRowBy(state, 'recusals', 'agendaItemId', item.id).filter(goes)),
    ...keysOf('actions', everyRowBy(state, 'actions', 'agendaItemId', item.id).filter(goes)),
  ]
}

function isDeleted({ deletedAt }: { readonly deletedAt: Instant | null }): boolean {
  return deletedAt !== null
}

/** Remisser that are done with and never became a case. */
export function dueReferrals(state: State, today: IsoDate): DueThing[] {
  return rowsOf(state, 'referrals').flatMap((referral): DueThing[] => {
    const { id, personId, code } = referral
    if (caseOfReferral(state, id) || isReferralNeeded(state, referral) || !mayGo(state, personId)) return []
    if (personId !== null && isActive(state, personId)) return []
    const thing = { kind: 'referrals', thingId: id, title: `Remiss ${code}`, ended: referralEnded(referral) } as const
    return ifDue(state, today, { ...thing, rows: [{ table: 'referrals', id }] })
  })
}
