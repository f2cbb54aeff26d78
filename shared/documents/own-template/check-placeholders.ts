import { nearestText } from '../../list/nearest-text'
import { nameOf, placeholders, type Placeholder } from './placeholders'

/** What a template's placeholders come to. */
export interface PlaceholderCheck {
  /** Those that will be filled in. */
  readonly known: readonly Placeholder[]
  /** Those that nobody knows, as typed: they would stay in every document. The nearest known one beside each. */
  readonly unknown: readonly { readonly typed: string; readonly nearest: string | undefined }[]
  /** Those that the template must have and has not. */
  readonly missing: readonly Placeholder[]
}

/** The placeholder that was meant: big letters and å, ä, ö do not matter. */
export function placeholderOf(typed: string): Placeholder | undefined {
  const name = nameOf(typed)
  return placeholders.find((placeholder) => placeholder.name === name)
}

/** Holds the placeholders of a template against those that there are. */
export function checkPlaceholders(found: readonly string[]): PlaceholderCheck {
  const names = placeholders.map(({ name }) => name)
  const known = [...new Set(found.flatMap((typed) => placeholderOf(typed) ?? []))]
  return {
    known,
    unknown: found
      .filter((typed) => placeholderOf(typed) === undefined)
      .map((typed) => ({ typed, nearest: nearestText(nameOf(typed), names) })),
    missing: placeholders.filter((placeholder) => placeholder.isRequired && !known.includes(placeholder)),
  }
}

/** Whether every document of the template would come out whole. */
export const isUsable = ({ unknown, missing }: PlaceholderCheck) => unknown.length === 0 && missing.length === 0
