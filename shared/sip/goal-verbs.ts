import { done, put, putDeleted, putNew, refused, type Outcome, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { sameContent } from '../record/same-content'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { withOpenPlan } from './open-plan'
import type { SipGoal } from './plan'
import { goalsOf, nextPosition, measuresOf } from './plan-rows'
import { exchanged } from './row-order'

/** What a user says of a goal. */
export type GoalFields = Pick<SipGoal, 'term' | 'text'>

const noText = { field: 'text', message: 'Skriv vad som ska nås.' }

/** Adds a goal after those that are there. */
export function addGoal(planId: Id, fields: GoalFields): Verb {
  return (state, circumstances) =>
    withOpenPlan(state, planId, () => {
      const text = oneLine(fields.text)
      if (text === '') return refused(noText)
      const position = nextPosition(goalsOf(state, planId))
      const goal = { planId, previousId: null, term: fields.term, text, position, outcome: null, outcomeNote: '' }
      return done('lade till ett mål', [putNew('sipGoals', goal, circumstances)])
    })
}

/** Changes what a goal says, and how it stands at the follow-up. */
export function changeGoal(id: Id, fields: Partial<Omit<SipGoal, 'planId' | 'previousId' | 'position'>>): Verb {
  return (state) =>
    withGoal(state, id, (goal) => {
      const wanted = { ...goal, ...fields }
      const changed = { ...wanted, text: oneLine(wanted.text), outcomeNote: oneLine(wanted.outcomeNote) }
      if (changed.text === '') return refused(noText)
      return done('ändrade ett mål', sameContent(goal, changed) ? [] : [put('sipGoals', changed)])
    })
}

/** Takes a goal away. Its insatser stay, and belong to none. */
export function removeGoal(id: Id): Verb {
  return (state, circumstances) => {
    if (!rowOf(state, 'sipGoals', id)) return done('tog bort ett mål', [])
    return withGoal(state, id, (goal) => {
      const loosened = measuresOf(state, goal.planId)
        .filter(({ goalId }) => goalId === id)
        .map((measure): Put => put('sipMeasures', { ...measure, goalId: null }))
      return done('tog bort ett mål', [putDeleted('sipGoals', goal, circumstances), ...loosened])
    })
  }
}

/** Moves a goal one step up or down. */
export function moveGoal(id: Id, step: -1 | 1): Verb {
  return (state) =>
    withGoal(state, id, (goal) =>
      done(
        'flyttade ett mål',
        exchanged(goalsOf(state, goal.planId), id, step).map((row) => put('sipGoals', row)),
      ),
    )
}

function withGoal(state: State, id: Id, act: (goal: SipGoal) => Outcome): Outcome {
  const goal = rowOf(state, 'sipGoals', id)
  return goal ? withOpenPlan(state, goal.planId, () => act(goal)) : refused({ message: 'Målet är borttaget.' })
}
