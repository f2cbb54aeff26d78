import { useSelector } from '@renderer/data'
import { WrittenLine } from '@renderer/ui/WrittenLine'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { addGoal } from '@shared/sip/goal-verbs'
import { parseGoal } from '@shared/sip/parse-goal'
import { goalsOf } from '@shared/sip/plan-rows'
import { useCallback } from 'react'
import { GoalRow } from './GoalRow'
import classes from './PlanRows.module.css'

/** The goals of the version that is being written, and one line to write the next. */
export function GoalList({ planId, readOnly }: { planId: Id; readOnly: boolean }) {
  const goals = useSelector(useCallback((state: State) => goalsOf(state, planId), [planId]))
  return (
    <>
      {goals.length > 0 && (
        <ol className={classes.list} aria-label="Mål">
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} readOnly={readOnly} />
          ))}
        </ol>
      )}
      {!readOnly && (
        <WrittenLine
          label="Nytt mål"
          draftKey={`new-sip-goal:${planId}`}
          initial=""
          placeholder="Långsiktigt: Du har ork kvar på eftermiddagarna"
          verb={(line) => addGoal(planId, parseGoal(line))}
          does="lägg till"
          place={['3', 'Alt+3']}
        />
      )}
    </>
  )
}
