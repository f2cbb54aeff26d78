import type { IsoDate } from '../calendar/date'
import { yearOf } from '../calendar/days'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import type { Case } from './case'
import { eventsOn, writtenTexts, type TimelineEvent, type TimelineKind } from './timeline-event'
import { actionEvents, feedbackEvents, meetingEvents } from './timeline-meetings'
import { consentEvents, courseEvents, referralEvents } from './timeline-person'
import { sipEvents } from './timeline-sips'

/** Everything that has happened in a case or is to happen, in time order; of one day what came in stands before the meeting. */
export function caseTimeline(state: State, caseId: Id): TimelineEvent[] {
  const found = rowOf(state, 'cases', caseId)
  if (!found) return []
  return [
    ...referralEvents(state, found),
    ...caseEvents(found),
    ...consentEvents(state, found),
    ...meetingEvents(state, found),
    ...actionEvents(state, found),
    ...feedbackEvents(state, found),
    ...courseEvents(state, found),
    ...sipEvents(state, found),
  ].sort((a, b) => inOrder(a.on, b.on))
}

function caseEvents({ id, receivedOn, question, followUpOn }: Case): TimelineEvent[] {
  return eventsOn(
    [
      [receivedOn, 'Ärendet kom in', writtenTexts({ label: 'Frågeställning', text: question })],
      [followUpOn, 'Uppföljning'],
    ],
    { id, kind: 'case' },
  )
}

/** Events that stand together: a year, or what lies ahead. */
export interface TimelinePart {
  readonly title: string
  readonly events: readonly TimelineEvent[]
}

/** The events of the kinds that are asked for: by year up to a day, then those after it. */
export function timelineParts(
  events: readonly TimelineEvent[],
  { kinds, day }: { readonly kinds: ReadonlySet<TimelineKind>; readonly day: IsoDate },
): TimelinePart[] {
  const parts = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    if (!kinds.has(event.kind)) continue
    const title = event.on > day ? 'Framåt' : String(yearOf(event.on))
    const part = parts.get(title)
    if (part) part.push(event)
    else parts.set(title, [event])
  }
  return [...parts].map(([title, own]) => ({ title, events: own }))
}
