import { readPastField } from '../calendar/typed-fields'
import { done, put, refused, type Fields, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import { multiLine } from '../record/text'
import { sipGone } from './need-verbs'

/** What the form of a child's consent gives; the day as it was typed. */
export interface ChildInput extends Pick<Fields<'sips'>, 'guardians' | 'guardiansReason' | 'childNote'> {
  readonly childAskedOn: string
}

/** Says whose consent a child's SIP rests on, and that the child was asked and told. An exception has its reason. */
export function saveChildConsent(sipId: Id, asked: ChildInput): Verb {
  return (state, { today }) => {
    const sip = rowOf(state, 'sips', sipId)
    if (!sip) return sipGone
    const on = readPastField('childAskedOn', asked.childAskedOn, today)
    const guardiansReason = asked.guardians === 'exception' ? multiLine(asked.guardiansReason) : ''
    const noReason = asked.guardians === 'exception' && guardiansReason === ''
    const problems: Problem[] = [
      ...on.problems,
      ...(noReason
        ? [{ field: 'guardiansReason', message: 'Skriv varför inte båda vårdnadshavarna behöver samtycka.' }]
        : []),
    ]
    if (problems.length > 0) return refused(...problems)
    const fields = { guardians: asked.guardians, guardiansReason, childAskedOn: on.value }
    return done('ändrade samtycket för ett barn', [
      put('sips', { ...sip, ...fields, childNote: multiLine(asked.childNote) }),
    ])
  }
}
