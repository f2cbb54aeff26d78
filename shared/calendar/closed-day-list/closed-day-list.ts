import type { JudgedRow, ListedRow } from '../../list/listed-row'
import { done, putNew, refused, type Fields, type Problem, type Verb } from '../../record/change'
import { countOf } from '../../record/count'
import type { State } from '../../record/state'
import { sameText } from '../../record/text'
import { overlapOf, saysTheSame } from '../closed-day-verbs'
import type { IsoDate } from '../date'
import type { ClosedDayColumn } from './columns'
import { readListedDays } from './listed-days'

/** A row of a list of lov and closed days. */
export type ListedDays = ListedRow<ClosedDayColumn>

/** The row as it stands against the others and against the days that are marked already. */
export type JudgedDays = JudgedRow<ClosedDayColumn, Fields<'closedDays'>>

/**
 * Judges every row: what cannot be read, doubles, days that meet those of another row or those that are marked already.
 * The rows after a faulty one are judged as if it were not there.
 */
export function judgeClosedDays(state: State, rows: readonly ListedDays[], today: IsoDate): JudgedDays[] {
  const seen: { number: number; value: Fields<'closedDays'> }[] = []
  return rows.map(({ number, typed }): JudgedDays => {
    const { value, problems: unreadable, notices } = readListedDays(state, typed, today)
    const twin = value && seen.find((row) => saysTheSame(row.value, value))
    const overlap = value ? overlapOf(state, null, value, today) : undefined
    const problems: Problem[] = [
      ...unreadable,
      ...(value && twin ? [meetsRow(value, twin)] : []),
      ...(overlap && !twin ? [overlap] : []),
    ]
    const isGood = value !== null && problems.length === 0
    if (isGood) seen.push({ number, value })
    return { number, typed, problems, notices, value: isGood ? value : null }
  })
}

function meetsRow(
  value: Fields<'closedDays'>,
  { number, value: other }: { number: number; value: typeof value },
): Problem {
  const isDouble = other.from === value.from && other.to === value.to && sameText(other.name, value.name)
  if (isDouble) return { field: 'name', message: `Samma dagar står på rad ${number}.` }
  return { field: 'from', message: `Dagarna går in i rad ${number}, ${other.name}. Ändra den ena så att de inte möts.` }
}

/** Takes the good rows of a list in, in one change that one undo takes back. They are judged again on the state they go into. */
export function takeInClosedDays(rows: readonly ListedDays[]): Verb {
  return (state, circumstances) => {
    const good = judgeClosedDays(state, rows, circumstances.today).flatMap(({ value }) => value ?? [])
    if (good.length === 0) {
      return refused({ message: 'Ingen rad går att läsa in än. Rätta raderna, eller välj vad kolumnerna innehåller.' })
    }
    return done(
      `läste in ${countOf(good.length, 'ledig period', 'lediga perioder')} från en lista`,
      good.map((fields) => putNew('closedDays', fields, circumstances)),
    )
  }
}
