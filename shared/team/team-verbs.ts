import { readTimeFields } from '../calendar/typed-fields'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'
import { checkPrefix } from '../organisation/organisation-verbs'
import { refused, type Fields, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { checkNameTaken, deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf } from '../record/state'
import { oneLine } from '../record/text'
import { mostMinutes } from './agenda-limits'
import type { Team } from './team'

const words: RowWords = { one: 'ett team', the: 'teamet' }

/** More working days than these is no återkoppling "inom kort tid" [001]. */
const mostFeedbackDays = 60

/** Reflection that takes longer is an item of its own. */
const mostReflection = 60

/** What the team's form gives: times and minutes as they were typed. */
export type TeamInput = Omit<
  Fields<'teams'>,
  'start' | 'end' | 'minutesPerCase' | 'reflectionMinutes' | 'feedbackDays' | 'agendaTemplate' | 'minutesByKind'
> & {
  readonly start: string
  readonly end: string
  readonly minutesPerCase: TypedNumber
  readonly reflectionMinutes: TypedNumber
  readonly feedbackDays: TypedNumber
}

/** A team's agendas until it has said what they begin from. */
export const usualAgenda: Pick<Team, 'agendaTemplate' | 'minutesByKind'> = {
  agendaTemplate: [],
  minutesByKind: { consultation: null, feedback: null, followUp: null, intake: null, closing: null },
}

/** A team's words until it has said its own. */
export const usualWords: Pick<Team, 'teamWord' | 'referralWord' | 'caseWord'> = {
  teamWord: 'team',
  referralWord: 'remiss',
  caseWord: 'genomlysning',
}

/** Saves a team with the times and minutes that its meetings begin from. */
export function saveTeam(id: Id | null, asked: TeamInput): Verb {
  return (state, circumstances) => {
    const times = readTimeFields(asked)
    const minutes = readWholeNumber('minutesPerCase', asked.minutesPerCase, { from: 1, to: mostMinutes })
    const reflection = readWholeNumber('reflectionMinutes', asked.reflectionMinutes, { from: 0, to: mostReflection })
    const feedback = readWholeNumber('feedbackDays', asked.feedbackDays, { from: 1, to: mostFeedbackDays })
    const name = oneLine(asked.name)
    const place = oneLine(asked.place)
    const codePrefix = oneLine(asked.codePrefix).toLocaleUpperCase('sv-SE')
    const problems = [
      ...checkLine('name', name, 'Skriv vad teamet heter, till exempel Resursråd Haninge.'),
      ...checkNameTaken('teams', { id, name, words }, state),
      ...checkPrefix(codePrefix),
      ...checkLength('place', place),
      ...times.problems,
      ...minutes.problems,
      ...reflection.problems,
      ...feedback.problems,
    ]
    const isRead =
      times.value !== null && minutes.value !== null && reflection.value !== null && feedback.value !== null
    if (problems.length > 0 || !isRead) return refused(...problems)
    const { minutesWord, teamWord, referralWord, caseWord, sectionNumbers, hasSignatures } = asked
    const { agendaTemplate, minutesByKind } = rowOf(state, 'teams', id) ?? usualAgenda
    const fields = {
      name,
      minutesWord,
      teamWord,
      referralWord,
      caseWord,
      codePrefix,
      place,
      ...times.value,
      minutesPerCase: minutes.value,
      reflectionMinutes: reflection.value,
      feedbackDays: feedback.value,
      sectionNumbers,
      hasSignatures,
      agendaTemplate,
      minutesByKind,
    }
    return saveFields({ table: 'teams', id, fields, words }, state, circumstances)
  }
}

/** Takes a team out of the lists, or brings it back. Its meetings and cases stay as they are. */
export function putAwayOrBackTeam(id: Id): Verb {
  return putAwayOrBackVerb('teams', id, words)
}

/** Deletes a team that has neither meetings nor cases. */
export function deleteTeam(id: Id): Verb {
  return deleteVerb('teams', id, words)
}
