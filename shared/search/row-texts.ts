import type { Naming } from '../person/naming'
import { valueInWords } from '../record/describe-line'
import type { FieldName } from '../record/field-name'
import { fieldName } from '../record/field-names'
import { hiddenFields } from '../record/hidden-fields'
import type { Id } from '../record/id'
import { emptyState } from '../record/state'
import type { FoundTableName } from './found-tables'

/** What a row says in one of its fields: words of its own, or the rows that it names. */
export interface RowText {
  /** `Frågeställning`. */
  readonly where: string
  readonly text: string
  readonly ids: readonly Id[]
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * All that can be read of a row by its words: every field that its users have a name for, but numbers, yes and no. What
 * other rows are called is not among it, so that it stays true as long as the row does. A person's name is none of it:
 * `searched-names.ts` says what a person is called.
 */
export function rowTexts(table: FoundTableName, row: object, naming: Naming): RowText[] {
  const hidden = naming === 'hidden' ? hiddenFields(table, row) : []
  return Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    const known = fieldName(table, field)
    const isName = table === 'persons' && field === 'name'
    if (known.isInner || isName || hidden.includes(field)) return []
    const { text, ids } = readValue(value, known)
    return text === '' && ids.length === 0 ? [] : [{ where: known.name, text, ids }]
  })
}

const nothing = emptyState()

function readValue(value: unknown, known: FieldName): Pick<RowText, 'text' | 'ids'> {
  if (Array.isArray(value)) {
    const parts = value.map((part) => readValue(part, known))
    const texts = parts.map(({ text }) => text).filter((text) => text !== '')
    return { text: texts.join(', '), ids: parts.flatMap(({ ids }) => ids) }
  }
  if (typeof value !== 'string' || value === '') return { text: '', ids: [] }
  if (isId.test(value)) return { text: '', ids: [value as Id] }
  return { text: valueInWords(nothing, value, known) ?? '', ids: [] }
}
