import { changeLines } from '@shared/sip/change-words'
import { changeMeasure } from '@shared/sip/measure-verbs'
import { measuresOf } from '@shared/sip/plan-rows'
import { responsibleName } from '@shared/sip/responsible'
import { describe, expect, it } from 'vitest'
import { aSipState, ids } from './a-sip'
import { run, withPlan, writing } from './a-sip-plan'

describe('who answers for an insats', () => {
  const nobody = { partyId: null, participantId: null, who: '' }

  it.each([
    ['a närstående', { ...nobody, by: 'other', participantId: ids.brother }, 'Brodern', 'Närstående'],
    ['somebody whose name was written', { ...nobody, by: 'other', who: 'Mamma Eva' }, 'Mamma Eva', 'Någon annan'],
    [
      'somebody at a party whose name was written',
      { ...nobody, by: 'party', partyId: ids.fk, who: 'Eva Ek' },
      'Eva Ek, Försäkringskassan',
      'Försäkringskassan',
    ],
    [
      'somebody of the staff',
      { ...nobody, by: 'party', partyId: ids.region, participantId: ids.lena },
      'Lena Dahl, Region Stockholm',
      'Lena Dahl, Region Stockholm',
    ],
    ['nobody yet', { ...nobody, by: 'other' }, '', ''],
  ] as const)('is %s: by name, and while identities are hidden by what they are', (_, measure, shown, hidden) => {
    const state = aSipState()
    expect(['shown', 'hidden'].map((naming) => responsibleName(state, measure, naming as 'shown'))).toEqual([
      shown,
      hidden,
    ])
  })
})

it('what a version changed tells no name while identities are hidden', () => {
  const { state: begun, plan } = writing(withPlan)
  const measure = measuresOf(begun, plan.id)[0]!
  const state = run(
    begun,
    changeMeasure(measure.id, { ...measure, by: 'other', participantId: null, who: 'Mamma Eva', from: '', dueOn: '' }),
  )
  const told = (naming: 'shown' | 'hidden') => JSON.stringify(changeLines(state, state.sipPlans.get(plan.id)!, naming))
  expect(told('shown')).toContain('Mamma Eva')
  expect(told('hidden')).not.toContain('Mamma Eva')
})
