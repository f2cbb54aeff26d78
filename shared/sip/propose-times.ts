import { blockOf, dayMarks, type BlockedReason } from '../calendar/blocked-day'
import { bookingsBetween } from '../calendar/bookings'
import { clashFinder, clashSentence, type Clash } from '../calendar/clashes'
import { addMinutes, clockOf } from '../calendar/clock'
import type { ClockTime, IsoDate } from '../calendar/date'
import { addDays, eachDay, isWeekend } from '../calendar/days'
import { markedDays } from '../calendar/marked-days'
import { participantBookings } from '../course/participant-bookings'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import type { Sip } from './sip'
import { takingPart } from './sip-state'

/** What a time is looked for. */
export interface TimeSearch {
  readonly sip: Pick<Sip, 'id' | 'personId'>
  /** A meeting that is to get another time, and so is not in its own way. */
  readonly meetingId: Id | null
  readonly minutes: number
  /** The first day that will do. */
  readonly from: IsoDate
  /** The last day that will do; null when there is no deadline. */
  readonly by: IsoDate | null
}

/** A time that is proposed: who is free as far as Rådrum knows, and why others are not. */
export interface ProposedTime {
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly free: readonly string[]
  /** `Lena Dahl är på Resursråd Haninge kl. 13.00–15.00.` */
  readonly hindered: readonly string[]
}

export interface TimeProposals {
  /** Times before the deadline, by day. Where some suit everybody there are only such; else those that suit most. */
  readonly times: readonly ProposedTime[]
  readonly suitsAll: boolean
  /** Where none before the deadline suits everybody: the first one after it that does. */
  readonly firstAfter: ProposedTime | null
  /** Working days before the deadline that the calendar keeps free, with why. */
  readonly passedOver: readonly { readonly date: IsoDate; readonly reason: BlockedReason }[]
  /** How many take part of whom Rådrum knows no calendar. */
  readonly unknown: number
}

/** How many are proposed. */
const most = 6
/** How far is looked where no deadline says, and after one. */
const daysAhead = 42
const daysAfter = 91
/** Every half hour of the morning and of the afternoon: lunch is left alone unless the meeting is longer than either. */
const step = 30
const halves = [
  { start: clockOf(8, 0), end: clockOf(12, 0) },
  { start: clockOf(13, 0), end: clockOf(17, 0) },
] as const
const wholeDay = { start: clockOf(8, 0), end: clockOf(17, 0) }

/** Times in office hours for a SIP meeting, by what is known of those who take part: at most one each half day. */
export function proposeTimes(state: State, search: TimeSearch): TimeProposals {
  const { sip, from, by } = search
  const last = by ?? addDays(from, daysAhead)
  const people = peopleOf(state, sip)
  const marksOn = dayMarks({ closedDays: markedDays(state) })
  const weekdays = eachDay(from, last).filter((date) => !isWeekend(date))
  const timesOn = timeFinder(state, search, people, addDays(last < from ? from : last, daysAfter))
  const isOpen = (date: IsoDate) => !isWeekend(date) && blockOf(marksOn(date)) === undefined

  const before = weekdays.filter(isOpen).flatMap(timesOn)
  const forAll = before.filter(({ hindered }) => hindered.length === 0)
  const suitsAll = forAll.length > 0
  return {
    times: suitsAll ? forAll.slice(0, most) : bestOf(before),
    suitsAll,
    firstAfter: suitsAll ? null : firstAfter(last < from ? from : addDays(last, 1), isOpen, timesOn),
    passedOver: weekdays.flatMap((date) => {
      const reason = blockOf(marksOn(date))
      return reason === undefined ? [] : [{ date, reason }]
    }),
    unknown: people.unknown,
  }
}

interface People {
  readonly staff: readonly { readonly id: Id; readonly name: string }[]
  readonly person: { readonly id: Id; readonly name: string } | undefined
  readonly unknown: number
}

function peopleOf(state: State, { id, personId }: TimeSearch['sip']): People {
  const others = takingPart(state, id).filter((one) => one.as !== 'person')
  const staff = others.flatMap(({ staffId }) => rowOf(state, 'staff', staffId) ?? [])
  const person = rowOf(state, 'persons', personId)
  return {
    staff,
    person: person && { id: person.id, name: person.code },
    unknown: others.length - staff.length,
  }
}

/** Finds the best time of each half of a day: the earliest of those that the fewest cannot come to. */
function timeFinder(
  state: State,
  { from, minutes, meetingId }: TimeSearch,
  { staff, person }: People,
  to: IsoDate,
): (date: IsoDate) => ProposedTime[] {
  const span = { from, to }
  const personIds = person ? [person.id] : []
  const find = clashFinder([
    ...bookingsBetween(state, { ...span, except: meetingId }),
    ...participantBookings(state, personIds, span),
  ])
  const everybody = [...staff, ...(person ? [person] : [])]
  const staffIds = staff.map(({ id }) => id)
  return (date) =>
    windowsFor(minutes).flatMap((window) => {
      const tried = startsIn(window, minutes).map((start) => {
        const time = { date, start, end: addMinutes(start, minutes) }
        return { time, found: find([{ ...time, staffIds, personIds, roomId: null }]) }
      })
      const best = tried.sort((a, b) => hinderedIn(a.found).size - hinderedIn(b.found).size)[0]
      if (!best) return []
      const hindered = hinderedIn(best.found)
      return [
        {
          ...best.time,
          free: everybody.filter(({ id }) => !hindered.has(id)).map(({ name }) => name),
          hindered: best.found.map(clashSentence),
        },
      ]
    })
}

const hinderedIn = (found: readonly Clash[]) => new Set(found.map(({ booking }) => booking.resourceId))

type Window = (typeof halves)[number]

function windowsFor(minutes: number): readonly Window[] {
  return halves.some((half) => startsIn(half, minutes).length > 0) ? halves : [wholeDay]
}

function startsIn({ start, end }: Window, minutes: number): ClockTime[] {
  const starts: ClockTime[] = []
  for (
    let at: ClockTime = start;
    addMinutes(at, minutes) <= end && addMinutes(at, minutes) > at;
    at = addMinutes(at, step)
  ) {
    starts.push(at)
  }
  return starts
}

/** Those that suit most, told by day; a time that suits nobody is no proposal. */
function bestOf(times: readonly ProposedTime[]): ProposedTime[] {
  const when = ({ date, start }: ProposedTime) => `${date} ${start}`
  return times
    .filter(({ free }) => free.length > 0)
    .toSorted((a, b) => b.free.length - a.free.length || inOrder(when(a), when(b)))
    .slice(0, most)
    .sort((a, b) => inOrder(when(a), when(b)))
}

function firstAfter(
  from: IsoDate,
  isOpen: (date: IsoDate) => boolean,
  timesOn: (date: IsoDate) => ProposedTime[],
): ProposedTime | null {
  for (const date of eachDay(from, addDays(from, daysAfter - 1))) {
    const time = isOpen(date) ? timesOn(date).find(({ hindered }) => hindered.length === 0) : undefined
    if (time) return time
  }
  return null
}
