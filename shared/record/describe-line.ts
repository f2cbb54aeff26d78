import type { ClockTime, Instant, IsoDate } from '../calendar/date'
import { formatClock, formatDate, formatList } from '../calendar/format'
import { clockAt, dateAt } from '../calendar/instant'
import type { Naming } from '../person/naming'
import type { FieldName } from './field-name'
import { fieldName } from './field-names'
import { hiddenFields } from './hidden-fields'
import type { Line, RowChange } from './history'
import type { Id } from './id'
import { nameOf, rowTitle } from './row-titles'
import { fieldsThatDiffer } from './same-content'
import type { State } from './state'
import type { TableName } from './tables'

/** A field that a change moved. Without values where they say nothing to a person. */
export interface DescribedField {
  readonly name: string
  readonly values?: { readonly from: string; readonly to: string }
}

/** One row's part of a change, in words. */
export interface DescribedRow {
  readonly id: Id
  /** `Tillfället måndag 8 mars 2027 lades till`, or the row alone when its fields say what happened. */
  readonly title: string
  readonly fields: readonly DescribedField[]
}

/** What a line of the history did to some rows, in the words of its users. Hidden names are not told. */
export function describeLine(state: State, { rows }: Line, ids: ReadonlySet<Id>, naming: Naming): DescribedRow[] {
  return rows.filter(({ after }) => ids.has(after.id)).map((change) => describeRow(state, change, naming))
}

function describeRow(state: State, change: RowChange, naming: Naming): DescribedRow {
  const { table, before, after } = change
  const title = rowTitle(state, table, after)
  const deed = deedOf(change)
  const id = after.id
  if (before === null || deed === 'togs bort' || deed === 'kom tillbaka')
    return { id, title: `${title} ${deed}`, fields: [] }
  const fields = describeFields(state, { table, before, after }, naming)
  return { id, title: deed === undefined ? title : `${title} ${deed}`, fields }
}

/** The fields that two versions of a row differ in, in words. */
export function describeFields(
  state: State,
  { table, before, after }: { readonly table: TableName; readonly before: object; readonly after: object },
  naming: Naming,
): DescribedField[] {
  const hidden = naming === 'hidden' ? [before, after].flatMap((row) => hiddenFields(table, row)) : []
  return fieldsThatDiffer(before, after)
    .filter((field) => field !== 'putAwayAt' && field !== 'deletedAt')
    .map((field): DescribedField => {
      const known = fieldName(table, field)
      const { name } = known
      if (known.isInner || hidden.includes(field)) return { name }
      const [from, to] = [before, after].map((row) =>
        valueInWords(state, (row as Record<string, unknown>)[field], known),
      )
      return from === undefined || to === undefined ? { name } : { name, values: { from, to } }
    })
}

/** What happened to the whole row, when that is what happened. */
function deedOf({ before, after }: RowChange): string | undefined {
  if (before === null) return after.deletedAt === null ? 'lades till' : 'togs bort'
  if (before.deletedAt !== after.deletedAt) return after.deletedAt === null ? 'kom tillbaka' : 'togs bort'
  if (before.putAwayAt !== after.putAwayAt) return after.putAwayAt === null ? 'togs fram' : 'lades undan'
  return undefined
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const isDate = /^\d{4}-\d\d-\d\d$/
const isClock = /^\d\d:\d\d$/
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/

/** A value as users read it; undefined for one that is no single thing. */
export function valueInWords(state: State, value: unknown, field: FieldName): string | undefined {
  if (value === null || value === undefined || value === '') return 'tomt'
  if (Array.isArray(value)) {
    const parts = value.map((part) => valueInWords(state, part, field))
    if (parts.length === 0) return 'inget'
    return parts.some((part) => part === undefined) ? undefined : formatList(parts as string[])
  }
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value)
  if (field.words) return field.words[text]
  if (isId.test(text)) return nameOf(state, text as Id)
  if (isDate.test(text)) return formatDate(text as IsoDate)
  if (isClock.test(text)) return formatClock(text as ClockTime)
  if (isInstant.test(text)) return `${formatDate(dateAt(text as Instant))} ${formatClock(clockAt(text as Instant))}`
  return text
}
