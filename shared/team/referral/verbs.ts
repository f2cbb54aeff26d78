import { done, put, putNewWithId, refused, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { putAwayOrBackVerb, type RowWords } from '../../record/row-verbs'
import { rowOf } from '../../record/state'
import { readReferral, type ReferralInput } from './input'
import { canBecomeCase } from './missing'
import type { Referral } from './referral'

const words: RowWords = { one: 'en remiss', the: 'remissen' }
export const goneReferral = refused({ message: 'Remissen finns inte kvar. Se efter bland teamets remisser.' })

/** Takes a referral in, whole or with gaps, with the id given so that the screen can open it. */
export function createReferral(teamId: Id, id: Id, asked: ReferralInput): Verb {
  return (state, circumstances) => {
    if (!rowOf(state, 'teams', teamId)) return refused({ message: 'Teamet finns inte kvar.' })
    const { fields, problems } = readReferral(state, { teamId, asked, today: circumstances.today })
    if (fields === null || problems.length > 0) return refused(...problems)
    return done('tog emot en remiss', [
      putNewWithId('referrals', id, { teamId, ...fields, ...untouched }, circumstances),
    ])
  }
}

const untouched = {
  status: 'received',
  completionRequestedOn: null,
  completionDueOn: null,
  answeredOn: null,
  rejectedReason: '',
} as const

/** Changes a referral. One whose gaps were asked for has got its answer when nothing that is needed is missing any more. */
export function changeReferral(id: Id, asked: ReferralInput): Verb {
  return (state, { today }) => {
    const saved = rowOf(state, 'referrals', id)
    if (!saved) return goneReferral
    const { fields, problems } = readReferral(state, { teamId: saved.teamId, asked, today })
    if (fields === null || problems.length > 0) return refused(...problems)
    const changed: Referral = { ...saved, ...fields }
    const isAnswered = saved.status === 'completionRequested' && !canBecomeCase(saved) && canBecomeCase(changed)
    return done('ändrade remissen', [put('referrals', isAnswered ? { ...changed, status: 'received' } : changed)])
  }
}

/** Takes a referral out of the lists, or brings it back. */
export function putAwayOrBackReferral(id: Id): Verb {
  return putAwayOrBackVerb('referrals', id, words)
}
