import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'

/** Words that begin a round's name and have no capital of their own. */
const seasonOrNumber = /^(våren|hösten|sommaren|vintern|omgång|grupp)(?=\s|$)/iu

/** What a round is called outside its own course: `Mitt Val, våren 2027`. */
export function cohortTitle(state: State, { templateId, name }: Pick<Cohort, 'templateId' | 'name'>): string {
  const course = rowOf(state, 'courseTemplates', templateId)?.name
  if (course === undefined || name.toLocaleLowerCase('sv-SE').includes(course.toLocaleLowerCase('sv-SE'))) return name
  return `${course}, ${name.replace(seasonOrNumber, (word) => word.toLocaleLowerCase('sv-SE'))}`
}
