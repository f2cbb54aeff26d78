import { useSelector } from '@renderer/data'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { caseTitle } from '@shared/team/agenda'
import type { Case } from '@shared/team/case'
import { localWords, type LocalWords } from '@shared/team/local-words'
import type { Referral } from '@shared/team/referral/referral'
import { referralTitle } from '@shared/team/referral/title'
import { useCallback } from 'react'

/** What the team calls itself, what comes in to it and what it goes through. */
export function useLocalWords(teamId: Id): LocalWords {
  return useSelector(useCallback((state: State) => localWords(state, teamId), [teamId]))
}

/** A case's title in the team's words; empty for one that is gone. */
export function useCaseTitle(found: Case | undefined): string {
  return useSelector(useCallback((state: State) => (found ? caseTitle(state, found) : ''), [found]))
}

/** A remiss's title in the team's words; empty for one that is gone. */
export function useReferralTitle(referral: Referral | undefined): string {
  return useSelector(useCallback((state: State) => (referral ? referralTitle(state, referral) : ''), [referral]))
}
