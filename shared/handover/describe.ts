import type { Naming } from '../person/naming'
import { valueInWords } from '../record/describe-line'
import { fieldName } from '../record/field-names'
import { rowTitle } from '../record/row-titles'
import type { State } from '../record/state'
import type { Compared } from './compare'

/** One field that says different things here and in the file. Without words where its values say nothing to a person. */
export interface DescribedDifference {
  readonly field: string
  readonly name: string
  readonly values?: { readonly here: string; readonly there: string }
}

/** A row of a file in words. */
export interface DescribedComparison {
  readonly compared: Compared
  /** `Punkten Lediga platser` */
  readonly title: string
  readonly differences: readonly DescribedDifference[]
}

/**
 * A row of a file as users read it. Hidden names are not told.
 *
 * @param names a state in which every row of the file can be looked up by id
 */
export function describeCompared(names: State, compared: Compared, naming: Naming): DescribedComparison {
  const { table, here, there, fields } = compared
  const title = rowTitle(names, table, (there ?? here)!)
  const differences = fields.map((field): DescribedDifference => {
    if (field === 'putAwayAt') return { field, name: 'Undanlagd', values: { here: isSet(here), there: isSet(there) } }
    const known = fieldName(table, field)
    const isHidden = naming === 'hidden' && table === 'persons' && field === 'name'
    const [mine, theirs] = [here, there].map((row) =>
      known.isInner || isHidden ? undefined : valueInWords(names, valueOf(row, field), known),
    )
    const values = mine === undefined || theirs === undefined ? undefined : { here: mine, there: theirs }
    return { field, name: known.name, ...(values && { values }) }
  })
  return { compared, title, differences }
}

function valueOf(row: object | undefined, field: string): unknown {
  return (row as Record<string, unknown> | undefined)?.[field]
}

function isSet(row: { readonly putAwayAt: string | null } | undefined): string {
  return row?.putAwayAt == null ? 'nej' : 'ja'
}
