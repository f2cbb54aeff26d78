import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { checkNameTaken, deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { oneLine } from '../record/text'

const words: RowWords = { one: 'en part', the: 'parten' }

/** Tidies a party's fields. A short name that was left out is the name itself. */
function readParty(asked: Fields<'parties'>): { fields: Fields<'parties'>; problems: Problem[] } {
  const name = oneLine(asked.name)
  const fields = { name, shortName: oneLine(asked.shortName) || name, kind: asked.kind }
  return {
    fields,
    problems: [
      ...checkLine('name', fields.name, 'Skriv vad parten heter.'),
      ...(oneLine(asked.shortName) === '' ? [] : checkLength('shortName', fields.shortName)),
    ],
  }
}

/** Saves a party; two parties cannot have the same name, for papers name them. */
export function saveParty(id: Id | null, asked: Fields<'parties'>): Verb {
  return (state, circumstances) => {
    const { fields, problems } = readParty(asked)
    problems.push(...checkNameTaken('parties', { id, name: fields.name, words }, state))
    if (problems.length > 0) return refused(...problems)
    return saveFields({ table: 'parties', id, fields, words }, state, circumstances)
  }
}

/** Takes a party out of the lists, or brings it back. */
export function putAwayOrBackParty(id: Id): Verb {
  return putAwayOrBackVerb('parties', id, words)
}

/** Deletes a party that no row refers to. */
export function deleteParty(id: Id): Verb {
  return deleteVerb('parties', id, words)
}
