import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import { addWorkingDays } from '../calendar/deadline'
import { capitalised, formatClockRange, formatDateShort, formatDay } from '../calendar/format'
import { countOf, numeral } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { agendaOverrun, numberedItems } from '../team/agenda'
import { stoppedItems, type StoppedItem } from '../team/gate-change'
import type { Meeting } from '../team/meeting'
import type { Team } from '../team/team'
import { daysAhead, type Need } from './need'

type MeetingNeed = Pick<Need, 'title' | 'reason' | 'due'>

/** Meetings to prepare, meetings that were never closed, and held meetings whose cases lack a rekommendation. */
export function meetingNeeds(state: State, today: IsoDate): Need[] {
  const unanswered = unansweredCases(state)
  return rowsOf(state, 'meetings').flatMap((meeting) => {
    const team = rowOf(state, 'teams', meeting.teamId)
    if (!team || meeting.putAwayAt !== null) return []
    const need = meetingNeed(state, meeting, { team, unanswered: unanswered.get(meeting.id) ?? 0, today })
    return need ? [{ ...need, kind: 'meeting' as const, target: { page: 'meeting' as const, id: meeting.id } }] : []
  })
}

function meetingNeed(
  state: State,
  meeting: Meeting,
  { team, unanswered, today }: { readonly team: Team; readonly unanswered: number; readonly today: IsoDate },
): MeetingNeed | undefined {
  switch (meeting.status) {
    case 'planned':
      return meeting.date < today ? toClose(meeting, team.name) : toPrepare(state, meeting, team.name, today)
    case 'held':
      return unanswered === 0 ? undefined : toAnswer(meeting, team, unanswered)
    case 'cancelled':
      return undefined
  }
}

function toClose({ date, openedAt }: Meeting, team: string): MeetingNeed {
  return {
    title: `Avsluta ${team} ${formatDay(date)}`,
    reason:
      openedAt === null
        ? 'Mötet står kvar som planerat. Håll det, flytta det eller ställ in det.'
        : 'Mötet är öppnat men inte avslutat.',
    due: date,
  }
}

/** Due on the working day before, so that there is time left; on a meeting's own day, that day. */
function toPrepare(state: State, meeting: Meeting, team: string, today: IsoDate): MeetingNeed | undefined {
  const { date, start, end } = meeting
  if (daysBetween(today, date) > daysAhead) return undefined
  const stopped = stoppedItems(state, meeting)
  const lacks = [agendaLack(state, meeting), consentLack(stopped)].filter((lack) => lack !== undefined)
  if (lacks.length === 0) return undefined
  const dayBefore = addWorkingDays(date, -1)
  const day = ['i dag', 'i morgon'][daysBetween(today, date)] ?? formatDateShort(date, today)
  return {
    title: `Förbered ${team}, ${day} ${formatClockRange(start, end)}`,
    reason: `${capitalised(lacks.join(', och '))}.${changesIn(stopped)}`,
    due: dayBefore < today ? today : dayBefore,
  }
}

function agendaLack(state: State, { id }: Meeting): string | undefined {
  if (numberedItems(state, id).length === 0) return 'dagordningen är tom'
  const overrun = agendaOverrun(state, id)
  return overrun ? `dagordningen är ${countOf(overrun.minutes, 'minut', 'minuter')} för lång` : undefined
}

function consentLack(stopped: readonly StoppedItem[]): string | undefined {
  return stopped.length === 0 ? undefined : `${casesOf(stopped.length)} saknar det samtycke som behövs`
}

/** What has happened since the cases were put on the agenda: ` FK är med sedan ärendet sattes upp.`, each once. */
function changesIn(stopped: readonly StoppedItem[]): string {
  return [...new Set(stopped.map(({ change }) => change))].map((change) => (change === '' ? '' : ` ${change}`)).join('')
}

function toAnswer({ date }: Meeting, { name, feedbackDays }: Team, unanswered: number): MeetingNeed {
  const within = `${numeral(feedbackDays)} ${feedbackDays === 1 ? 'arbetsdag' : 'arbetsdagar'}`
  return {
    title: `Skriv rekommendation, ${name} ${formatDay(date)}`,
    reason: `${capitalised(casesOf(unanswered))} togs upp utan rekommendation. Svar brukar ges inom ${within}.`,
    due: addWorkingDays(date, feedbackDays),
  }
}

/** How many cases each meeting took up without a rekommendation. Counted in one go: meetings of many years add up. */
function unansweredCases(state: State): ReadonlyMap<Id, number> {
  const recommended = new Set(
    rowsOf(state, 'notes').flatMap(({ recommendation, agendaItemId }) => (recommendation === '' ? [] : [agendaItemId])),
  )
  const counts = new Map<Id, number>()
  for (const { id, kind, state: handled, meetingId } of rowsOf(state, 'agendaItems')) {
    if (kind !== 'case' || handled !== 'done' || recommended.has(id)) continue
    counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1)
  }
  return counts
}

/** `ett ärende`, `tre ärenden` */
function casesOf(count: number): string {
  return `${numeral(count, true)} ${count === 1 ? 'ärende' : 'ärenden'}`
}
