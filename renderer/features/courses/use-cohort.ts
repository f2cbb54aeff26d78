import { useSelector, useToday } from '@renderer/data'
import type { Clash } from '@shared/calendar/clashes'
import type { IsoDate } from '@shared/calendar/date'
import type { Cohort, Session } from '@shared/course/cohort'
import { cohortTitle } from '@shared/course/cohort-title'
import { belowMinimum, participation, type BelowMinimum, type Participation } from '@shared/course/participation'
import { roundAttendance, type RoundAttendance } from '@shared/course/round-attendance'
import { isDecisionDue } from '@shared/course/decision'
import { isFull, nextStepWords, type NextStepWords } from '@shared/course/round-state'
import { lackedLeaders } from '@shared/course/parties-without-leader'
import { sessionClashes } from '@shared/course/session-clashes'
import { sessionsOf } from '@shared/course/sessions'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { peopleOf, type PersonInRound } from './people'
import { queueRows, type QueueRow } from './queue-rows'

/** A round with all that its page says of it. */
export interface CohortView {
  readonly cohort: Cohort
  readonly title: string
  readonly sessions: readonly Session[]
  /** By session. */
  readonly clashes: ReadonlyMap<Id, readonly Clash[]>
  readonly people: readonly PersonInRound[]
  readonly participation: Participation
  readonly lacking: BelowMinimum | undefined
  readonly attendance: RoundAttendance
  /** Those who wait, in the round's own queue and its course's. */
  readonly queue: readonly QueueRow[]
  readonly isFull: boolean
  /** Whether the decision on the round stands before everything else. */
  readonly isDecisionDue: boolean
  readonly nextStep: NextStepWords | undefined
  /** `Sal 2, Arbetsförmedlingen Haninge`; empty without one. */
  readonly room: string
  /** `Maria Ek (AF)` */
  readonly leaders: readonly string[]
  /** Which parties have given no leader. */
  readonly lackedLeader: string | undefined
}

/** Reads a round for its page; undefined when it is gone. */
export function useCohort(id: Id): CohortView | undefined {
  const today = useToday()
  return useSelector(useCallback((state: State) => viewOf(state, id, today), [id, today]))
}

function viewOf(state: State, id: Id, today: IsoDate): CohortView | undefined {
  const cohort = rowOf(state, 'cohorts', id)
  if (!cohort) return undefined
  const room = rowOf(state, 'rooms', cohort.roomId)
  return {
    cohort,
    title: cohortTitle(state, cohort),
    sessions: sessionsOf(state, id),
    clashes: sessionClashes(state, cohort, today),
    people: peopleOf(state, id, today),
    participation: participation(state, id),
    lacking: belowMinimum(state, cohort),
    attendance: roundAttendance(state, id),
    queue: queueRows(state, cohort, today),
    isFull: isFull(state, cohort),
    isDecisionDue: isDecisionDue(state, cohort, today),
    nextStep: nextStepWords(state, cohort, today),
    room: [room?.name, room?.place].filter(Boolean).join(', '),
    leaders: cohort.leaderIds.flatMap((leaderId) => {
      const staff = rowOf(state, 'staff', leaderId)
      const party = rowOf(state, 'parties', staff?.partyId ?? null)
      return staff ? [party ? `${staff.name} (${party.shortName})` : staff.name] : []
    }),
    lackedLeader: lackedLeaders(state, cohort),
  }
}
