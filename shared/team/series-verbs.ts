import { addDays } from '../calendar/days'
import type { PlannedSession } from '../calendar/plan'
import {
  done,
  put,
  putDeleted,
  putNew,
  putNewWithId,
  refused,
  type Circumstances,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { agendaItems } from './agenda'
import type { Meeting } from './meeting'
import type { MeetingSeries } from './meeting-series'
import { casesBack } from './meeting-verbs'
import { readSeries, type AskedSeries, type SeriesInput } from './series-input'
import { planMeetings } from './series-plan'
import { daysWithMeeting, followingMeetings, replanSeries, slotOf } from './series-replan'

const gone = refused({ message: 'Serien finns inte kvar. Stäng rutan och se efter hos teamet.' })
const noMeeting: Problem = {
  field: 'until',
  message: 'Det blir inget möte: varje dag är ledig eller i uppehållet. Välj en annan dag eller ett annat sätt.',
}

/**
 * Plans meetings in a rhythm. Teams that take turns get a series each, so many weeks apart in the order given: no two of
 * them meet in the same week. A team that has a meeting on one of its days already keeps that one.
 */
export function createSeries(teamIds: readonly Id[], asked: SeriesInput): Verb {
  return (state, circumstances) => {
    const { value, problems } = readSeries(asked, circumstances.today)
    if (value === null) return refused(...problems)
    const turns = inTurn(state, teamIds, value)
    if (turns.length === 0) return refused({ message: 'Teamet finns inte kvar.' })
    const puts = turns.map((series) => newSeries(state, series, circumstances))
    if (puts.some(({ length }) => length <= 1)) return refused(noMeeting)
    return done('planerade möten i serie', puts.flat())
  }
}

/** What each team's series is: as asked, begun in the team's own turn, at the team's usual place when they are several. */
export function inTurn(
  state: State,
  teamIds: readonly Id[],
  asked: AskedSeries,
): (AskedSeries & Pick<MeetingSeries, 'teamId'>)[] {
  const teams = [...new Set(teamIds)].flatMap((id) => rowOf(state, 'teams', id) ?? [])
  return teams.map((team, turn) => ({
    ...asked,
    teamId: team.id,
    startDate: addDays(asked.startDate, 7 * asked.everyWeeks * turn),
    everyWeeks: asked.everyWeeks * teams.length,
    place: teams.length === 1 ? asked.place : team.place,
  }))
}

function newSeries(
  state: State,
  series: AskedSeries & Pick<MeetingSeries, 'teamId'>,
  circumstances: Circumstances,
): Put[] {
  const id = circumstances.newId()
  const { sessions } = planMeetings(state, series)
  const taken = daysWithMeeting(state, series.teamId)
  const free = sessions.filter(({ date }) => !taken.has(date))
  return [
    putNewWithId('meetingSeries', id, series, circumstances),
    ...free.map((day) => putNew('meetings', { ...notHeld, ...meetingOn(series, id, day) }, circumstances)),
  ]
}

const notHeld = { status: 'planned', openedAt: null, closedAt: null, reason: '' } as const

function meetingOn(
  { teamId, start, end, place }: Pick<MeetingSeries, 'teamId' | 'start' | 'end' | 'place'>,
  seriesId: Id,
  day: PlannedSession,
) {
  return { teamId, date: day.date, start, end, place, seriesId, slot: slotOf(day), followsSeries: true }
}

/**
 * Changes a series from today on. What has been held, cancelled or moved by hand stays. The meetings that follow the
 * rhythm get their new days and take their agendas along; those that it has no day for any more go, and their cases wait.
 */
export function changeSeries(id: Id, asked: SeriesInput): Verb {
  return (state, circumstances) => {
    const series = rowOf(state, 'meetingSeries', id)
    if (!series) return gone
    const { value, problems } = readSeries(asked, circumstances.today)
    if (value === null) return refused(...problems)
    const next = { ...series, ...value }
    return done('ändrade mötesserien', [put('meetingSeries', next), ...replanned(state, next, circumstances)])
  }
}

/** Ends a series after today: it plans nothing more, and its meetings to come go as in `changeSeries`. */
export function endSeries(id: Id): Verb {
  return (state, circumstances) => {
    const series = rowOf(state, 'meetingSeries', id)
    if (!series) return gone
    const coming = followingMeetings(state, id, circumstances.today)
    const removed = coming.flatMap((meeting) => removal(state, meeting, circumstances))
    return done('avslutade mötesserien', [putDeleted('meetingSeries', series, circumstances), ...removed])
  }
}

function replanned(state: State, next: MeetingSeries, circumstances: Circumstances): Put[] {
  const { kept, added, removed } = replanSeries(state, next, circumstances.today)
  return [
    ...kept.map(([meeting, day]) => put('meetings', onNewDay(meeting, meetingOn(next, next.id, day)))),
    ...added.map((day) => putNew('meetings', { ...notHeld, ...meetingOn(next, next.id, day) }, circumstances)),
    ...removed.flatMap((meeting) => removal(state, meeting, circumstances)),
  ]
}

/** A reason to meet on a day all the same goes with that day. */
function onNewDay(meeting: Meeting, planned: ReturnType<typeof meetingOn>): Meeting {
  return { ...meeting, ...planned, reason: planned.date === meeting.date ? meeting.reason : '' }
}

/** A meeting without a word in its agenda is simply not there any more; another one was cancelled, and its cases wait. */
function removal(state: State, meeting: Meeting, circumstances: Circumstances): Put[] {
  if (agendaItems(state, meeting.id).length === 0) return [putDeleted('meetings', meeting, circumstances)]
  return [put('meetings', { ...meeting, status: 'cancelled' }), ...casesBack(state, meeting, circumstances)]
}
