import { formatClock, formatDate } from '../calendar/format'
import { readDateField, readTimeFields, type ReadField } from '../calendar/typed-fields'
import type { ClockTime, IsoDate } from '../calendar/date'
import {
  done,
  put,
  putAwayOrBack,
  putDeleted,
  putNew,
  putNewWithId,
  refused,
  type Circumstances,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { agendaItems, noGate, notTakenUp } from './agenda'
import { caseBack } from './agenda-verbs'
import { fixedItems } from './fixed-items'
import type { Meeting } from './meeting'
import { teamMeetings } from './team-meetings'

/** What the meeting's form gives, as it was typed. */
export interface MeetingInput {
  readonly date: string
  readonly start: string
  readonly end: string
  readonly place: string
  /** Why it is held on a day that something speaks against; empty where nothing does, or nobody has said. */
  readonly reason: string
}

/** What the form of a meeting that is there gives: when it was opened and closed as well, which counts once it is held. */
export interface ChangedMeetingInput extends MeetingInput {
  readonly openedAt: string
  readonly closedAt: string
}

/** What can be read of a meeting's form. */
export interface MeetingTimes {
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly place: string
}

/** A meeting that no series planned. */
const ofItsOwn = { seriesId: null, slot: null, followsSeries: false } as const

const gone = refused({ message: 'Mötet finns inte kvar. Stäng rutan och se efter hos teamet.' })

/** Makes a meeting with the id given, so that the screen can open it. With `layOut` it gets the usual first and last items. */
export function createMeeting(
  teamId: Id,
  asked: MeetingInput,
  { id, layOut }: { readonly id: Id; readonly layOut: boolean },
): Verb {
  return (state, circumstances) => {
    const { times, problems } = readMeeting(state, { teamId, id: null }, asked, circumstances)
    if (problems.length > 0 || times === null) return refused(...problems)
    const reason = oneLine(asked.reason)
    const fields = { teamId, ...times, ...ofItsOwn, reason, status: 'planned', openedAt: null, closedAt: null } as const
    return done('lade till ett möte', [
      putNewWithId('meetings', id, fields, circumstances),
      ...(layOut ? usualItems(state, { teamId, meetingId: id }, circumstances) : []),
    ])
  }
}

/** Changes when and where a meeting is held. A reason belongs to its day: on another day the old one does not count. Consent is judged anew for its new day wherever its agenda is shown. */
export function changeMeeting(id: Id, asked: ChangedMeetingInput): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', id)
    if (!meeting) return gone
    const { times, problems } = readMeeting(state, { teamId: meeting.teamId, id }, asked, circumstances)
    const held = readHeldTimes(meeting, asked)
    if (problems.length + held.problems.length > 0 || times === null) return refused(...problems, ...held.problems)
    const followsSeries = meeting.followsSeries && isSame(meeting, times)
    const typed = oneLine(asked.reason)
    const reason = times.date !== meeting.date && typed === meeting.reason ? '' : typed
    return done('ändrade mötet', [put('meetings', { ...meeting, ...times, ...held.value, reason, followsSeries })])
  }
}

function isSame(meeting: Meeting, { date, start, end, place }: MeetingTimes): boolean {
  return meeting.date === date && meeting.start === start && meeting.end === end && meeting.place === place
}

function readHeldTimes(
  { status }: Meeting,
  { openedAt, closedAt }: ChangedMeetingInput,
): ReadField<Pick<Meeting, 'openedAt' | 'closedAt'>> {
  if (status !== 'held') return { value: null, problems: [] }
  const { value, problems } = readTimeFields({ start: openedAt, end: closedAt }, { start: 'openedAt', end: 'closedAt' })
  return { value: value && { openedAt: value.start, closedAt: value.end }, problems }
}

/** What the form says so far, when its day and times can be read: for warnings while it is being filled in. */
export function readMeetingTimes(asked: Omit<MeetingInput, 'reason'>, today: IsoDate): MeetingTimes | null {
  const date = readDateField('date', asked.date, today)
  const clock = readTimeFields(asked)
  return date.value && clock.value ? { date: date.value, ...clock.value, place: oneLine(asked.place) } : null
}

function readMeeting(
  state: State,
  { teamId, id }: { teamId: Id; id: Id | null },
  asked: MeetingInput,
  { today }: Circumstances,
): { times: MeetingTimes | null; problems: Problem[] } {
  const date = readDateField('date', asked.date, today, 'Skriv vilken dag mötet är.')
  const clock = readTimeFields(asked)
  const place = oneLine(asked.place)
  const times = readMeetingTimes(asked, today)
  const problems = [
    ...(rowOf(state, 'teams', teamId) ? [] : [{ message: 'Teamet finns inte kvar.' }]),
    ...date.problems,
    ...clock.problems,
    ...checkLength('place', place),
    ...checkLength('reason', oneLine(asked.reason)),
    ...(times ? checkTwin(state, { teamId, id }, times) : []),
  ]
  return { times, problems }
}

function checkTwin(
  state: State,
  { teamId, id }: { teamId: Id; id: Id | null },
  { date, start }: MeetingTimes,
): Problem[] {
  const { coming, held } = teamMeetings(state, teamId)
  const twin = [...coming, ...held].some((other) => other.id !== id && other.date === date && other.start === start)
  if (!twin) return []
  return [{ field: 'date', message: `Teamet har redan ett möte ${formatDate(date)} ${formatClock(start)}.` }]
}

/** Gives a meeting with an empty agenda the usual first and last items. */
export function layOutAgenda(id: Id): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', id)
    if (!meeting) return gone
    if (meeting.status !== 'planned' || agendaItems(state, id).length > 0) {
      return refused({ message: 'Dagordningen har redan punkter.' })
    }
    const items = usualItems(state, { teamId: meeting.teamId, meetingId: id }, circumstances)
    return done('lade in de vanliga punkterna', items)
  }
}

function usualItems(
  state: State,
  { teamId, meetingId }: { teamId: Id; meetingId: Id },
  circumstances: Circumstances,
): Put[] {
  return fixedItems(state, teamId).map((item, index) => {
    const place = { meetingId, caseId: null, position: index + 1, ...noGate, ...notTakenUp }
    return putNew('agendaItems', { ...item, ...place }, circumstances)
  })
}

/** Cancels a meeting that has not been held. Its cases go back to wait. */
export function cancelMeeting(id: Id): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', id)
    if (!meeting) return gone
    if (meeting.status === 'held') return refused({ message: 'Mötet är hållet och kan inte ställas in.' })
    const cancelled = put('meetings', { ...meeting, status: 'cancelled' })
    return done('ställde in mötet', [cancelled, ...casesBack(state, meeting, circumstances)])
  }
}

/** Plans a cancelled meeting again, with the items that it had but without its cases. */
export function reinstateMeeting(id: Id): Verb {
  return (state) => {
    const meeting = rowOf(state, 'meetings', id)
    if (meeting?.status !== 'cancelled') return gone
    return done('planerade mötet igen', [put('meetings', { ...meeting, status: 'planned' })])
  }
}

/** Takes a meeting out of the lists, or brings it back. The cases of one that was not held go back to wait. */
export function putAwayOrBackMeeting(id: Id): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', id)
    if (!meeting) return gone
    const isPutAway = meeting.putAwayAt !== null
    const freed = !isPutAway && meeting.status === 'planned' ? casesBack(state, meeting, circumstances) : []
    const row = putAwayOrBack('meetings', meeting, circumstances)
    return done(isPutAway ? 'tog fram mötet' : 'lade undan mötet', [row, ...freed])
  }
}

/** Takes the cases that have not been handled off a meeting's agenda. They go back to wait. */
export function casesBack(state: State, meeting: Meeting, circumstances: Circumstances): Put[] {
  return agendaItems(state, meeting.id)
    .filter((item) => item.kind === 'case' && item.state === 'waiting')
    .flatMap((item) => [putDeleted('agendaItems', item, circumstances), ...caseBack(state, item)])
}
