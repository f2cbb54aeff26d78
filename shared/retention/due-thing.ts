import type { IsoDate } from '../calendar/date'
import type { RecordKey } from '../log/log-entry'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { bornDayOf, type ThingKey } from './keeps'
import { dueDay, retentionRules } from './rules'

/** Something whose time has run out: what it is, since when, and which rows would go. */
export interface DueThing extends ThingKey {
  /** A code, a round or a day: never a person's name. */
  readonly title: string
  /** The day that its time is counted from. */
  readonly ended: IsoDate
  /** The day from which it may go. */
  readonly dueOn: IsoDate
  readonly rows: readonly RecordKey[]
}

/** A thing by its rows, when its kind has a time and that time has run out; else nothing. */
export function ifDue(
  state: State,
  today: IsoDate,
  { kind, thingId, title, ended, rows }: Omit<DueThing, 'dueOn'>,
): DueThing[] {
  const dueOn = dueDay(retentionRules(state), kind, ended)
  if (dueOn === null || dueOn > today || rows.length === 0) return []
  return [{ kind, thingId, title, ended, dueOn, rows }]
}

export function keysOf<T extends TableName>(table: T, rows: readonly Rows[T][]): RecordKey[] {
  return rows.map(({ id }) => ({ table, id }))
}

/**
 * Whether what is kept of a person may go as far as her day of birth is concerned: in a län that keeps some, not before
 * somebody has said that she is none of them. What is about nobody may.
 */
export function mayGo(state: State, personId: Id | null): boolean {
  if (personId === null) return true
  const born = bornDayOf(state, personId)
  return born === 'notAsked' || born === 'other'
}
