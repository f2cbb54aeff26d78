import type { DayMark } from '../calendar/blocked-day'
import { dayMarks } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { eachDay, isWeekend } from '../calendar/days'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { SeasonSpan } from './season-span'

/** Days in a row that are free for one reason, both ends included. */
export interface FreeDays {
  readonly kind: DayMark['reason']['kind']
  readonly name: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** When a leader is away or a room cannot be used, both ends included. */
export interface AwaySpell {
  readonly id: Id
  readonly resourceId: Id
  readonly kind: 'leaderAway' | 'roomAway'
  readonly name: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * Red days, lov and closed days of a year in order. A red day on a weekend is left out: nothing is held then in any case.
 * Lov has its kommun in its name or beside it, so that two kommuner's are told apart.
 */
export function freeDays(state: State, { from, to }: SeasonSpan): FreeDays[] {
  const marksOn = dayMarks({ closedDays: [] })
  const swedish = eachDay(from, to)
    .filter((date) => !isWeekend(date))
    .flatMap((date) => marksOn(date).map(({ reason }) => ({ ...reason, from: date, to: date })))
    .filter(({ kind }) => kind === 'redDay' || kind === 'eve')
  const own = rowsOf(state, 'closedDays')
    .filter((day) => day.putAwayAt === null && day.from <= to && day.to >= from)
    .map(({ kind, name, kommunId, ...days }) => ({
      kind,
      name: withKommun(state, name, kommunId),
      from: days.from,
      to: days.to,
    }))
  return [...swedish, ...own].sort((a, b) => inOrder(a.from + a.to, b.from + b.to))
}

function withKommun(state: State, name: string, kommunId: Id | null): string {
  const kommun = rowOf(state, 'parties', kommunId)?.name.replace(/s? kommun$/u, '')
  return kommun === undefined || name.includes(kommun) ? name : `${name}, ${kommun}`
}

/** When the leaders and the rooms of a sheet cannot be had, in order of their names. */
export function awaySpells(
  state: State,
  { from, to }: SeasonSpan,
  used: { readonly staffIds: ReadonlySet<Id>; readonly roomIds: ReadonlySet<Id> },
): AwaySpell[] {
  return rowsOf(state, 'absences')
    .filter((absence) => absence.putAwayAt === null && absence.from <= to && absence.to >= from)
    .flatMap(({ id, staffId, roomId, ...days }): AwaySpell[] => {
      const isUsed = (staffId !== null && used.staffIds.has(staffId)) || (roomId !== null && used.roomIds.has(roomId))
      const resource = staffId === null ? rowOf(state, 'rooms', roomId) : rowOf(state, 'staff', staffId)
      if (!resource || !isUsed) return []
      const kind = staffId === null ? 'roomAway' : 'leaderAway'
      return [{ id, resourceId: resource.id, kind, name: resource.name, from: days.from, to: days.to }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE') || inOrder(a.from, b.from))
}
