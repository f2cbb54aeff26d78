import { mostWeeks } from '../calendar/plan-problems'
import type { BlockedDayPolicy } from '../calendar/policy'
import { refused, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { checkNameTaken, deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { oneLine } from '../record/text'
import { readConditions, type ConditionsInput } from './conditions-input'
import { readShape, type ShapeInput } from './course-shape'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'

const words: RowWords = { one: 'en kursmall', the: 'kursmallen' }

/** The few things that make a template: times and numbers may still be unreadable text. */
export interface TemplateBasics extends ShapeInput {
  readonly name: string
  readonly weeks: TypedNumber
  readonly policy: BlockedDayPolicy
  readonly decisionDaysBefore: TypedNumber
}

/** What the template's form gives. */
export type TemplateInput = TemplateBasics & ConditionsInput

/** Saves a course template. Rounds that were planned from it keep what they have until somebody updates them. */
export function saveTemplate(id: Id | null, asked: TemplateInput): Verb {
  return (state, circumstances) => {
    const name = oneLine(asked.name)
    const shape = readShape(asked)
    const weeks = readWholeNumber('weeks', asked.weeks, { from: 1, to: mostWeeks })
    const decisionDays = readWholeNumber('decisionDaysBefore', asked.decisionDaysBefore, { from: 0, to: 365 })
    const sessionCount = shape.value && weeks.value && shape.value.weekdays.length * weeks.value
    const conditions = readConditions(state, asked, sessionCount)
    const problems = [
      ...checkLine('name', name, 'Skriv vad kursen heter.'),
      ...checkNameTaken('courseTemplates', { id, name, words }, state),
      ...shape.problems,
      ...weeks.problems,
      ...conditions.problems,
      ...decisionDays.problems,
    ]
    const isRead = shape.value !== null && weeks.value !== null && conditions.value !== null
    if (problems.length > 0 || !isRead || decisionDays.value === null) return refused(...problems)
    const fields = {
      ...conditions.value,
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
