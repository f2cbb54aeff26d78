import { done, put, putDeleted, putNew, refused, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import { rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'
import { usualDeadlines, type SipDeadlineKey, type SipDeadlineRule } from './deadline-rule'

/** What the form of a deadline gives. */
export interface DeadlineInput extends Pick<SipDeadlineRule, 'unit' | 'source'> {
  /** There is such a deadline here. */
  readonly holds: boolean
  readonly count: TypedNumber
}

const limits = { from: 1, to: 200 }

/** The organisation's own rule for a deadline; undefined where the usual one holds. */
export function ownDeadline(state: State, key: SipDeadlineKey): SipDeadlineRule | undefined {
  return rowsOf(state, 'sipDeadlines').find((rule) => rule.key === key)
}

/** Says how a deadline is counted from now on, or that there is none here. */
export function saveSipDeadline(key: SipDeadlineKey, asked: DeadlineInput): Verb {
  return (state, circumstances) => {
    const read = asked.holds ? readWholeNumber('count', asked.count, limits) : { value: null, problems: [] }
    const source = oneLine(asked.source)
    const problems = [...read.problems, ...checkLength('source', source)]
    if (problems.length > 0) return refused(...problems)
    const fields = { key, count: read.value, unit: asked.unit, source }
    const usual = usualDeadlines[key]
    if (fields.count === usual.count && fields.unit === usual.unit && source === usual.source) {
      return putBackSipDeadline(key)(state, circumstances)
    }
    const saved = ownDeadline(state, key)
    return done('ändrade en tidsfrist för SIP', [
      saved ? put('sipDeadlines', { ...saved, ...fields }) : putNew('sipDeadlines', fields, circumstances),
    ])
  }
}

/** Counts a deadline as usual again. */
export function putBackSipDeadline(key: SipDeadlineKey): Verb {
  return (state, circumstances) => {
    const saved = ownDeadline(state, key)
    return done('tog tillbaka den vanliga tidsfristen', saved ? [putDeleted('sipDeadlines', saved, circumstances)] : [])
  }
}
