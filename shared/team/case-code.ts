import type { IsoDate } from '../calendar/date'
import { yearOf } from '../calendar/days'
import { checkCode, proposeCode } from '../person/code'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { sameText } from '../record/text'
import type { Case } from './case'

/** The code that a new case begins with: the person's own, else the next free one of the team. */
export function proposeCaseCode(state: State, teamId: Id, personId: Id | null, today: IsoDate): string {
  const person = rowOf(state, 'persons', personId)
  return person?.code ?? proposeCode(state, rowOf(state, 'teams', teamId)?.codePrefix ?? '', yearOf(today))
}

/** Whether the code is some person's. */
export function codeBelongsToPerson(state: State, code: string): boolean {
  return rowsOf(state, 'persons').some((person) => sameText(person.code, code))
}

/**
 * Problems of a case's code. Cases of one person may share a code, for it is the person that they tell of; otherwise a
 * code stands for one case. An avidentifierat case never has a person's code.
 */
export function checkCaseCode(
  state: State,
  { id, code, mode, personId }: Pick<Case, 'code' | 'mode' | 'personId'> & { id: Id | null },
  today: IsoDate,
): Problem[] {
  const own = /^(.*)-\d{4}-\d+$/.exec(code)?.[1] ?? ''
  const free = proposeCode(state, own, yearOf(today))
  const taken = (message: string): Problem[] => [
    { field: 'code', message: `${message} Ledig är ${free}.`, suggestion: { label: free, value: free } },
  ]
  if (mode === 'deidentified' && codeBelongsToPerson(state, code)) {
    return taken('Koden tillhör en person. Ett avidentifierat ärende behöver en egen.')
  }
  const { problem } = checkCode(state, code, personId)
  if (problem) return [problem]
  const twin = rowsOf(state, 'cases').find(
    (other) => other.id !== id && sameText(other.code, code) && (personId === null || other.personId !== personId),
  )
  return twin ? taken('Ett annat ärende har den koden.') : []
}
