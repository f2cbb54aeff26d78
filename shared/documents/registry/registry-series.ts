import * as z from 'zod'
import type { IsoDate } from '../../calendar/date'
import { put, type Put } from '../../record/change'
import { row } from '../../record/row'
import { rowsOf, type State } from '../../record/state'
import { versionsOf, type SameDocument } from '../kept/versions'
import { DocumentKind } from '../kind'
import { registryNo, RegistryForm, type RegistryNo } from './registry-no'

/**
 * The series of numbers that documents are registered under. There is one row, and none until somebody has chosen. It remembers
 * the last number of each year itself: a document that is purged must not leave its number to another one.
 */
export const RegistrySeries = row({
  /** What stands before the number: `SF`. May be empty. */
  prefix: z.string(),
  form: RegistryForm,
  /** The kinds that get a number. */
  kinds: z.array(DocumentKind),
  given: z.array(z.strictObject({ year: z.number().int(), last: z.number().int().nonnegative() })),
})
export type RegistrySeries = z.infer<typeof RegistrySeries>

/** The series, where there is one. */
export function seriesOf(state: State): RegistrySeries | undefined {
  return rowsOf(state, 'registrySeries')[0]
}

export const yearOf = (day: IsoDate) => Number(day.slice(0, 4))

/** The last number that was given in a year. */
export function lastGiven({ given }: Pick<RegistrySeries, 'given'>, year: number): number {
  return given.find((each) => each.year === year)?.last ?? 0
}

/** Which numbers were given, when the last one of a year is this. */
export function givenUpTo(given: RegistrySeries['given'], year: number, last: number): RegistrySeries['given'] {
  return [...given.filter((each) => each.year !== year), { year, last }]
}

/**
 * The dnr of a document: the one that its last version has, else the next in the series. Null where its kind gets none. A
 * variant for publishing says what the document itself was given.
 */
export function registryNoFor(state: State, document: SameDocument, today: IsoDate): RegistryNo | null {
  if (document.isForPublication) return null
  const had = versionsOf(state, document)[0]?.registryNo
  if (had) return had
  const series = seriesOf(state)
  if (!series?.kinds.includes(document.kind)) return null
  const year = yearOf(today)
  return registryNo(series, { year, number: lastGiven(series, year) + 1 })
}

/** What it takes that nobody else gets a number. Nothing where it was given before. */
export function takeNo(state: State, no: RegistryNo | null): Put[] {
  const series = seriesOf(state)
  if (!series || no === null || no.number <= lastGiven(series, no.year)) return []
  return [put('registrySeries', { ...series, given: givenUpTo(series.given, no.year, no.number) })]
}
