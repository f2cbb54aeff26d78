import { minutesBetween } from '../calendar/clock'
import { capitalised, formatDay } from '../calendar/format'
import { done, refused, type Put, type Verb } from '../record/change'
import { numeral } from '../record/count'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import { withPuts } from '../record/with-puts'
import { agendaItems } from './agenda'
import { minutesFor, placedCase } from './agenda-verbs'
import type { Case } from './case'
import { placeProblems } from './case-placing'
import type { Meeting } from './meeting'
import { onAgenda } from './open-agenda'
import { waitingCases } from './waiting-cases'

/** What the cases that wait come to on an agenda with the time that it has left. */
export interface AgendaFilling {
  /** Those that fit, in the order that they are taken up. */
  readonly placed: readonly { readonly waiting: Case; readonly minutes: number }[]
  /** Those that may be taken up but do not fit. */
  readonly left: readonly Case[]
  /** Those that something stops: a consent, or no frågeställning. */
  readonly stopped: readonly Case[]
}

/** How the order of {@link fillingOf} is told to the user. */
export const fillingOrder =
  'Bordlagda, uppföljningar och återkopplingar först, sedan de som går före, sedan de som väntat längst. Konsultationer sist.'

/** Chooses among the cases that wait, by {@link fillingOrder}, as long as there is time. */
export function fillingOf(state: State, meeting: Meeting): AgendaFilling {
  const perCase = rowOf(state, 'teams', meeting.teamId)?.minutesPerCase ?? 0
  let free = minutesBetween(meeting.start, meeting.end)
  for (const { minutes } of agendaItems(state, meeting.id)) free -= minutes
  const placed: { waiting: Case; minutes: number }[] = []
  const left: Case[] = []
  const stopped: Case[] = []
  for (const waiting of inFillingOrder(state, waitingCases(state, meeting.teamId, meeting.date))) {
    const minutes = minutesFor(waiting.kind, perCase)
    if (placeProblems(state, { caseId: waiting.id }, meeting).length > 0) stopped.push(waiting)
    else if (minutes > free) left.push(waiting)
    else {
      placed.push({ waiting, minutes })
      free -= minutes
    }
  }
  return { placed, left, stopped }
}

function inFillingOrder(state: State, cases: readonly Case[]): Case[] {
  const rank = ({ status, kind, referralId }: Case): number => {
    if (status === 'adjourned' || kind === 'feedback' || kind === 'followUp') return 0
    if (kind === 'consultation') return 3
    return rowOf(state, 'referrals', referralId)?.hasPriority ? 1 : 2
  }
  return [...cases].sort((a, b) => rank(a) - rank(b) || inOrder(a.receivedOn, b.receivedOn) || inOrder(a.id, b.id))
}

/** Sets up every waiting case that fits the agenda, by {@link fillingOrder}. What does not fit goes on waiting. */
export function fillAgenda(meetingId: Id): Verb {
  return onAgenda(meetingId, (state, circumstances, meeting) => {
    const { placed } = fillingOf(state, meeting)
    if (placed.length === 0) return refused({ message: 'Inget ärende som väntar ryms på dagordningen.' })
    const puts = placed.reduce<Put[]>((before, { waiting, minutes }) => {
      const asked = { meeting, caseId: waiting.id, minutes, leftOutPartyIds: [] }
      return [...before, ...placedCase(withPuts(state, before), asked, circumstances)]
    }, [])
    return done('satte upp ärendena som ryms', puts)
  })
}

/** `Tre av fem ryms. Två får inte tas upp än.`; what does not fit is offered the next meeting. */
export function fillingSentence({ placed, left, stopped }: AgendaFilling, next: Meeting | undefined): string {
  const waiting = placed.length + left.length
  if (waiting + stopped.length === 0) return ''
  const forNext = next ? ` Nästa möte är ${formatDay(next.date)}.` : ''
  return [
    waiting === 0 ? '' : left.length === 0 ? 'Alla som får tas upp ryms.' : fits(placed.length, waiting) + forNext,
    stopped.length === 0 ? '' : `${capitalised(numeral(stopped.length, true))} får inte tas upp än.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function fits(placed: number, waiting: number): string {
  return placed === 0
    ? 'Tiden räcker inte till fler ärenden.'
    : `${capitalised(numeral(placed, true))} av ${numeral(waiting, true)} ryms.`
}
