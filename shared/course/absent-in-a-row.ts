import { formatList } from '../calendar/format'
import { numeral } from '../record/count'
import type { AttendanceState } from './attendance'

/** So many absences in a row are told of. */
const worthTelling = 3

const isAway: readonly AttendanceState[] = ['excused', 'sick', 'unexcused']

interface AtSession {
  readonly number: number
  readonly state: AttendanceState
}

/**
 * The last time that somebody was away from three sessions or more in a row: `Borta tre gånger i rad, tillfälle 4–6.` It
 * says what the rows show and nothing of why. A session that the person was not called to neither breaks the row nor counts.
 */
export function absentInARow(sessions: readonly AtSession[]): string | undefined {
  let row: number[] = []
  let last: number[] = []
  for (const { number, state } of sessions) {
    if (state === 'notCalled') continue
    row = isAway.includes(state) ? [...row, number] : []
    if (row.length >= worthTelling) last = row
  }
  if (last.length === 0) return undefined
  return `Borta ${numeral(last.length)} gånger i rad, tillfälle ${numbersOf(last)}.`
}

/** `4–6`, or `4, 6 och 7` where there is a gap. */
function numbersOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  const isUnbroken = numbers.every((number, index) => number === (first ?? 0) + index)
  return isUnbroken ? `${first}–${last}` : formatList(numbers.map(String))
}
