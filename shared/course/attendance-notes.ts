import type { IsoDate } from '../calendar/date'
import { formatDate, formatDateShort } from '../calendar/format'
import { dateAt } from '../calendar/instant'
import type { Session } from './cohort'

/** What somebody who takes a session's attendance should know of it first: that it lies ahead, or has been moved. */
export function attendanceNotes({ date, movedFrom, attendanceTakenAt }: Session, today: IsoDate): string[] {
  const isMoved = movedFrom !== null && movedFrom.date !== date
  const takenOn = attendanceTakenAt === null ? undefined : dateAt(attendanceTakenAt)
  const wasTakenBefore = isMoved && takenOn !== undefined && takenOn >= movedFrom.date && takenOn < date
  return [
    ...(isMoved ? [`Tillfället är flyttat hit från ${formatDateShort(movedFrom.date, today)}.`] : []),
    ...(wasTakenBefore
      ? [`Närvaron togs ${formatDateShort(takenOn, today)}, före den nya dagen. Kontrollera den.`]
      : []),
    ...(date > today ? [`Tillfället är ${formatDate(date)} och har inte varit än. Det går att spara ändå.`] : []),
  ]
}
