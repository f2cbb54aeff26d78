import type { Id } from '../record/id'
import type { ClockTime, Instant, IsoDate } from './date'

/** Something that Rådrum gives to another calendar. It holds no name and no code of a person, and nothing of a case. */
export interface CalendarEvent {
  /** The same for ever: by it another calendar knows that an event was changed, and does not add a second one. */
  readonly uid: string
  /** Rises with every change; a calendar keeps the highest. */
  readonly sequence: number
  readonly changedAt: Instant
  readonly date: IsoDate
  /** Wall-clock times in Europe/Stockholm. */
  readonly start: ClockTime
  readonly end: ClockTime
  readonly title: string
  /** Room and place, or where it meets digitally. May be empty. */
  readonly location: string
  /** Lines of further text. May be empty. */
  readonly description: string
}

/** What another calendar is to do: keep the events, in place of what it has of them, or take them away. */
export type CalendarMethod = 'publish' | 'cancel'

/** Events for another calendar, and what it is to do with them. */
export interface CalendarEvents {
  readonly method: CalendarMethod
  readonly events: readonly CalendarEvent[]
}

/** What keeps an event the same for ever: the row's own id, which tells nothing. */
export function eventUid({ id }: { readonly id: Id }): string {
  return `${id}@radrum`
}
