import { done, put, putNew, refused, type Problem, type Verb } from '../../record/change'
import { checkLength } from '../../record/checks'
import { rowsOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import { readWholeNumber, type TypedNumber } from '../../record/whole-number'
import { givenUpTo, seriesOf, yearOf, type RegistrySeries } from './registry-series'

/** What the form about the series gives. */
export interface SeriesInput extends Pick<RegistrySeries, 'form' | 'kinds'> {
  readonly prefix: string
  /** The last number of this year, also where somebody else gave it. */
  readonly last: TypedNumber
}

/** Saves which documents get a dnr and how it is written. Numbers that were given stay as they were written. */
export function saveSeries({ prefix: typed, form, kinds, last: typedLast }: SeriesInput): Verb {
  return (state, circumstances) => {
    const year = yearOf(circumstances.today)
    const prefix = oneLine(typed)
    const last = readWholeNumber('last', typedLast, { from: 0, to: 99_999 })
    const problems = [...checkLength('prefix', prefix), ...last.problems]
    if (last.value === null || problems.length > 0) return refused(...problems)
    const taken = takenProblem(state, year, last.value)
    if (taken) return refused(taken)
    const saved = seriesOf(state)
    const fields = { prefix, form, kinds: [...kinds], given: givenUpTo(saved?.given ?? [], year, last.value) }
    const row = saved ? put('registrySeries', { ...saved, ...fields }) : putNew('registrySeries', fields, circumstances)
    return done('ändrade diarieserien', [row])
  }
}

/** Below what a document has, a number would be given twice. */
function takenProblem(state: State, year: number, last: number): Problem | undefined {
  const numbers = rowsOf(state, 'documents').flatMap(({ registryNo: no }) => (no?.year === year ? [no] : []))
  const highest = numbers.reduce((high, no) => (no.number > high.number ? no : high), { number: 0, text: '' })
  if (last >= highest.number) return undefined
  return {
    field: 'last',
    message: `Ett dokument har redan ${highest.text}. Skriv ${highest.number} eller mer, annars får två dokument samma nummer.`,
  }
}
