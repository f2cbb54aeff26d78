import { done, put, putDeleted, putNew, refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { checkDeidentified } from './deidentified-texts'
import { noneBefore } from './preparation'

/** What is typed of an earlier insats. */
export type PreparationInput = Pick<Fields<'preparations'>, 'measure' | 'period' | 'result'>

const gone = refused({ message: 'Insatsen finns inte kvar i ärendet.' })

/** Tells what a party has done before in a case. That the party had none, if it said so, is said no more. */
export function addPreparation(caseId: Id, partyId: Id, asked: PreparationInput): Verb {
  return (state, circumstances) => {
    const { fields, problems } = read(state, caseId, asked)
    if (problems.length > 0) return refused(...problems)
    if (!rowOf(state, 'parties', partyId)) return refused({ message: 'Parten finns inte kvar.' })
    const taken = rowsOfParty(state, caseId, partyId).filter(({ measure }) => measure === noneBefore)
    return done('lade till en tidigare insats', [
      ...taken.map((none) => putDeleted('preparations', none, circumstances)),
      putNew('preparations', { caseId, partyId, ...fields }, circumstances),
    ])
  }
}

/** Says that a party has had no insats with the person before. */
export function addNoneBefore(caseId: Id, partyId: Id): Verb {
  return (state, circumstances) =>
    rowsOfParty(state, caseId, partyId).length > 0
      ? refused({ message: 'Här står redan tidigare insatser. Ta bort dem först.' })
      : addPreparation(caseId, partyId, { measure: noneBefore, period: '', result: '' })(state, circumstances)
}

/** Changes what is told of an earlier insats. */
export function changePreparation(id: Id, asked: PreparationInput): Verb {
  return (state) => {
    const saved = rowOf(state, 'preparations', id)
    if (!saved) return gone
    const { fields, problems } = read(state, saved.caseId, asked)
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en tidigare insats', [put('preparations', { ...saved, ...fields })])
  }
}

/** Takes an earlier insats out of a case. */
export function removePreparation(id: Id): Verb {
  return (state, circumstances) => {
    const saved = rowOf(state, 'preparations', id)
    if (!saved) return gone
    return done('tog bort en tidigare insats', [putDeleted('preparations', saved, circumstances)])
  }
}

function read(state: State, caseId: Id, asked: PreparationInput): { fields: PreparationInput; problems: Problem[] } {
  const found = rowOf(state, 'cases', caseId)
  const fields = { measure: oneLine(asked.measure), period: oneLine(asked.period), result: oneLine(asked.result) }
  const problems = found
    ? [
        ...checkLine('measure', fields.measure, 'Skriv vilken insats det var.'),
        ...checkLength('period', fields.period),
        ...(found.mode === 'deidentified' ? checkDeidentified(fields) : []),
      ]
    : [{ message: 'Ärendet finns inte kvar.' }]
  return { fields, problems }
}

function rowsOfParty(state: State, caseId: Id, partyId: Id) {
  return rowsBy(state, 'preparations', 'caseId', caseId).filter((row) => row.partyId === partyId)
}
