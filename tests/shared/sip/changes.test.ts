import { changeLines } from '@shared/sip/change-words'
import { changesSince, hasChanged, planChanges, contentOfPlan } from '@shared/sip/changes'
import { addGoal, changeGoal, moveGoal, removeGoal } from '@shared/sip/goal-verbs'
import { moveMeasure, removeMeasure, setMeasureStatus } from '@shared/sip/measure-verbs'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import { setFollowUpDay, writePlanText } from '@shared/sip/plan-verbs'
import { planInForce } from '@shared/sip/sip-state'
import { plain } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { run, withPlan, world, writing } from './a-sip-plan'

const { state: begun, plan } = writing(withPlan)
const [goal, short] = goalsOf(begun, plan.id)
const [contact, help] = measuresOf(begun, plan.id)
const told = (...verbs: Parameters<typeof run>[1][]) => {
  const state = run(begun, ...verbs)
  return changeLines(state, state.sipPlans.get(plan.id)!, 'shown').map(({ kind, what, field, from, to }) =>
    plain([kind, what, field, from, to].filter(Boolean).join(' | ')),
  )
}
/** What the day of follow-up comes to by itself: the next one is another. */
const nextDay = 'changed | Följs upp | 25 februari 2027 | 25 maj 2027'

it('tells nothing of the first version', () => {
  expect(changesSince(world, planInForce(world, withPlan.id)!)).toBeUndefined()
})

it('tells nothing but the next day of a version that was just begun', () => {
  expect(told()).toEqual([nextDay])
})

it('finds no change between a version and itself', () => {
  const content = contentOfPlan(begun, plan.id)!
  const same = {
    ...content,
    goals: content.goals.map((row) => ({ ...row, previousId: row.id })),
    measures: content.measures.map((row) => ({ ...row, previousId: row.id })),
  }
  expect(hasChanged(planChanges(content, same))).toBe(false)
})

it('does not take space at the end of a text, or another order, for a change', () => {
  expect(
    told(
      writePlanText(plan.id, 'situation', `${plan.situation} \n`),
      moveGoal(short!.id, -1),
      moveMeasure(help!.id, -1),
    ),
  ).toEqual([nextDay])
})

it('tells texts, goals and insatser: added, removed, and changed from what to what', () => {
  expect(
    told(
      writePlanText(plan.id, 'situation', 'Börjat arbetsträna.'),
      setFollowUpDay(plan.id, 'om sex månader'),
      changeGoal(goal!.id, { outcome: 'partly' }),
      removeGoal(short!.id),
      addGoal(plan.id, { term: 'short', text: 'Åtta timmar sömn' }),
      setMeasureStatus(help!.id, 'done'),
      removeMeasure(contact!.id),
    ),
  ).toEqual([
    'changed | Nuläge | Sjukskriven på heltid sedan i våras. Behandling på vårdcentralen, stöd hemma av kommunen. | Börjat arbetsträna.',
    'changed | Följs upp | 25 februari 2027 | 22 augusti 2027',
    `changed | Mål: ${goal!.text} | Vid uppföljningen | Delvis uppnått`,
    'added | Mål: Åtta timmar sömn',
    'removed | Mål: Du sover sex timmar de flesta nätter.',
    'changed | Insats: Du får hjälp hemma två förmiddagar i veckan. | Läge | Pågår | Klar',
    'changed | Insats: Du går till sömnskolan på onsdagar. | Mål | Du sover sex timmar de flesta nätter.',
    'removed | Insats: Du får en fast kontakt på vårdcentralen.',
  ])
})
