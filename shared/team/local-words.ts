import * as z from 'zod'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'

/** What a team, what comes in to it, and what it goes through are called in one place or another (`domain.md` §1). */
export const TeamWord = z.enum(['team', 'råd', 'grupp'])
export const ReferralWord = z.enum(['remiss', 'ansökan', 'intresseanmälan', 'begäran'])
export const CaseWord = z.enum(['genomlysning', 'ärende', 'dragning'])
type TeamWord = z.infer<typeof TeamWord>
type ReferralWord = z.infer<typeof ReferralWord>
type CaseWord = z.infer<typeof CaseWord>

/** A word in the forms that sentences need: `remiss`, `remissen`, `remisser`. */
interface Forms {
  readonly one: string
  readonly the: string
  readonly many: string
}

const teams: Record<TeamWord, string> = { team: 'teamet', råd: 'rådet', grupp: 'gruppen' }
/** All of them go with `en`. */
const referrals: Record<ReferralWord, Forms> = {
  remiss: { one: 'remiss', the: 'remissen', many: 'remisser' },
  ansökan: { one: 'ansökan', the: 'ansökan', many: 'ansökningar' },
  intresseanmälan: { one: 'intresseanmälan', the: 'intresseanmälan', many: 'intresseanmälningar' },
  begäran: { one: 'begäran', the: 'begäran', many: 'begäranden' },
}

/** What each word is called where it is chosen. */
export const teamWordNames: Record<TeamWord, string> = { team: 'Team', råd: 'Råd', grupp: 'Grupp' }
export const referralWordNames: Record<ReferralWord, string> = {
  remiss: 'Remiss',
  ansökan: 'Ansökan',
  intresseanmälan: 'Intresseanmälan',
  begäran: 'Begäran',
}
export const caseWordNames: Record<CaseWord, string> = {
  genomlysning: 'Genomlysning',
  ärende: 'Ärende',
  dragning: 'Dragning',
}

/** What a team says where others say `teamet`, `remissen` and `Genomlysning`. */
export interface LocalWords {
  /** `rådet`. */
  readonly team: string
  readonly referral: Forms
  /** What a case is called in a title: `Ärende`. */
  readonly review: string
}

/** A team's own words; the usual ones when it is gone. */
export function localWords(state: State, teamId: Id): LocalWords {
  const team = rowOf(state, 'teams', teamId)
  return {
    team: teams[team?.teamWord ?? 'team'],
    referral: referrals[team?.referralWord ?? 'remiss'],
    review: caseWordNames[team?.caseWord ?? 'genomlysning'],
  }
}
