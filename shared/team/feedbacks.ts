import { inOrder } from '../record/order'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Feedback } from './feedback'

const byDue = (a: Feedback, b: Feedback) => inOrder(a.dueOn, b.dueOn) || inOrder(a.id, b.id)

/** What a case has been answered or is still owed, the latest meeting first. */
export function feedbacksOfCase(state: State, caseId: Id): Feedback[] {
  return [...rowsBy(state, 'feedbacks', 'caseId', caseId)].sort((a, b) => byDue(b, a))
}

/** The återkopplingar that a team still owes, what is due first at the top. A meeting or case that is put away owes none. */
export function owedFeedbacks(state: State, teamId: Id): Feedback[] {
  return rowsOf(state, 'feedbacks')
    .filter((feedback) => isOwed(state, feedback) && rowOf(state, 'cases', feedback.caseId)?.teamId === teamId)
    .sort(byDue)
}

/** Who is likely to get it: whoever sent the remiss, by party, else nobody that is known. */
export function proposedReceiver(state: State, caseId: Id): string {
  const referral = rowOf(state, 'referrals', rowOf(state, 'cases', caseId)?.referralId ?? null)
  if (!referral) return ''
  if (referral.kind === 'selfReferral') return 'Dig som har anmält dig själv'
  const party = rowOf(state, 'parties', referral.referringPartyId)?.name ?? ''
  return [referral.referrerName, party].filter(Boolean).join(', ')
}

/** Whether somebody is still waiting for an answer. */
export function isOwed(state: State, { givenOn, caseId, meetingId }: Feedback): boolean {
  const isAway = [rowOf(state, 'cases', caseId), rowOf(state, 'meetings', meetingId)].some(
    (row) => row === undefined || row.putAwayAt !== null,
  )
  return givenOn === null && !isAway
}
