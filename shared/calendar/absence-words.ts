import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Absence, AwayTime } from './absence'
import { isWholeDays } from './absence-bookings'
import type { IsoDate } from './date'
import { formatClockRange, formatDateRange, formatDateShort } from './format'

/**
 * Why staff may be said to be away. A list and no free text: what kind of leave somebody has, and least of all an illness,
 * is nobody's business here (`domain.md` §2.4).
 */
export const staffReasons = ['Ledig', 'Utbildning', 'Annat uppdrag', 'Konferens'] as const

/** Why a room may be said to be out of use; other words may be written. */
export const roomReasons = ['Ombyggnad', 'Målas om', 'Utlånad', 'Tekniken är trasig']

/** Whom or what an absence is of; undefined when it is gone. */
export function absentOf(state: State, { staffId, roomId }: Pick<Absence, 'staffId' | 'roomId'>) {
  return staffId === null ? rowOf(state, 'rooms', roomId) : rowOf(state, 'staff', staffId)
}

/** `onsdag 17 mars`, `måndag 19 april – fredag 23 april kl. 09.00–12.00` */
export function absenceSpan(absence: AwayTime, today: IsoDate): string {
  const { from, to, start, end } = absence
  const days = from === to ? formatDateShort(from, today) : formatDateRange(from, to, today)
  return isWholeDays(absence) || start === null || end === null ? days : `${days} ${formatClockRange(start, end)}`
}

/** What is said of an absence where it already stands whose it is: `Borta hela dagen: Utbildning.` */
export function absenceSentence(absence: Absence): string {
  const { staffId, from, to, note } = absence
  const what = staffId === null ? 'Går inte att använda' : 'Borta'
  const when = !isWholeDays(absence) ? ' några timmar' : from === to ? ' hela dagen' : ' hela dagar'
  return `${what}${when}${note === '' ? '' : `: ${note}`}.`
}

/** What a member of staff or a room has of absences that are not over yet, the nearest first. */
export function comingAbsences(state: State, id: Id, today: IsoDate): Absence[] {
  return rowsOf(state, 'absences')
    .filter(
      ({ staffId, roomId, to, putAwayAt }) => (staffId === id || roomId === id) && to >= today && putAwayAt === null,
    )
    .sort((a, b) => inOrder(a.from, b.from))
}

/** `borta onsdag 17 mars` of the nearest absence; undefined when there is none. */
export function nextAbsence(state: State, id: Id, today: IsoDate): string | undefined {
  const [next] = comingAbsences(state, id, today)
  return next && `${next.staffId === null ? 'stängd' : 'borta'} ${absenceSpan(next, today)}`
}
