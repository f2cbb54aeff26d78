import { usualLogRules } from '../log/log-rules'
import { countOfNames, emptiedOfNames, purgeOfNames } from '../person/purge'
import {
  done,
  doneForGood,
  put,
  putNew,
  refused,
  type Circumstances,
  type Fields,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { checkLine } from '../record/checks'
import { rowsOf } from '../record/state'
import { oneLine } from '../record/text'

/** What the form about the organisation gives. */
export type OrganisationInput = Pick<Fields<'organisation'>, 'name' | 'codePrefix' | 'isAssociationOffice'>

/** Checks and tidies the organisation's fields: a name, and at most six letters or digits for codes to begin with. */
function readOrganisation(asked: OrganisationInput): {
  fields: OrganisationInput
  problems: Problem[]
} {
  const fields = {
    name: oneLine(asked.name),
    codePrefix: oneLine(asked.codePrefix).toLocaleUpperCase('sv-SE'),
    isAssociationOffice: asked.isAssociationOffice,
  }
  return {
    fields,
    problems: [...checkLine('name', fields.name, 'Skriv vad organisationen heter.'), ...checkPrefix(fields.codePrefix)],
  }
}

/** Problems of the letters that proposed codes begin with; none when they are left out. */
export function checkPrefix(prefix: string): Problem[] {
  if (prefix === '' || /^[\p{Lu}\p{Nd}]{1,6}$/u.test(prefix)) return []
  return [
    { field: 'codePrefix', message: 'Skriv högst sex bokstäver eller siffror, utan mellanslag: till exempel HAN.' },
  ]
}

/**
 * Saves the organisation's one row, whether it was there before or not. Making it a kansliprofil removes every name for
 * good, from persons and from the history, and the kept papers that may name somebody; it is refused while there are more
 * names than `namesToRemove`, the number that the user was told of.
 */
export function saveOrganisation(asked: OrganisationInput, namesToRemove = 0): Verb {
  return (state, circumstances) => {
    const { fields, problems } = readOrganisation(asked)
    const [saved] = rowsOf(state, 'organisation')
    const isTurnedOn = fields.isAssociationOffice && !saved?.isAssociationOffice
    if (isTurnedOn) problems.push(...checkNames(countOfNames(state), namesToRemove))
    if (problems.length > 0) return refused(...problems)
    const row = saved ? put('organisation', { ...saved, ...fields }) : putNewOrganisation(fields, circumstances)
    if (!isTurnedOn) return done('ändrade organisationen', [row])
    const puts = [row, ...emptiedOfNames(state, circumstances.now)]
    return doneForGood('gjorde profilen till förbundets kansli', puts, purgeOfNames(state))
  }
}

/** The organisation's row, with the usual rules for what is asked nowhere. */
export function putNewOrganisation(fields: OrganisationInput, circumstances: Circumstances): Put {
  return putNew('organisation', { ...fields, ...usualLogRules(circumstances.today) }, circumstances)
}

function checkNames(names: number, toldOf: number): Problem[] {
  if (names <= toldOf) return []
  const persons = names === 1 ? '1 person har' : `${names} personer har`
  const message = `${persons} namn. En profil för förbundets kansli har inga namn, så de måste tas bort först.`
  return [{ field: 'isAssociationOffice', message }]
}
