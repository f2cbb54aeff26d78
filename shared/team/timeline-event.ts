import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'

/** What a thing in the life of a case is about. */
export type TimelineKind =
  'case' | 'referral' | 'consent' | 'meeting' | 'action' | 'feedback' | 'course' | 'document' | 'sip'

/** A text that belongs to an event: `Rekommendation`, and what it says. */
export interface TimelineText {
  readonly label: string
  readonly text: string
}

/** The page that an event leads to. */
export interface TimelineTarget {
  readonly page:
    'referral' | 'person' | 'meeting' | 'minutes' | 'action' | 'feedback' | 'cohort' | 'closingDocument' | 'sip'
  readonly id: Id
}

/** Something that happened in a case on a day, or is to happen. */
export interface TimelineEvent {
  readonly key: string
  readonly kind: TimelineKind
  readonly on: IsoDate
  readonly title: string
  readonly texts: readonly TimelineText[]
  readonly target?: TimelineTarget
}

/** The filter's words. */
export const timelineKindNames: Record<TimelineKind, string> = {
  case: 'Ärendet',
  referral: 'Remiss',
  consent: 'Samtycken',
  meeting: 'Möten',
  action: 'Åtgärder',
  feedback: 'Återkoppling',
  course: 'Kurser',
  document: 'Slutdokumentation',
  sip: 'SIP',
}

/** Texts without those that nobody has written. */
export function writtenTexts(...texts: readonly TimelineText[]): TimelineText[] {
  return texts.filter(({ text }) => text.trim() !== '')
}

/** A day in the life of a row, if it is known, with what it was and what was written. */
export type TimelineDay = readonly [on: IsoDate | null, title: string, texts?: readonly TimelineText[]]

/** An event for each day that is known. */
export function eventsOn(
  days: readonly TimelineDay[],
  { id, kind, target }: { readonly id: Id; readonly kind: TimelineKind; readonly target?: TimelineTarget | undefined },
): TimelineEvent[] {
  return days.flatMap(([on, title, texts = []], place) =>
    on === null ? [] : [{ key: `${id} ${place}`, kind, on, title, texts, ...(target && { target }) }],
  )
}
