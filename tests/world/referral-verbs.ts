import type { Referral } from '@shared/team/referral/referral'
import {
  addUsualCriteria,
  deleteCriterion,
  moveCriterion,
  putAwayOrBackCriterion,
  saveCriterion,
} from '@shared/team/referral/criterion-verbs'
import { referralAsTyped } from '@shared/team/referral/input'
import {
  answerReferral,
  closeReferral,
  receiveCompletion,
  rejectReferral,
  requestCompletion,
  takeUpReferralAgain,
} from '@shared/team/referral/steps'
import { caseOfReferral, referralStage } from '@shared/team/referral/stage'
import { makeCaseOf } from '@shared/team/referral/to-case'
import { changeReferral, createReferral, putAwayOrBackReferral } from '@shared/team/referral/verbs'
import type { IsoDate } from '@shared/calendar/date'
import type { Draw, Kind } from './draw'

const today = '2027-02-22' as IsoDate

/** A referral that nobody has made a case of. */
const loose = ({ any, state }: Draw, fits: (row: Referral) => boolean = () => true) =>
  any('referrals', (row) => fits(row) && caseOfReferral(state, row.id) === undefined)

/** What is done with remisser and the criteria for them, for `everyVerb`. */
export const referralVerbs: Record<string, Kind> = {
  createReferral: ({ any, number, newId }) =>
    createReferral(any('teams').id, newId, {
      ...referralAsTyped(undefined, today),
      code: `PRO-2033-${number}`,
      question: number % 2 ? 'Vad kan komma först?' : '',
    }),
  changeReferral: ({ any, number }) => {
    const saved = any('referrals')
    return changeReferral(saved.id, { ...referralAsTyped(saved, today), goal: `Mål ${number}` })
  },
  putAwayOrBackReferral: ({ any }) => putAwayOrBackReferral(any('referrals').id),
  requestCompletion: (draw) => requestCompletion(loose(draw).id, { dueOn: '2031-03-01' }),
  receiveCompletion: (draw) => receiveCompletion(loose(draw).id),
  rejectReferral: (draw) => rejectReferral(loose(draw).id, { reason: 'Gäller en annan kommun.' }),
  closeReferral: (draw) => closeReferral(loose(draw).id),
  takeUpReferralAgain: (draw) => takeUpReferralAgain(loose(draw).id),
  answerReferral: ({ any, state }) =>
    answerReferral(any('referrals', (row) => referralStage(state, row) === 'handled').id),
  makeCaseOf: (draw) =>
    makeCaseOf(loose(draw, ({ status, question }) => status === 'received' && question !== '').id, draw.newId),
  addUsualCriteria: () => addUsualCriteria(),
  saveCriterion: ({ any, number }) =>
    saveCriterion(number % 2 ? any('referralCriteria').id : null, { name: `Kriterium ${number}` }),
  moveCriterion: ({ any, number }) => moveCriterion(any('referralCriteria').id, number % 2 ? 'up' : 'down'),
  putAwayOrBackCriterion: ({ any }) => putAwayOrBackCriterion(any('referralCriteria').id),
  deleteCriterion: ({ any }) => deleteCriterion(any('referralCriteria').id),
}
