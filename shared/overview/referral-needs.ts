import type { IsoDate } from '../calendar/date'
import { addDays, daysBetween } from '../calendar/days'
import { addWorkingDays } from '../calendar/deadline'
import { formatDay } from '../calendar/format'
import { countOf } from '../record/count'
import { rowOf, rowsOf, type State } from '../record/state'
import { feedbacksOfCase } from '../team/feedbacks'
import { localWords } from '../team/local-words'
import type { Referral } from '../team/referral/referral'
import { caseOfReferral, referralStage } from '../team/referral/stage'
import { referralTitle } from '../team/referral/title'
import type { Team } from '../team/team'
import { meetingsOfCase } from '../team/waiting-cases'
import type { Need } from './need'

/** Within so many working days somebody decides what is to become of a referral. */
const workingDaysToLook = 3

/** A referral that is still without a meeting after so many days has waited long. */
const longWait = 30

/** Referrals that rest: nobody has taken a stand, an answer is late, no meeting has come, or nobody has been told. */
export function referralNeeds(state: State, today: IsoDate): Need[] {
  return rowsOf(state, 'referrals').flatMap((referral): Need[] => {
    const team = rowOf(state, 'teams', referral.teamId)
    if (!team || referral.putAwayAt !== null) return []
    const need = needOf(state, referral, { team, today })
    return need ? [{ target: { page: 'referral', id: referral.id }, ...need, kind: 'referral' }] : []
  })
}

type ReferralNeed = Omit<Need, 'kind' | 'target'> & Partial<Pick<Need, 'target'>>

function needOf(
  state: State,
  referral: Referral,
  { team, today }: { readonly team: Team; readonly today: IsoDate },
): ReferralNeed | undefined {
  switch (referralStage(state, referral)) {
    case 'received':
      return toLookAt(state, referral, team.name)
    case 'completionRequested':
      return toRemind(state, referral, today)
    case 'waiting':
      return toPlace(state, referral, team.name, today)
    case 'handled':
      return toAnswer(state, referral, team.feedbackDays)
    default:
      return undefined
  }
}

function toLookAt(state: State, referral: Referral, team: string): ReferralNeed {
  const { receivedOn } = referral
  return {
    title: `Ta ställning till ${referralTitle(state, referral)}`,
    reason: `Kom in till ${team} ${formatDay(receivedOn)}. Gör ett ärende, begär komplettering eller avvisa.`,
    due: addWorkingDays(receivedOn, workingDaysToLook),
  }
}

function toRemind(state: State, referral: Referral, today: IsoDate): ReferralNeed | undefined {
  const { completionRequestedOn, completionDueOn } = referral
  if (completionRequestedOn === null || completionDueOn === null || completionDueOn > today) return undefined
  return {
    title: `Kompletteringen dröjer, ${referralTitle(state, referral)}`,
    reason: `Den begärdes ${formatDay(completionRequestedOn)} och skulle ha kommit senast ${formatDay(completionDueOn)}. Påminn, eller gå vidare med det som finns.`,
    due: completionDueOn,
  }
}

function toPlace(state: State, referral: Referral, team: string, today: IsoDate): ReferralNeed | undefined {
  const due = addDays(referral.receivedOn, longWait)
  const found = caseOfReferral(state, referral.id)
  if (!found || found.putAwayAt !== null || due > today) return undefined
  const waited = countOf(daysBetween(referral.receivedOn, today), 'dag', 'dagar')
  return {
    title: `Väntar länge, ${referralTitle(state, referral)}`,
    reason: `Den har väntat ${waited} och står inte på någon dagordning i ${team}.`,
    due,
    target: { page: 'case', id: found.id },
  }
}

/** A case with an återkoppling of its own stands for itself. */
function toAnswer(state: State, referral: Referral, feedbackDays: number): ReferralNeed | undefined {
  const found = caseOfReferral(state, referral.id)
  if (found && feedbacksOfCase(state, found.id).length > 0) return undefined
  const held = found && meetingsOfCase(state, found.id).find(({ item }) => item.state === 'done')?.meeting.date
  if (held === undefined) return undefined
  return {
    title: `Återkoppla, ${referralTitle(state, referral)}`,
    reason: `Ärendet behandlades ${formatDay(held)}. Den som skickade ${localWords(state, referral.teamId).referral.the} väntar på svar.`,
    due: addWorkingDays(held, feedbackDays),
  }
}
