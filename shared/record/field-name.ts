import type { Fields } from './change'
import type { TableName } from './tables'

/** What a field is called, and its values where they are not words of the user's own. */
export interface FieldName {
  readonly name: string
  readonly words?: Readonly<Record<string, string>>
  /** The value says nothing to a person, only that it changed does. */
  readonly isInner?: true
}

/** The names of some tables' fields. */
export type FieldNames<Table extends TableName> = {
  readonly [T in Table]?: { readonly [F in keyof Fields<T>]?: FieldName }
}

/** A field whose values are the user's own, or have these words. */
export function named(name: string, words?: FieldName['words']): FieldName {
  return words ? { name, words } : { name }
}
