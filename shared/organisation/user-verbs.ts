import { done, put, putAwayOrBack, putNew, refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import { rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'
import { UserRole, type User } from './user'

/** Who uses the profile now; undefined until somebody has said. */
export function presentUser(state: State): User | undefined {
  // Ids rise with time: of two that were named at once in two windows, the later one holds.
  return rowsOf(state, 'users')
    .filter(({ putAwayAt }) => putAwayAt === null)
    .reduce<User | undefined>((latest, user) => (latest && latest.id > user.id ? latest : user), undefined)
}

function readUser(asked: Fields<'users'>): { fields: Fields<'users'>; problems: Problem[] } {
  const name = oneLine(asked.name)
  return {
    fields: { name, roles: UserRole.options.filter((role) => asked.roles.includes(role)) },
    problems: checkLine('name', name, 'Skriv vad du heter.'),
  }
}

/** Says who uses the profile, or corrects the name and roles of whoever does. */
export function saveUser(asked: Fields<'users'>): Verb {
  return (state, circumstances) => {
    const { fields, problems } = readUser(asked)
    if (problems.length > 0) return refused(...problems)
    const present = presentUser(state)
    const row = present ? put('users', { ...present, ...fields }) : putNew('users', fields, circumstances)
    return done('skrev vem som använder Rådrum', [row])
  }
}

/** Somebody else uses the profile from now on. What the log says of the one before stays. */
export function changeUser(asked: Fields<'users'>): Verb {
  return (state, circumstances) => {
    const { fields, problems } = readUser(asked)
    const present = presentUser(state)
    if (present && sameText(present.name, fields.name)) {
      problems.push({ field: 'name', message: 'Det är samma person som nu. Skriv vem som tar över.' })
    }
    if (problems.length > 0) return refused(...problems)
    const before = present ? [putAwayOrBack('users', present, circumstances)] : []
    return done('bytte vem som använder Rådrum', [...before, putNew('users', fields, circumstances)])
  }
}
