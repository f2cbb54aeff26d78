import type { Gender, Person } from './person'

/** What each kön is called in lists and forms. */
export const genderNames: Record<Gender, string> = {
  woman: 'Kvinna',
  man: 'Man',
  other: 'Annat',
  unknown: 'Okänt',
}

/** `kvinna 1989`; what is not known is left out. */
export function genderAndYear(person: Pick<Person, 'gender' | 'birthYear'> | undefined): string {
  const gender = person && person.gender !== 'unknown' ? genderNames[person.gender].toLocaleLowerCase('sv-SE') : ''
  return [gender, person?.birthYear].filter(Boolean).join(' ')
}
