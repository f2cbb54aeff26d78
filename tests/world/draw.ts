import { without } from './content'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'

/** What a draw has to choose with: a state, fresh words and numbers, and a row of a table. */
export interface Draw {
  readonly state: State
  /** A number that is another at each draw, for names that must not be taken. */
  readonly number: number
  readonly newId: Id
  readonly any: <T extends TableName>(table: T, fits?: (row: Rows[T]) => boolean) => Rows[T]
}

export type Kind = (draw: Draw) => Verb

/** Somebody new, as a form has a person. */
export const personOf = ({ number }: Draw) => ({
  code: `PRO-2031-${number}`,
  gender: 'woman' as const,
  birthYear: '1980',
  name: '',
  protectedIdentity: false,
})

export const actionOf = ({ any, number }: Draw) => ({
  what: `Åtgärd ${number}`,
  staffId: any('staff').id,
  who: '',
  dueOn: null,
})

/** Fields of a row as its form has them: nothing that is stamped. */
export function asked<T extends Rows[TableName]>(row: T) {
  return without(row, 'id', 'rev', 'updatedAt', 'putAwayAt', 'deletedAt')
}
