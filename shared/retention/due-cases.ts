import type { IsoDate } from '../calendar/date'
import type { RecordKey } from '../log/log-entry'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { caseTitle } from '../team/agenda'
import type { Case } from '../team/case'
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
 * A case and its working material. What a meeting that was held wrote of it is the meeting's minutes, and follows them; its
 * place on the agenda of a meeting that never was goes with it.
 */
export function rowsOfCase(state: State, { id, referralId }: Case): RecordKey[] {
  const items = rowsBy(state, 'agendaItems', 'caseId', id).filter(
    ({ meetingId }) => rowOf(state, 'meetings', meetingId)?.status !== 'held',
  )
  const referral = rowOf(state, 'referrals', referralId)
  return [
    { table: 'cases', id },
    ...keysOf('referrals', referral ? [referral] : []),
    ...keysOf('preparations', rowsBy(state, 'preparations', 'caseId', id)),
    ...keysOf('summonses', rowsBy(state, 'summonses', 'caseId', id)),
    ...keysOf('feedbacks', rowsBy(state, 'feedbacks', 'caseId', id)),
    ...items.flatMap((item): RecordKey[] => [
      { table: 'agendaItems', id: item.id },
      ...keysOf('notes', rowsBy(state, 'notes', 'agendaItemId', item.id)),
      ...keysOf('recusals', rowsBy(state, 'recusals', 'agendaItemId', item.id)),
      ...keysOf('actions', rowsBy(state, 'actions', 'agendaItemId', item.id)),
    ]),
  ]
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
