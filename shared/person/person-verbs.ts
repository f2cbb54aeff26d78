import { doneForGood, refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'
import { checkBirthYear, readBirthYear } from './birth-year'
import { checkCode, proposeCode, type CodeCheck } from './code'
import { emptiedOfIdentity, isKansliprofil, protectedFields, purgeOfIdentity } from './purge'

const words: RowWords = { one: 'en person', the: 'personen' }

/**
 * Saves a person. The code is the person's own, among those put away too, and no avidentifierat case's; the name may be
 * left out. Skyddad identitet leaves the code alone: the rest goes for good, from the history too.
 */
export function savePerson(id: Id | null, asked: Fields<'persons'>): Verb {
  return (state, circumstances) => {
    const { gender, birthYear, protectedIdentity } = asked
    const typed = { code: oneLine(asked.code), gender, birthYear, name: oneLine(asked.name), protectedIdentity }
    const fields = protectedIdentity ? { ...typed, ...protectedFields } : typed
    const problems = [
      ...problemOf(checkCode(state, fields.code, id)),
      ...checkDeidentified(state, fields.code),
      ...checkBirthYear(fields.birthYear, circumstances.today),
      ...checkLength('name', fields.name),
      ...checkKansliprofil(state, fields.name),
    ]
    if (problems.length > 0) return refused(...problems)
    const saved = saveFields({ table: 'persons', id, fields, words }, state, circumstances)
    const isTurnedOn = protectedIdentity && !rowOf(state, 'persons', id)?.protectedIdentity
    if (id === null || !isTurnedOn || !saved.ok) return saved
    const puts = [...saved.change.puts, ...emptiedOfIdentity(state, id, circumstances.now)]
    return doneForGood('skyddade en identitet', puts, purgeOfIdentity(state, id))
  }
}

/** In a kansliprofil no form has a field for names, so the sentence stands for the whole. */
function checkKansliprofil(state: State, name: string): Problem[] {
  if (name === '' || !isKansliprofil(state)) return []
  return [{ message: 'Det här är förbundets kansli, och där sparas inga namn. Ta bort namnet. Koden räcker.' }]
}

/** What the form gives: the födelseår as typed. */
export type PersonInput = Omit<Fields<'persons'>, 'birthYear'> & { readonly birthYear: string }

/** Saves a person from a form. */
export function savePersonAsTyped(id: Id | null, { birthYear, ...asked }: PersonInput): Verb {
  return (state, circumstances) => {
    // With skyddad identitet the field is gone from the form, and so is whatever was typed in it.
    const read = readBirthYear(asked.protectedIdentity ? '' : birthYear, circumstances.today)
    const year = read.ok ? read.year : null
    const outcome = savePerson(id, { ...asked, birthYear: year })(state, circumstances)
    return read.ok ? outcome : refused(...(outcome.ok ? [] : outcome.problems), read.problem)
  }
}

function problemOf({ problem }: CodeCheck): Problem[] {
  return problem ? [problem] : []
}

/** A person with the code of an avidentifierat case would be taken for the one that the case is about. */
function checkDeidentified(state: State, code: string): Problem[] {
  const twin = rowsOf(state, 'cases').find((row) => row.mode === 'deidentified' && sameText(row.code, code))
  if (!twin) return []
  const [, prefix = '', year] = /^(?:(.*)-)?(\d{4})-\d+$/.exec(twin.code) ?? []
  const message = 'Ett avidentifierat ärende har koden. Med samma kod pekas personen ut i ärendet.'
  if (year === undefined) return [{ field: 'code', message: `${message} Ta en annan kod.` }]
  const free = proposeCode(state, prefix, Number(year))
  return [{ field: 'code', message: `${message} Ledig är ${free}.`, suggestion: { label: free, value: free } }]
}

/** Takes a person out of the lists, or brings the person back. Places, consents and cases stay. */
export function putAwayOrBackPerson(id: Id): Verb {
  return putAwayOrBackVerb('persons', id, words)
}

/** Deletes a person that no row refers to. */
export function deletePerson(id: Id): Verb {
  return deleteVerb('persons', id, words)
}
