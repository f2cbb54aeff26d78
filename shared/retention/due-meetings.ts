import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import type { RecordKey } from '../log/log-entry'
import type { Id } from '../record/id'
import { everyRowBy, rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { ifDue, keysOf, type DueThing } from './due-thing'
import { isCaseNeeded } from './still-needed'

/** Meetings that were held or cancelled long ago, once none of their cases is open. */
export function dueMeetings(state: State, today: IsoDate): DueThing[] {
  return rowsOf(state, 'meetings').flatMap(({ id, teamId, date, status }): DueThing[] => {
    if (status === 'planned' || hasOpenCase(state, id)) return []
    const title = `${rowOf(state, 'teams', teamId)?.name ?? 'Ett team'}, ${formatDay(date)}`
    return ifDue(state, today, { kind: 'minutes', thingId: id, title, ended: date, rows: rowsOfMeeting(state, id) })
  })
}

function hasOpenCase(state: State, meetingId: Id): boolean {
  const isLeft = rowsBy(state, 'actions', 'meetingId', meetingId).some(({ status }) => status === 'open')
  return (
    isLeft ||
    rowsBy(state, 'agendaItems', 'meetingId', meetingId).some(({ caseId }) => {
      const found = rowOf(state, 'cases', caseId)
      return found !== undefined && isCaseNeeded(state, found)
    })
  )
}

function rowsOfMeeting(state: State, id: Id): RecordKey[] {
  return [
    { table: 'meetings', id },
    ...keysOf('agendaItems', everyRowBy(state, 'agendaItems', 'meetingId', id)),
    ...keysOf('presences', everyRowBy(state, 'presences', 'meetingId', id)),
    ...keysOf('stays', everyRowBy(state, 'stays', 'meetingId', id)),
    ...keysOf('recusals', everyRowBy(state, 'recusals', 'meetingId', id)),
    ...keysOf('notes', everyRowBy(state, 'notes', 'meetingId', id)),
    ...keysOf('actions', everyRowBy(state, 'actions', 'meetingId', id)),
    ...keysOf('feedbacks', everyRowBy(state, 'feedbacks', 'meetingId', id)),
    ...keysOf('summonses', everyRowBy(state, 'summonses', 'meetingId', id)),
  ]
}
