import { mostWeeks } from '../calendar/plan-problems'
import type { BlockedDayPolicy } from '../calendar/policy'
import { refused, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { checkNameTaken, deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf } from '../record/state'
import { oneLine } from '../record/text'
import { conditionsOf, usualConditions } from './course-conditions'
import { readShape, type ShapeInput } from './course-shape'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'

const words: RowWords = { one: 'en kursmall', the: 'kursmallen' }

/** What the template's form gives: times and numbers may still be unreadable text. */
export interface TemplateInput extends ShapeInput {
  readonly name: string
  readonly weeks: TypedNumber
  readonly policy: BlockedDayPolicy
  readonly decisionDaysBefore: TypedNumber
}

/** Saves a course template. Rounds that were planned from it keep the shape that they have. */
export function saveTemplate(id: Id | null, asked: TemplateInput): Verb {
  return (state, circumstances) => {
    const name = oneLine(asked.name)
    const shape = readShape(asked)
    const weeks = readWholeNumber('weeks', asked.weeks, { from: 1, to: mostWeeks })
    const decisionDays = readWholeNumber('decisionDaysBefore', asked.decisionDaysBefore, { from: 0, to: 365 })
    const problems = [
      ...checkLine('name', name, 'Skriv vad kursen heter.'),
      ...checkNameTaken('courseTemplates', { id, name, words }, state),
      ...shape.problems,
      ...weeks.problems,
      ...decisionDays.problems,
    ]
    if (problems.length > 0 || shape.value === null || weeks.value === null || decisionDays.value === null) {
      return refused(...problems)
    }
    const saved = rowOf(state, 'courseTemplates', id)
    const fields = {
      ...(saved ? conditionsOf(saved) : usualConditions),
      ...shape.value,
      name,
      weeks: weeks.value,
      policy: asked.policy,
      decisionDaysBefore: decisionDays.value,
    }
    return saveFields({ table: 'courseTemplates', id, fields, words }, state, circumstances)
  }
}

/** Takes a template out of the lists, or brings it back. */
export function putAwayOrBackTemplate(id: Id): Verb {
  return putAwayOrBackVerb('courseTemplates', id, words)
}

/** Deletes a template that no round was planned from. */
export function deleteTemplate(id: Id): Verb {
  return deleteVerb('courseTemplates', id, words)
}
