import type { IsoDate } from '../../calendar/date'
import type { Id } from '../../record/id'
import { inOrder } from '../../record/order'
import { rowsBy } from '../../record/rows-by'
import { rowsOf, type State } from '../../record/state'
import type { Case } from '../case'
import type { Referral } from './referral'

/** Where a referral is on its way. */
export const referralStages = [
  'received',
  'completionRequested',
  'waiting',
  'planned',
  'handled',
  'answered',
  'closed',
  'rejected',
] as const
export type ReferralStage = (typeof referralStages)[number]

/** The case that a referral became; the latest, should there be several. */
export function caseOfReferral(state: State, id: Id): Case | undefined {
  return [...rowsBy(state, 'cases', 'referralId', id)].sort((a, b) => inOrder(a.id, b.id)).at(-1)
}

/** Where a referral is: what its case says once there is one, else what has been done with it. */
export function referralStage(state: State, { id, status }: Pick<Referral, 'id' | 'status'>): ReferralStage {
  const found = caseOfReferral(state, id)
  switch (found?.status) {
    case undefined:
      return status
    case 'waiting':
    case 'adjourned':
      return 'waiting'
    case 'planned':
      return 'planned'
    case 'handled':
      return status === 'answered' ? 'answered' : 'handled'
    case 'closed':
      return 'closed'
  }
}

/** Whether somebody still has to do something: nothing rests unseen. */
export function isUnderWay(stage: ReferralStage): boolean {
  return stage !== 'answered' && stage !== 'closed' && stage !== 'rejected'
}

/** Whether it is still open what a referral is to become. */
export function isOpen(stage: ReferralStage): boolean {
  return stage === 'received' || stage === 'completionRequested'
}

/** Whether the last day to answer a begäran om komplettering has gone by. */
export function isAnswerLate({ completionDueOn }: Pick<Referral, 'completionDueOn'>, today: IsoDate): boolean {
  return completionDueOn !== null && completionDueOn < today
}

/** A referral with where it is. */
export interface StagedReferral {
  readonly referral: Referral
  readonly stage: ReferralStage
}

/** The team's referrals, the one that came in first at the top. */
export function referralsOf(state: State, teamId: Id): StagedReferral[] {
  return rowsOf(state, 'referrals')
    .filter((row) => row.teamId === teamId)
    .sort((a, b) => inOrder(a.receivedOn, b.receivedOn) || inOrder(a.id, b.id))
    .map((referral) => ({ referral, stage: referralStage(state, referral) }))
}
