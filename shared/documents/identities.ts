import { personnummer } from '../person/personnummer'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { Case } from '../team/case'

/** A text as a document may hold it, and whether a name or a personnummer stood in it. */
export interface Cleared {
  readonly text: string
  readonly found: boolean
}

/** Takes names of participants and personnummer out of a text that belongs to a case, or to none. */
export type Clear = (text: string, ofCase?: Pick<Case, 'personId' | 'code'>) => Cleared

interface HiddenName {
  readonly personId: Id
  /** First and last word in lower case: both must be in a text before the pattern is tried on it. */
  readonly first: string
  readonly last: string
  readonly pattern: RegExp
}

const removedName = '(namn borttaget)'
const removedNumber = '(personnummer borttaget)'

const everyPersonnummer = new RegExp(personnummer, 'g')

/**
 * The rule that a document names nobody who takes part in an insats: a full name from the register gives way to the
 * case's code in that person's own case, and to a mark elsewhere, where a code would tell more than the name's absence.
 * Staff are named in documents, so a name that a member of staff has too is left alone.
 */
export function identityRule(state: State): Clear {
  const hidden = hiddenNames(state)
  return (raw, ofCase) => {
    const text = raw.normalize('NFC')
    const cleared = withoutNames(hidden, text, ofCase).replace(everyPersonnummer, removedNumber)
    return { text: cleared, found: cleared !== text }
  }
}

/** The same for the names of some persons alone; undefined when none of them has one that documents hide. */
export function namesRule(state: State, personIds: ReadonlySet<Id>): Clear | undefined {
  const hidden = hiddenNames(state).filter(({ personId }) => personIds.has(personId))
  if (hidden.length === 0) return undefined
  return (raw, ofCase) => {
    const text = raw.normalize('NFC')
    const cleared = withoutNames(hidden, text, ofCase)
    return cleared === text ? { text: raw, found: false } : { text: cleared, found: true }
  }
}

function withoutNames(hidden: readonly HiddenName[], text: string, ofCase: Parameters<Clear>[1]): string {
  const words = wordsIn(text)
  return hidden
    .filter(({ first, last }) => words.has(first) && (words.has(last) || words.has(`${last}s`)))
    .reduce(
      (left, { personId, pattern }) => left.replace(pattern, personId === ofCase?.personId ? ofCase.code : removedName),
      text,
    )
}

/**
 * Whether a text may mention the case's own person by a part of the name: a word with a capital that no member of staff
 * has as a name. It can be a place or another person, so it is for somebody to read and never changed.
 */
export function mayNamePerson(state: State, text: string, { personId }: Case): boolean {
  const person = personId === null ? undefined : state.persons.get(personId)
  if (!person) return false
  const staffWords = new Set(rowsOf(state, 'staff').flatMap(({ name }) => [...wordsIn(name)]))
  const nameWords = [...wordsIn(person.name)].filter((word) => word.length > 2 && !staffWords.has(word))
  return (text.normalize('NFC').match(/\p{Lu}\p{L}+/gu) ?? [])
    .map((word) => word.toLocaleLowerCase('sv-SE'))
    .some((word) => nameWords.some((part) => word === part || word === `${part}s`))
}

function hiddenNames(state: State): HiddenName[] {
  const staffNames = new Set(rowsOf(state, 'staff').map(({ name }) => [...wordsIn(name)].join(' ')))
  return rowsOf(state, 'persons').flatMap((person): HiddenName[] => {
    const words = [...wordsIn(person.name)]
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || words.length < 2) return []
    if (staffNames.has(words.join(' '))) return []
    return [{ personId: person.id, first, last, pattern: namePattern(words, first, last) }]
  })
}

/** The whole name, or its first and last word, in either order; a genitive s stays after what takes its place. */
function namePattern(words: readonly string[], first: string, last: string): RegExp {
  const orders = [words, [first, last], [last, first], [last, ...words.slice(0, -1)]]
  const alternatives = orders.map((order) => order.join("[\\s,'’\\-–]+")).join('|')
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?=s?(?!\\p{L}))`, 'giu')
}

function wordsIn(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLocaleLowerCase('sv-SE')
      .match(/\p{L}+/gu) ?? [],
  )
}
