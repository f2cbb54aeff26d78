import { minutesBetween } from '../calendar/clock'
import { capitalised, formatDay } from '../calendar/format'
import { done, putNew, refused, type Circumstances, type Put, type Verb } from '../record/change'
import { numeral } from '../record/count'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import { withPuts } from '../record/with-puts'
import { agendaItems, noGate, notTakenUp } from './agenda'
import { caseRank, placeByRank, placeOfCarriedOver } from './agenda-places'
import { placedCase } from './agenda-verbs'
import type { Case } from './case'
import { placeProblems } from './case-placing'
import { carriedOver, fixedItems, type FixedItem } from './fixed-items'
import type { Meeting } from './meeting'
import { minutesFor } from './minutes-for'
import { onAgenda } from './open-agenda'
import { openActions } from './open-actions'
import { meetingAfter } from './team-meetings'
import { waitingCases } from './waiting-cases'

/** What the cases that wait come to on an agenda with the time that it has left. */
export interface AgendaFilling {
  /** The items that are no cases and are lacking. */
  readonly added: readonly FixedItem[]
  /** Those that fit, in the order that they are taken up. */
  readonly placed: readonly { readonly waiting: Case; readonly minutes: number }[]
  /** Those that may be taken up but do not fit. */
  readonly left: readonly Case[]
  /** Those that something stops: a consent, or no frågeställning. */
  readonly stopped: readonly Case[]
}

/** How the order of {@link fillingOf} is told to the user. */
export const fillingOrder =
  'Kvarstående åtgärder, bordlagda, uppföljningar och återkopplingar först, sedan de som går före, sedan de som väntat längst, och konsultationer.'

/** Chooses among the cases that wait, or those of them that are asked for, by {@link fillingOrder}, as long as there is time. */
export function fillingOf(
  state: State,
  meeting: Meeting,
  isAsked: (waiting: Case) => boolean = () => true,
): AgendaFilling {
  const team = rowOf(state, 'teams', meeting.teamId)
  const added = lackingItems(state, meeting)
  let free = minutesBetween(meeting.start, meeting.end)
  for (const { minutes } of [...agendaItems(state, meeting.id), ...added]) free -= minutes
  const placed: { waiting: Case; minutes: number }[] = []
  const left: Case[] = []
  const stopped: Case[] = []
  for (const waiting of inFillingOrder(state, waitingCases(state, meeting.teamId, meeting.date))) {
    if (!isAsked(waiting)) continue
    const minutes = minutesFor(waiting.kind, team)
    if (placeProblems(state, { caseId: waiting.id }, meeting).length > 0) stopped.push(waiting)
    else if (minutes > free) left.push(waiting)
    else {
      placed.push({ waiting, minutes })
      free -= minutes
    }
  }
  return { added, placed, left, stopped }
}

function inFillingOrder(state: State, cases: readonly Case[]): Case[] {
  const rank = (waiting: Case) => caseRank(state, waiting)
  return [...cases].sort((a, b) => rank(a) - rank(b) || inOrder(a.receivedOn, b.receivedOn) || inOrder(a.id, b.id))
}

/**
 * What an agenda lacks before its cases: all the team's fixed items when it has none, else what was left to do since it was
 * laid out. Items that somebody took away are not asked for again.
 */
function lackingItems(state: State, { id, teamId }: Meeting): FixedItem[] {
  const items = agendaItems(state, id)
  if (items.every(({ kind }) => kind === 'case')) return fixedItems(state, teamId)
  const isCarriedOver = items.some(({ kind }) => kind === 'actions') || openActions(state, teamId).length === 0
  return isCarriedOver ? [] : [carriedOver]
}

/**
 * Sets up what was left to do, and every waiting case that fits the agenda, by {@link fillingOrder}: each before what comes
 * after it. What does not fit goes on waiting.
 */
export function fillAgenda(meetingId: Id): Verb {
  return onAgenda(meetingId, (state, circumstances, meeting) => {
    const { placed, added } = fillingOf(state, meeting)
    if (placed.length + added.length === 0) {
      return refused({ message: 'Inget ärende som väntar ryms på dagordningen.' })
    }
    const puts = filledPuts(state, { meeting, placed, added }, circumstances)
    return done(placed.length === 0 ? 'lade in de vanliga punkterna' : 'satte upp ärendena som ryms', puts)
  })
}

/** The puts that set up what has been chosen, each where it comes in the order. */
function filledPuts(
  state: State,
  { meeting, placed, added }: Pick<AgendaFilling, 'placed' | 'added'> & { readonly meeting: Meeting },
  circumstances: Circumstances,
): Put[] {
  return placed.reduce<Put[]>(
    (before, { waiting, minutes }) => {
      const now = withPuts(state, before)
      const position = placeByRank(now, agendaItems(now, meeting.id), caseRank(state, waiting))
      const asked = { meeting, caseId: waiting.id, minutes, leftOutPartyIds: [], position }
      return [...before, ...placedCase(now, asked, circumstances)]
    },
    addedItems(state, { meeting, added }, circumstances),
  )
}

/** What the next meeting can take of the cases that do not fit this one; undefined when nothing is left or nothing comes. */
export function fillingOfNext(
  state: State,
  meeting: Meeting,
): (AgendaFilling & { readonly next: Meeting }) | undefined {
  const { left } = fillingOf(state, meeting)
  const next = meetingAfter(state, meeting)
  if (left.length === 0 || !next) return undefined
  return { next, ...fillingOf(state, next, (waiting) => left.some(({ id }) => id === waiting.id)) }
}

/** Sets the cases that do not fit a meeting up on the next one's agenda, as far as its consents and its time allow. */
export function fillNextAgenda(meetingId: Id): Verb {
  return onAgenda(meetingId, (state, circumstances, meeting) => {
    const filling = fillingOfNext(state, meeting)
    if (!filling) return refused({ message: 'Det finns inget som inte ryms, eller inget möte som kommer sedan.' })
    const { next, placed, stopped } = filling
    if (placed.length > 0) {
      const puts = filledPuts(state, { ...filling, meeting: next }, circumstances)
      return done('satte upp det som inte ryms på nästa möte', puts)
    }
    const [first] = stopped
    const [problem] = first ? placeProblems(state, { caseId: first.id }, next) : []
    const reason = first && problem ? `${first.code}: ${problem.message}` : 'Tiden räcker inte till fler ärenden.'
    return refused({ message: `Mötet ${formatDay(next.date)} kan inte ta något av det. ${reason}` })
  })
}

/** The puts of the fixed items: around the cases that are there, which keep their order. */
function addedItems(
  state: State,
  { meeting, added }: { readonly meeting: Meeting; readonly added: readonly FixedItem[] },
  circumstances: Circumstances,
): Put[] {
  const items = agendaItems(state, meeting.id)
  const [first, last] = [items[0]?.position ?? 0, items.at(-1)?.position ?? 0]
  const begins = added.findLastIndex(({ kind }) => kind === 'opening' || kind === 'actions')
  const ends = Math.max(begins + 1, added[0]?.kind === 'reflection' ? 1 : 0)
  return added.map((item, index) => {
    const isAlone = added.length === 1
    const around = index < ends ? first - ends + index : last + 1 + index
    const position = isAlone ? placeOfCarriedOver(state, items) : around
    const place = { meetingId: meeting.id, caseId: null, position, ...noGate, ...notTakenUp }
    return putNew('agendaItems', { ...item, ...place }, circumstances)
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
