import type { Id } from '../record/id'
import type { Compared, Standing } from './compare'

export type Side = 'here' | 'there'

/** What is chosen for a row: one side for the whole, or a side for each field that differs. */
export type Choice = Side | Readonly<Record<string, Side>>
export type Choices = ReadonlyMap<Id, Choice>

/** What holds unless somebody chooses otherwise. What both sides have changed has no such answer. */
const usual: Record<Standing, Side | undefined> = {
  same: 'here',
  new: 'there',
  newerThere: 'there',
  newerHere: 'here',
  changedBoth: undefined,
  deletedThere: 'there',
  deletedHere: 'here',
}

/** The choice that holds for a row; undefined as long as a side is missing. */
export function choiceFor({ id, standing, fields }: Compared, choices: Choices): Choice | undefined {
  const choice = choices.get(id) ?? usual[standing]
  if (choice === undefined || typeof choice === 'string') return choice
  return fields.every((field) => choice[field] !== undefined) ? choice : undefined
}
