import { countOf } from '../record/count'
import type { AttendanceState } from './attendance'
import type { SessionAttendance, Tally } from './round-attendance'

/** The letter that each state is taken with and shown by, in grids and on paper. */
export const attendanceLetters: Record<AttendanceState, string> = {
  present: 'N',
  late: 'F',
  part: 'D',
  excused: 'G',
  sick: 'S',
  unexcused: 'O',
  notCalled: '–',
}

/** What a letter stands for, in a line of hints or under a table. */
export const attendanceLetterWords: Record<AttendanceState, string> = {
  present: 'närvarande',
  late: 'försenad',
  part: 'del av tillfället',
  excused: 'giltig frånvaro',
  sick: 'sjuk',
  unexcused: 'ogiltig frånvaro',
  notCalled: 'inte kallad',
}

/** The fewest words for those who were not simply there, of one and of several. */
const countedWords: Partial<Record<AttendanceState, readonly [one: string, many: string]>> = {
  late: ['försenad', 'försenade'],
  part: ['del av tiden', 'del av tiden'],
  excused: ['giltig', 'giltiga'],
  sick: ['sjuk', 'sjuka'],
  unexcused: ['ogiltig', 'ogiltiga'],
  notCalled: ['inte kallad', 'inte kallade'],
}

/** Who was not simply there at a session: `1 sjuk, 2 ogiltiga`. */
export function absenceWords({ rows }: SessionAttendance): string {
  const states = [...rows.values()].map(({ state }) => state)
  return Object.entries(countedWords)
    .map(([state, [one, many]]) => ({ count: states.filter((each) => each === state).length, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => countOf(count, one, many))
    .join(', ')
}

/** `7 av 8` */
export function presenceOf({ present, called }: Tally): string {
  return `${present} av ${called}`
}

const hours = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

/** `11,5 av 12 h` */
export function hoursOf({ minutes, ofMinutes }: Tally): string {
  return `${hours.format(minutes / 60)} av ${hours.format(ofMinutes / 60)}\u00A0h`
}
