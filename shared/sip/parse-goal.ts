import { capitalised } from '../calendar/format'
import { oneLine } from '../record/text'
import type { GoalFields } from './goal-verbs'

/** Reads a goal written on one line: a delmål, or a långsiktigt one when the line says so (`Långsiktigt: …`). */
export function parseGoal(text: string): GoalFields {
  const line = oneLine(text)
  const { term, rest } = /^(?<term>långsiktigt|delmål)(?: mål)?\s*:\s*(?<rest>.*)$/iu.exec(line)?.groups ?? {}
  return {
    term: term?.toLocaleLowerCase('sv-SE') === 'långsiktigt' ? 'long' : 'short',
    text: capitalised(rest ?? line),
  }
}
