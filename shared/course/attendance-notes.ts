import type { IsoDate } from '../calendar/date'
import { formatDate, formatDateShort } from '../calendar/format'
import { dateAt } from '../calendar/instant'
import type { Session } from './cohort'

/** What somebody who takes a session's attendance should know of it first: that it lies ahead, or has been moved. */
export function attendanceNotes({ date, movedFrom, attendanceTakenAt }: Session, today: IsoDate): string[] {
  const takenOn = attendanceTakenAt === null ? undefined : dateAt(attendanceTakenAt)
  return [
    ...(movedFrom === null || movedFrom.date === date
      ? []
      : [`Tillfället är flyttat hit från ${formatDateShort(movedFrom.date, today)}.`]),
    ...(date > today ? [`Tillfället är ${formatDate(date)} och har inte varit än. Det går att spara ändå.`] : []),
    ...(takenOn !== undefined && takenOn < date && date <= today
      ? [`Närvaron togs ${formatDateShort(takenOn, today)}, före tillfällets dag. Kontrollera att den stämmer.`]
      : []),
  ]
}
