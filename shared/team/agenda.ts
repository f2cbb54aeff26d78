import { addMinutes, minutesBetween } from '../calendar/clock'
import type { ClockTime } from '../calendar/date'
import type { Staff } from '../organisation/organisation'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Case } from './case'
import { localWords } from './local-words'
import { isBreak, type AgendaItem } from './meeting'
import { agendaItemTitles, caseKindNames } from './names'
import { sectionsBefore } from './sections'

/** An item with what is counted from its place on the agenda. */
export interface NumberedItem {
  readonly item: AgendaItem
  /** The §; null for a pause or reflection, which has none. */
  readonly section: number | null
  readonly start: ClockTime
  readonly end: ClockTime
  readonly title: string
  /** The case of an item that takes up a case. */
  readonly case?: Case
  /** Who presents the case. */
  readonly presenter?: Staff
}

/** What an item that is no case has where a case has its gate. */
export const noGate = { leftOutPartyIds: [], clearedFor: null, clearedPartyIds: [] } satisfies Partial<AgendaItem>

/** What every item is until the room takes it up. */
export const notTakenUp = {
  state: 'waiting',
  closedAt: null,
  leaderId: null,
  writerId: null,
} as const satisfies Partial<AgendaItem>

/** Where an agenda runs out of time. */
export interface AgendaOverrun {
  /** Minutes past the meeting's end. */
  readonly minutes: number
  /** The first item that ends after the meeting does: time ends in it or before it. */
  readonly firstPast: NumberedItem
}

/** A meeting's items in the order that they are shown, without those taken away. */
export function agendaItems(state: State, meetingId: Id): AgendaItem[] {
  return [...rowsBy(state, 'agendaItems', 'meetingId', meetingId)].sort(
    (a, b) => a.position - b.position || inOrder(a.id, b.id),
  )
}

/** A meeting's items in order, each with its §, clock times and title. Empty for a meeting that does not exist. */
export function numberedItems(state: State, meetingId: Id): readonly NumberedItem[] {
  const meeting = rowOf(state, 'meetings', meetingId)
  if (!meeting) return []
  let minutes = 0
  let sections = sectionsBefore(state, meeting)
  return agendaItems(state, meetingId).map((item) => {
    const start = addMinutes(meeting.start, minutes)
    minutes += item.minutes
    const section = isBreak(item) ? null : (sections += 1)
    return { item, section, start, end: addMinutes(meeting.start, minutes), ...nameOf(state, item) }
  })
}

/** The § of an item; null for one that has none or is gone. */
export function sectionOf(state: State, agendaItemId: Id | null): number | null {
  const item = rowOf(state, 'agendaItems', agendaItemId)
  const numbered = item && numberedItems(state, item.meetingId).find((one) => one.item.id === item.id)
  return numbered?.section ?? null
}

function nameOf(state: State, item: AgendaItem): Pick<NumberedItem, 'title' | 'case' | 'presenter'> {
  if (item.kind !== 'case') return { title: item.title || agendaItemTitles[item.kind] }
  const found = rowOf(state, 'cases', item.caseId)
  if (!found) return { title: item.title || 'Ärendet finns inte kvar' }
  const presenter = rowOf(state, 'staff', found.presenterId)
  return { title: caseTitle(state, found), case: found, ...(presenter ? { presenter } : {}) }
}

/** `Genomlysning HAN-2027-014`: kind in the team's words and code, never a name. */
export function caseTitle(state: State, { kind, code, teamId }: Pick<Case, 'kind' | 'code' | 'teamId'>): string {
  return `${kind === 'review' ? localWords(state, teamId).review : caseKindNames[kind]} ${code}`
}

/** How far the agenda runs past the meeting's end, and the item where time ends; null when everything fits. */
export function agendaOverrun(state: State, meetingId: Id): AgendaOverrun | null {
  const meeting = rowOf(state, 'meetings', meetingId)
  if (!meeting) return null
  const available = minutesBetween(meeting.start, meeting.end)
  let minutes = 0
  let firstPast: NumberedItem | undefined
  for (const numbered of numberedItems(state, meetingId)) {
    minutes += numbered.item.minutes
    if (minutes > available) firstPast ??= numbered
  }
  return firstPast ? { minutes: minutes - available, firstPast } : null
}
