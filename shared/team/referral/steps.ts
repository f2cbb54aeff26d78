import type { IsoDate } from '../../calendar/date'
import { addWorkingDays } from '../../calendar/deadline'
import { readDateField } from '../../calendar/typed-fields'
import { done, put, refused, type Outcome, type Verb } from '../../record/change'
import { checkLine } from '../../record/checks'
import type { Id } from '../../record/id'
import { rowOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import type { Referral } from './referral'
import { caseOfReferral, referralStage } from './stage'
import { goneReferral } from './verbs'

/** How long an answer to a begäran om komplettering may take, in working days, where nothing else is said. */
const workingDaysToAnswer = 10

/** The last day that is proposed for a komplettering asked for today. */
export function proposedCompletionDue(today: IsoDate): IsoDate {
  return addWorkingDays(today, workingDaysToAnswer)
}

/** Notes that a komplettering has been asked for, to be answered by a day. Asked again, the day is another. */
export function requestCompletion(id: Id, { dueOn }: { readonly dueOn: string }): Verb {
  return withoutCase(id, (referral, _state, { today }) => {
    const due = readDateField('dueOn', dueOn, today, 'Skriv vilken dag svaret ska ha kommit.')
    if (due.value === null) return refused(...due.problems)
    if (due.value < today) return refused({ field: 'dueOn', message: 'Dagen har redan varit. Välj en senare.' })
    return done('begärde komplettering', [
      put('referrals', {
        ...referral,
        status: 'completionRequested',
        completionRequestedOn: today,
        completionDueOn: due.value,
      }),
    ])
  })
}

/** Notes that the answer has come, though it may not say all that was asked. */
export function receiveCompletion(id: Id): Verb {
  return withoutCase(id, (referral) =>
    done('noterade att kompletteringen har kommit', [put('referrals', { ...referral, status: 'received' })]),
  )
}

/** Turns a referral away, with the reason that whoever sent it is told. */
export function rejectReferral(id: Id, asked: { readonly reason: string }): Verb {
  return withoutCase(id, (referral) => {
    const reason = oneLine(asked.reason)
    const problems = checkLine('reason', reason, 'Skriv varför remissen avvisas. Remittenten ska få veta det.')
    if (problems.length > 0) return refused(...problems)
    return done('avvisade remissen', [put('referrals', { ...referral, status: 'rejected', rejectedReason: reason })])
  })
}

/** Closes a referral that came to nothing: it was taken back, or the need is gone. */
export function closeReferral(id: Id): Verb {
  return withoutCase(id, (referral) =>
    done('avslutade remissen', [put('referrals', { ...referral, status: 'closed' })]),
  )
}

/** Takes up a referral again that was rejected or closed. */
export function takeUpReferralAgain(id: Id): Verb {
  return withoutCase(id, (referral) =>
    done('tog upp remissen igen', [put('referrals', { ...referral, status: 'received', rejectedReason: '' })]),
  )
}

/** Notes that whoever sent the referral has got the team's answer. */
export function answerReferral(id: Id): Verb {
  return (state, { today }) => {
    const referral = rowOf(state, 'referrals', id)
    if (!referral) return goneReferral
    if (referralStage(state, referral) !== 'handled') {
      return refused({ message: 'Ärendet är inte behandlat än. Återkopplingen kommer efter mötet.' })
    }
    return done('noterade återkopplingen', [put('referrals', { ...referral, status: 'answered', answeredOn: today })])
  }
}

/** What is done with a referral alone; one that has become a case is followed there. */
function withoutCase(
  id: Id,
  run: (referral: Referral, state: State, circumstances: Parameters<Verb>[1]) => Outcome,
): Verb {
  return (state, circumstances) => {
    const referral = rowOf(state, 'referrals', id)
    if (!referral) return goneReferral
    const found = caseOfReferral(state, id)
    if (found) return refused({ message: `Remissen är redan ett ärende, ${found.code}. Fortsätt där.` })
    return run(referral, state, circumstances)
  }
}
