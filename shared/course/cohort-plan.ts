import { bookingsBetween } from '../calendar/bookings'
import { clashes, type Clash } from '../calendar/clashes'
import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { lastWorkingDayBy } from '../calendar/deadline'
import type { Plan } from '../calendar/plan'
import { planInShort } from '../calendar/plan-sentences'
import { BlockedDayPolicy } from '../calendar/policy'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import { readSchedule, type CohortInput, type Schedule } from './cohort-input'
import { usualConditions } from './course-conditions'
import { participantBookings, participantIds } from './participant-bookings'
import { planFor, planRest, type DaySetting } from './plan-for'
import { numeral } from '../record/count'

/** What a round would be, as far as its form can be read. */
export interface CohortPlan {
  /** Missing as long as some field cannot be read. */
  readonly plan: Plan | undefined
  /** What keeps it from being planned, each at its field. */
  readonly problems: readonly Problem[]
  /** Leaders and rooms that are taken. They warn: whoever plans may know that it works all the same. */
  readonly clashes: readonly Clash[]
  /** What each policy that was not chosen would give, in a line. */
  readonly others: readonly { readonly policy: BlockedDayPolicy; readonly result: string }[]
  /** Null too when the round has begun: nothing is left to decide. */
  readonly decisionDate: IsoDate | null
  /** What is worth knowing of the room: how many it holds, whether it is free. */
  readonly roomNote: string | undefined
}

/**
 * Plans a round on the days that this State leaves free: Swedish days, the organisation's own days, and what the leaders
 * and the room are booked for. `ownId` is the round itself when it is saved: it never clashes with its own sessions, and
 * what it has held already is not planned again.
 */
export function cohortPlan(state: State, input: CohortInput, at: { today: IsoDate; ownId: Id | null }): CohortPlan {
  const { value: schedule, problems } = readSchedule(input, at.today)
  if (schedule === null) {
    return { plan: undefined, problems, clashes: [], others: [], decisionDate: null, roomNote: undefined }
  }
  const own = rowOf(state, 'cohorts', at.ownId)
  const { leaderIds, roomId, kommunId } = input
  const setting = { ...daySetting(state, input.templateId, own), leaderIds, roomId, kommunId }
  const planned = (asked: Schedule) => {
    const whole = { ...setting, ...asked }
    return own ? planRest(state, own, whole, at.today) : { fixed: [], plan: planFor(state, whole) }
  }
  const { fixed, plan } = planned(schedule)
  const found = clashesOf(state, plan, input, at.ownId)
  const isEmpty = fixed.length + plan.sessions.length === 0
  return {
    plan,
    problems: isEmpty && plan.problems.length === 0 ? [noSession] : plan.problems,
    clashes: found,
    others: BlockedDayPolicy.options
      .filter((policy) => policy !== schedule.policy)
      .map((policy) => ({ policy, result: planInShort(planned({ ...schedule, policy }).plan, at.today) })),
    decisionDate: fixed.length > 0 ? null : decisionDateFor(state, input.templateId, plan.sessions[0]?.date),
    roomNote: roomNote(state, input.roomId, schedule.maxParticipants, plan, found),
  }
}

/** Which kinds of days keep sessions away: as the round says when it is saved, else as its template does. */
export function daySetting(state: State, templateId: Id | null, own?: Cohort): Pick<DaySetting, 'alsoBlocks'> {
  const { alsoBlocks } = own ?? rowOf(state, 'courseTemplates', templateId) ?? usualConditions
  return { alsoBlocks }
}

/** Said where every day of a round is given up and nothing stands in for it. */
export const noSession: Problem = {
  field: 'startDate',
  message: 'Ingen dag går att använda, så det blir inga tillfällen. Välj en annan dag eller ett annat sätt.',
}

function clashesOf(state: State, { sessions, lastDate }: Plan, input: CohortInput, ownId: Id | null): Clash[] {
  const [first] = sessions
  if (!first || lastDate === null) return []
  const span = { from: first.date, to: lastDate, except: ownId }
  const personIds = participantIds(state, ownId)
  const wanted = sessions.map(({ date, start, end }) => {
    return { date, start, end, staffIds: input.leaderIds, roomId: input.roomId, personIds }
  })
  return clashes(wanted, [...bookingsBetween(state, span), ...participantBookings(state, personIds, span)])
}

/**
 * The last day to decide whether a round starts: so many days before its first session as the template says, pulled
 * back to a working day. Null without a template or a first session.
 */
export function decisionDateFor(state: State, templateId: Id | null, first: IsoDate | undefined): IsoDate | null {
  const template = rowOf(state, 'courseTemplates', templateId)
  return template && first ? lastWorkingDayBy(addDays(first, -template.decisionDaysBefore)) : null
}

function roomNote(
  state: State,
  roomId: Id | null,
  maxParticipants: number,
  { sessions }: Plan,
  found: readonly Clash[],
): string | undefined {
  const room = rowOf(state, 'rooms', roomId)
  if (!room) return undefined
  const taken = new Set(found.filter(({ booking }) => booking.resourceId === roomId).map(({ date }) => date)).size
  const holds =
    room.capacity === null
      ? ''
      : `Rymmer ${room.capacity}${room.capacity < maxParticipants ? `, färre än högst ${maxParticipants}` : ''}. `
  return holds + roomDays(sessions.length, taken)
}

function roomDays(days: number, taken: number): string {
  if (days === 1) return taken === 0 ? 'Ledig den dagen.' : 'Upptagen den dagen.'
  if (taken > 0) return `Upptagen ${taken} av ${days} dagar.`
  return days === 2 ? 'Ledig båda dagarna.' : `Ledig alla ${numeral(days)} dagarna.`
}
