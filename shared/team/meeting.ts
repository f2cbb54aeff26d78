import * as z from 'zod'
import { ClockTime, IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

export const MeetingStatus = z.enum(['planned', 'held', 'cancelled'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

/** A team meeting with its place and times. */
export const Meeting = row({
  teamId: Id,
  date: IsoDate,
  start: ClockTime,
  end: ClockTime,
  place: z.string(),
  status: MeetingStatus,
  /** When the meeting was opened and closed in the room; null until it was. */
  openedAt: ClockTime.nullable(),
  closedAt: ClockTime.nullable(),
  /** The series that planned it; null for a meeting of its own. */
  seriesId: Id.nullable(),
  /** The day of the series' rhythm that it stands for, wherever it is held. */
  slot: IsoDate.nullable(),
  /** Whether a change of the series still moves it; not once somebody has given it times or a place of its own. */
  followsSeries: z.boolean(),
  /** Why it is held on a day that a closed day, a lov or an absence speaks against; empty when nobody has said. */
  reason: z.string(),
})
export type Meeting = z.infer<typeof Meeting>

export const AgendaItemKind = z.enum([
  'opening',
  'actions',
  'case',
  'information',
  'next',
  'other',
  'pause',
  'reflection',
])
export type AgendaItemKind = z.infer<typeof AgendaItemKind>

/** A pause or time for reflection: it has minutes but no §, and nothing is written at it. */
export function isBreak({ kind }: { readonly kind: AgendaItemKind }): boolean {
  return kind === 'pause' || kind === 'reflection'
}

/** A punkt on the agenda. Its clock time and § are counted from its place, never stored. */
export const AgendaItem = row({
  meetingId: Id,
  kind: AgendaItemKind,
  /** Empty for a case: its title is made from the case. Once the case is purged, what the minutes called it stands here. */
  title: z.string(),
  caseId: Id.nullable(),
  minutes: z.number().int(),
  /** Items are shown by rising position; equal positions by id. Fractions let one row move without touching the rest. */
  position: z.number(),
  /** Handled in the room: done, or adjourned to a later meeting (bordlagd). */
  state: z.enum(['waiting', 'done', 'adjourned']),
  /** When it was marked klar or bordlagd, while the meeting went on; null for one that waits or was marked on another day. */
  closedAt: ClockTime.nullable(),
  /** The parties whose people leave the room while the case is taken up, for its consent does not name them. */
  leftOutPartyIds: z.array(Id),
  /** Who leads and who writes instead of a chair or secretary that is out of the room; null for the usual ones. */
  leaderId: Id.nullable(),
  writerId: Id.nullable(),
  /** The day of the meeting and the parties that the gate last opened for: what has changed since is told by them. */
  clearedFor: IsoDate.nullable(),
  clearedPartyIds: z.array(Id),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** Whether a person was in the room. A member without a row has not been ticked yet. */
export const Presence = row({
  meetingId: Id,
  staffId: Id,
  status: z.enum(['present', 'absent']),
  /** The role in this meeting, copied from the team so that history keeps it. */
  role: z.enum(['chair', 'secretary', 'adjuster', 'member', 'coopted']),
})
export type Presence = z.infer<typeof Presence>

/** A part of the meeting that somebody was there for. Whoever is present and has none was there from beginning to end. */
export const Stay = row({
  meetingId: Id,
  staffId: Id,
  /** Null: was there when the meeting began. */
  arrivedAt: ClockTime.nullable(),
  /** Null: was there when the meeting ended, or is there still. */
  leftAt: ClockTime.nullable(),
})
export type Stay = z.infer<typeof Stay>

/** Jäv: somebody who may not take part in an item, and leaves the room for it. */
export const Recusal = row({
  meetingId: Id,
  agendaItemId: Id,
  staffId: Id,
  /** Why, when somebody has said; for the team and for no paper. */
  reason: z.string(),
})
export type Recusal = z.infer<typeof Recusal>

/** What was written at one item, one row an item. */
export const Note = row({
  meetingId: Id,
  agendaItemId: Id,
  /** What was said: the only field of an item that is not a case. */
  discussion: z.string(),
  /** Samlad bedömning. */
  assessment: z.string(),
  /** Rekommendation: never "beslut", for the team decides no one's rights (lagen 2003:1210, 7 §). */
  recommendation: z.string(),
  /** Beslut: of intag and avslut, and of what is the team's own. Empty for every other case. */
  decision: z.string(),
})
export type Note = z.infer<typeof Note>

/** An åtgärd: who does what by when. */
export const ActionItem = row({
  meetingId: Id,
  agendaItemId: Id.nullable(),
  caseId: Id.nullable(),
  what: z.string(),
  staffId: Id.nullable(),
  /** Who, when it is nobody in the staff list: `deltagaren själv`. Empty when `staffId` is set. */
  who: z.string(),
  dueOn: IsoDate.nullable(),
  status: z.enum(['open', 'done', 'dropped']),
  /** The day that it was done or turned out not to be needed; null while it is open, and where nobody kept that day. */
  endedOn: IsoDate.nullable(),
  /** Why it turned out not to be needed; empty otherwise. */
  reason: z.string(),
  /** An insats rather than a thing to do: it lasts until its day, and then its case comes back to the team. */
  isIntervention: z.boolean(),
})
export type ActionItem = z.infer<typeof ActionItem>
