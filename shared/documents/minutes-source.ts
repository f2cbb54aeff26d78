import type { Organisation } from '../organisation/organisation'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { numberedItems, type NumberedItem } from '../team/agenda'
import { leaversOf } from '../team/left-out'
import type { ActionItem, Meeting, Note } from '../team/meeting'
import { actionsOf } from '../team/room/action'
import { itemTimes } from '../team/room/item-times'
import { noteOf, textsOfNote } from '../team/room/note'
import { attendees, type Attendee } from '../team/room/presence'
import { recusedFrom } from '../team/room/recusal'
import { neededStandIns, type NeededStandIn } from '../team/room/stand-in'
import { wasThere } from '../team/room/stays'
import type { Team, TeamRole } from '../team/team'

/** Everything that the minutes of a meeting are made from, gathered once. */
export interface MinutesSource {
  readonly meeting: Meeting
  readonly team: Team
  readonly organisation: Organisation | undefined
  readonly items: readonly MinutesItem[]
  /** The åtgärder of the whole meeting that still stand, by due date; those without a date last. */
  readonly actions: readonly ActionItem[]
  /** Those who were ticked and those who were not, the chair first. */
  readonly attendees: readonly Attendee[]
  readonly next: Meeting | undefined
}

/** An agenda item with what was written at it. */
export interface MinutesItem extends NumberedItem {
  readonly note: Note | undefined
  readonly actions: readonly ActionItem[]
  /** Those who were at the meeting and left the room while the case was taken up. */
  readonly leavers: readonly Attendee[]
  /** Those who are biased on the item. */
  readonly recused: readonly Attendee[]
  /** Who led and who wrote instead of the chair and the secretary, or that nobody is said to have. */
  readonly standIns: readonly NeededStandIn[]
}

/** The meeting with all that belongs to it, or undefined when it or its team is gone. */
export function minutesSource(state: State, meetingId: Id): MinutesSource | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  if (!meeting || !team) return undefined
  return {
    meeting,
    team,
    organisation: rowsOf(state, 'organisation')[0],
    items: itemSources(state, meeting),
    actions: rowsBy(state, 'actions', 'meetingId', meetingId)
      .filter((action) => stands(action, meeting))
      .sort(byDueDate),
    attendees: attendees(state, meetingId).sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role)),
    next: nextMeeting(state, meeting),
  }
}

function itemSources(state: State, meeting: Meeting): MinutesItem[] {
  const numbered = numberedItems(state, meeting.id)
  const times = new Map(itemTimes(meeting, numbered).map((time) => [time.item.item.id, time]))
  return numbered.map((entry) => {
    const { item } = entry
    const written = {
      note: noteOf(state, item.id),
      actions: actionsOf(state, item.id).filter((action) => stands(action, meeting)),
    }
    const time = times.get(item.id)!
    const wasHere = ({ status, stays }: Attendee) => status === 'present' && wasThere(stays, time)
    const recused = recusedFrom(state, item).flatMap(({ person }) => (wasHere(person) ? [person] : []))
    if (!isTakenUp({ item, ...written })) return { ...entry, ...written, leavers: [], recused, standIns: [] }
    const isRecused = (person: Attendee) => recused.some(({ staff }) => staff.id === person.staff.id)
    const leavers = leaversOf(state, item).filter((person) => wasHere(person) && !isRecused(person))
    return { ...entry, ...written, leavers, recused, standIns: neededStandIns(state, item, time) }
  })
}

/** One that waits still has been taken up when something came of it. */
export function isTakenUp({ item, note, actions }: Pick<MinutesItem, 'item' | 'note' | 'actions'>): boolean {
  const isWritten = textsOfNote(note).join('').trim() !== ''
  return item.state === 'done' || (item.state === 'waiting' && (isWritten || actions.length > 0))
}

const roleOrder: readonly TeamRole[] = ['chair', 'secretary', 'adjuster', 'member', 'coopted']

/** What was struck at the meeting is not in its minutes; what turned out later not to be needed was decided all the same. */
function stands({ status, endedOn }: ActionItem, { date }: Meeting): boolean {
  return status !== 'dropped' || (endedOn !== null && endedOn > date)
}

function byDueDate(a: ActionItem, b: ActionItem): number {
  return inOrder(a.dueOn ?? '9999', b.dueOn ?? '9999') || inOrder(a.id, b.id)
}

/** The team's first meeting after this one that is not inställt. */
function nextMeeting(state: State, { id, teamId, date, start }: Meeting): Meeting | undefined {
  const from = `${date} ${start}`
  return rowsOf(state, 'meetings')
    .filter((meeting) => meeting.teamId === teamId && meeting.id !== id && meeting.status !== 'cancelled')
    .filter((meeting) => meeting.putAwayAt === null && `${meeting.date} ${meeting.start}` > from)
    .sort((a, b) => inOrder(`${a.date} ${a.start}`, `${b.date} ${b.start}`))[0]
}
