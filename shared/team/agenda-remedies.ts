import type { Id } from '../record/id'
import { done, put, refused, type Verb } from '../record/change'
import { rowOf, type State } from '../record/state'
import { agendaOverrun, numberedItems, type NumberedItem } from './agenda'
import { gateAtMeeting } from './case-gate'
import type { Meeting } from './meeting'
import { meetingAfter } from './team-meetings'

/** A way to make the agenda fit, and how many minutes it gives. */
export type Remedy =
  | { readonly kind: 'moveCase'; readonly moved: NumberedItem; readonly to: Meeting; readonly gives: number }
  | {
      readonly kind: 'moveCases'
      readonly moved: readonly NumberedItem[]
      readonly to: Meeting
      readonly gives: number
    }
  | { readonly kind: 'putBack'; readonly moved: NumberedItem; readonly gives: number }
  | { readonly kind: 'shortenReviews'; readonly minutes: number; readonly gives: number }

/** Shorter than this a genomlysning is not one: practice is 15–30 minutes (`domain.md` §2.2). */
const shortestReview = 15

/** What can be done about an agenda that runs past its end; none when it fits. */
export function agendaRemedies(state: State, meetingId: Id): Remedy[] {
  const overrun = agendaOverrun(state, meetingId)
  if (!overrun) return []
  const items = numberedItems(state, meetingId).filter(({ item }) => item.state === 'waiting')
  return [...moveOut(state, meetingId, items, overrun.minutes), ...shorten(items, overrun.minutes)]
}

/**
 * The last case that is long enough to solve it, or as many of the last ones as it takes: to the next meeting, where they
 * may be taken up there. Where none may, the longest is put back.
 */
function moveOut(state: State, meetingId: Id, items: readonly NumberedItem[], overrun: number): Remedy[] {
  const cases = items.filter((numbered) => numbered.case !== undefined)
  const longest = Math.max(...cases.map(({ item }) => item.minutes))
  const moved = cases.findLast(({ item }) => item.minutes >= Math.min(overrun, longest))
  const meeting = rowOf(state, 'meetings', meetingId)
  if (!moved?.case || !meeting) return []
  const gives = moved.item.minutes
  const next = meetingAfter(state, meeting)
  const movable = cases.filter((numbered) => next && mayComeUp(state, numbered, next))
  if (!next || (gives >= overrun && !movable.includes(moved))) return [{ kind: 'putBack', moved, gives }]
  const several = gives < overrun ? lastOnes(movable, overrun) : []
  if (several.length > 1) return [{ kind: 'moveCases', moved: several, to: next, gives: minutesOf(several) }]
  return movable.includes(moved) ? [{ kind: 'moveCase', moved, to: next, gives }] : [{ kind: 'putBack', moved, gives }]
}

function mayComeUp(state: State, { case: asked, item }: NumberedItem, meeting: Meeting): boolean {
  return asked !== undefined && gateAtMeeting(state, asked, meeting, item).state !== 'blocked'
}

/** As many from the end as give the minutes, in the agenda's order; all of them when they do not. */
function lastOnes(cases: readonly NumberedItem[], minutes: number): readonly NumberedItem[] {
  const enough = cases.findLastIndex((_, from) => minutesOf(cases.slice(from)) >= minutes)
  return cases.slice(Math.max(0, enough))
}

function minutesOf(cases: readonly NumberedItem[]): number {
  return cases.reduce((sum, { item }) => sum + item.minutes, 0)
}

/** The gentlest shortening of all genomlysningar that solves it, in steps of five; else the shortest there is. */
function shorten(items: readonly NumberedItem[], overrun: number): Remedy[] {
  const lengths = items.filter((numbered) => numbered.case?.kind === 'review').map(({ item }) => item.minutes)
  const given = (minutes: number) => lengths.reduce((sum, length) => sum + Math.max(0, length - minutes), 0)
  const longest = Math.max(shortestReview, ...lengths)
  const count = Math.ceil((longest - shortestReview) / 5)
  const steps = Array.from({ length: count }, (_, index) => shortestReview + 5 * (count - 1 - index))
  const minutes = steps.find((step) => given(step) >= overrun) ?? steps.at(-1)
  if (minutes === undefined || given(minutes) === 0) return []
  return [{ kind: 'shortenReviews', minutes, gives: given(minutes) }]
}

/** Shortens every genomlysning that is longer than the given minutes. */
export function shortenReviews(meetingId: Id, minutes: number): Verb {
  return (state) => {
    const long = numberedItems(state, meetingId).filter(
      ({ item, case: taken }) => taken?.kind === 'review' && item.state === 'waiting' && item.minutes > minutes,
    )
    if (rowOf(state, 'meetings', meetingId)?.status !== 'planned') {
      return refused({ message: 'Dagordningen kan inte ändras längre.' })
    }
    return done(
      'kortade genomlysningarna',
      long.map(({ item }) => put('agendaItems', { ...item, minutes })),
    )
  }
}
