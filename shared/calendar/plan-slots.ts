import { blockOf, type BlockedReason } from './blocked-day'
import type { IsoDate } from './date'
import { addDays, daysBetween, eachDay, mondayOf } from './days'
import type { GivenUp, PlanInput } from './plan'
import { walkSeries, type Recurrence } from './recurrence'

/** A date that got a session, and the date that it stands in for, if any. */
export interface Placed {
  readonly date: IsoDate
  readonly replaces?: GivenUp
  readonly how?: 'replaced' | 'moved' | 'fellBack'
}

/** Where the sessions ended up. */
export interface Slots {
  readonly placed: readonly Placed[]
  /** Blocked dates met on the way to a later slot, and the slot that was taken instead. */
  readonly passed: readonly (GivenUp & { readonly nextOn?: IsoDate })[]
  /** Dates that nothing stands in for. */
  readonly unplaced: readonly GivenUp[]
  readonly lastDateAsAsked: IsoDate
}

/** How long after the asked end a slot is looked for, in days: three years of closed days are a mistake. */
const horizon = 3 * 366

/** Places the sessions on dates: first those that were asked for, then stand-ins as the policy says. */
export function placeSlots(input: PlanInput): Slots {
  const asked = askedDates(input)
  const lastDateAsAsked = asked.at(-1) ?? input.startDate
  const blockedOn = blocks(input)
  const lost: GivenUp[] = []
  const kept: Placed[] = []
  for (const date of asked) {
    const reason = blockedOn(date)
    if (reason) lost.push({ date, reason })
    else kept.push({ date })
  }
  if (input.policy === 'keepEnd') return { placed: kept, passed: [], unplaced: lost, lastDateAsAsked }

  const occupied = new Set([...kept.map(({ date }) => date), ...(input.taken ?? [])])
  const moved = input.policy === 'move' ? moveWithinWeek(lost, occupied, input) : []
  const isMoved = new Set(moved.map(({ replaces }) => replaces?.date))
  const left = lost.filter(({ date }) => !isMoved.has(date))
  const atEnd = extend(left, lastDateAsAsked, occupied, input)
  return { ...atEnd, placed: [...kept, ...moved, ...atEnd.placed], lastDateAsAsked }
}

/** The input's own rhythm: the one that counts on from its start date, also past its end. */
function rhythm({ startDate, weekdays, everyWeeks = 1 }: PlanInput): Recurrence {
  return { from: startDate, weekdays, everyWeeks }
}

function askedDates(input: PlanInput): IsoDate[] {
  const { sessionCount, taken } = input
  const dates: IsoDate[] = []
  walkSeries(rhythm(input), (date) => {
    if (!taken?.has(date)) dates.push(date)
    return dates.length < sessionCount
  })
  return dates
}

/** The reason that a date cannot be used, unless somebody uses it anyway. */
function blocks({ marksOn, usedAnyway }: PlanInput): (date: IsoDate) => BlockedReason | undefined {
  const overruled = new Set(usedAnyway)
  return (date) => (overruled.has(date) ? undefined : blockOf(marksOn(date)))
}

/**
 * Flytta: each lost date goes to the nearest free weekday of its ISO week, the later of two as near. Never onto a date
 * that has a session, and never before the first day that was asked for.
 */
function moveWithinWeek(lost: readonly GivenUp[], occupied: Set<IsoDate>, input: PlanInput): Placed[] {
  const blockedOn = blocks(input)
  return lost.flatMap((replaces) => {
    const monday = mondayOf(replaces.date)
    const distance = (date: IsoDate) => daysBetween(replaces.date, date)
    const date = eachDay(monday, addDays(monday, 4))
      .filter((day) => day >= input.startDate && !occupied.has(day) && !blockedOn(day))
      .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || distance(b) - distance(a))[0]
    if (date === undefined) return []
    occupied.add(date)
    return [{ date, replaces, how: 'moved' as const }]
  })
}

/** Förläng: each lost date gets the next slot of the series after the asked end. */
function extend(
  lost: readonly GivenUp[],
  after: IsoDate,
  occupied: ReadonlySet<IsoDate>,
  input: PlanInput,
): Omit<Slots, 'lastDateAsAsked'> {
  const how = input.policy === 'move' ? 'fellBack' : 'replaced'
  const blockedOn = blocks(input)
  const placed: Placed[] = []
  const passed: { date: IsoDate; reason: BlockedReason; nextOn?: IsoDate }[] = []
  let waiting: typeof passed = []
  if (lost.length > 0) {
    walkSeries(rhythm(input), (date) => {
      if (date <= after) return true
      if (daysBetween(after, date) > horizon) return false
      const reason = blockedOn(date)
      const replaces = lost[placed.length]
      if (occupied.has(date)) return true
      if (reason) waiting.push({ date, reason })
      else if (replaces) {
        placed.push({ date, replaces, how })
        passed.push(...waiting.map((day) => ({ ...day, nextOn: date })))
        waiting = []
      }
      return placed.length < lost.length
    })
  }
  return { placed, passed, unplaced: lost.slice(placed.length) }
}
