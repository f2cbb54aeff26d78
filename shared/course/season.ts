import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Cohort, CohortStatus, SessionStatus } from './cohort'
import { cohortTitle } from './cohort-title'
import { notMovable } from './move-start'
import { participation, type Participation } from './participation'
import { roundStateWord } from './round-state'
import { awaySpells, freeDays, type AwaySpell, type FreeDays } from './season-days'
import { seasonSpan, type SeasonSpan, type SeasonYear } from './season-span'
import { leadersOf, roomOf } from './session-place'
import { sessionsOf } from './sessions'

/** What the lanes of a sheet are gathered by. */
export type SeasonGrouping = 'course' | 'leader' | 'room'

/** One round of a year. */
export interface SeasonRound {
  readonly id: Id
  /** `Mitt Val, våren 2027 omgång 2` */
  readonly title: string
  readonly status: CohortStatus
  /** The word for its state, with *Full* where it is. */
  readonly state: string
  readonly startDate: IsoDate
  /** Its first and last session that stands; its start when it has none. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly sessions: readonly { readonly id: Id; readonly date: IsoDate; readonly status: SessionStatus }[]
  readonly leaders: readonly string[]
  /** Empty without one. */
  readonly room: string
  readonly people: Participation
  /** Why it cannot be moved; undefined when it can. */
  readonly fixed: string | undefined
}

/** Lanes under one head: a course, a leader or a room. */
export interface SeasonGroup {
  readonly key: string
  readonly name: string
  readonly rounds: readonly SeasonRound[]
}

/** A year of rounds on one sheet. */
export interface Season {
  readonly span: SeasonSpan
  readonly groups: readonly SeasonGroup[]
  /** How many rounds there are; one that stands in two groups is counted once. */
  readonly count: number
  readonly free: readonly FreeDays[]
  readonly away: readonly AwaySpell[]
}

/**
 * A year of rounds: those with a session in it, or that begin in it, in the order that they begin. One with two leaders
 * stands with both of them when leaders are asked for. Rounds that are put away are left out.
 */
export function season(state: State, year: SeasonYear, by: SeasonGrouping): Season {
  const span = seasonSpan(year)
  const cohorts = rowsOf(state, 'cohorts').filter((cohort) => cohort.putAwayAt === null && isIn(state, cohort, span))
  const rounds = cohorts
    .map((cohort) => ({ cohort, round: roundOf(state, cohort) }))
    .sort((a, b) => inOrder(a.round.from + a.round.to, b.round.from + b.round.to))
  const groups = new Map<string, { name: string; rounds: SeasonRound[] }>()
  for (const { cohort, round } of rounds) {
    for (const { key, name } of headsOf[by](state, cohort)) {
      const group = groups.get(key) ?? { name, rounds: [] }
      group.rounds.push(round)
      groups.set(key, group)
    }
  }
  return {
    span,
    groups: [...groups]
      .map(([key, group]) => ({ key, ...group }))
      .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.name.localeCompare(b.name, 'sv-SE')),
    count: rounds.length,
    free: freeDays(state, span),
    away: awaySpells(state, span, usedBy(state, cohorts)),
  }
}

function isIn(state: State, { id, startDate }: Cohort, { from, to }: SeasonSpan): boolean {
  const isWithin = (date: IsoDate) => date >= from && date <= to
  return isWithin(startDate) || rowsBy(state, 'sessions', 'cohortId', id).some(({ date }) => isWithin(date))
}

function roundOf(state: State, cohort: Cohort): SeasonRound {
  const sessions = sessionsOf(state, cohort.id)
  const standing = sessions.filter(({ status }) => status !== 'cancelled')
  const shown = standing.length > 0 ? standing : sessions
  return {
    id: cohort.id,
    title: cohortTitle(state, cohort),
    status: cohort.status,
    state: roundStateWord(state, cohort),
    startDate: cohort.startDate,
    from: shown[0]?.date ?? cohort.startDate,
    to: shown.at(-1)?.date ?? cohort.startDate,
    sessions: sessions.map(({ id, date, status }) => ({ id, date, status })),
    leaders: cohort.leaderIds.flatMap((id) => rowOf(state, 'staff', id)?.name ?? []),
    room: placeOf(state, cohort),
    people: participation(state, cohort.id),
    fixed: notMovable(cohort),
  }
}

function placeOf(state: State, { roomId, venue }: Cohort): string {
  return venue === 'digital' ? 'digitalt' : (rowOf(state, 'rooms', roomId)?.name ?? '')
}

interface Head {
  /** Empty for those that have none: they stand last. */
  readonly key: string
  readonly name: string
}

const headsOf: Record<SeasonGrouping, (state: State, cohort: Cohort) => readonly Head[]> = {
  course(state, { templateId }) {
    const template = rowOf(state, 'courseTemplates', templateId)
    return [template ? { key: template.id, name: template.name } : { key: '', name: 'Utan kursmall' }]
  },
  leader(state, { leaderIds }) {
    const leaders = leaderIds.flatMap((id) => rowOf(state, 'staff', id) ?? [])
    return leaders.length > 0
      ? leaders.map(({ id, name }) => ({ key: id, name }))
      : [{ key: '', name: 'Ingen kursledare än' }]
  },
  room(state, cohort) {
    if (cohort.venue === 'digital') return [{ key: 'digital', name: 'Digitalt' }]
    const room = rowOf(state, 'rooms', cohort.roomId)
    return [room ? { key: room.id, name: room.name } : { key: '', name: 'Ingen lokal än' }]
  },
}

/** The leaders and rooms of some rounds, substitutes and other rooms of single sessions among them. */
function usedBy(state: State, cohorts: readonly Cohort[]): { staffIds: ReadonlySet<Id>; roomIds: ReadonlySet<Id> } {
  const staffIds = new Set<Id>()
  const roomIds = new Set<Id>()
  for (const cohort of cohorts) {
    for (const id of cohort.leaderIds) staffIds.add(id)
    if (cohort.roomId !== null) roomIds.add(cohort.roomId)
    for (const session of rowsBy(state, 'sessions', 'cohortId', cohort.id)) {
      for (const id of leadersOf(session, cohort)) staffIds.add(id)
      const roomId = roomOf(session, cohort)
      if (roomId !== null) roomIds.add(roomId)
    }
  }
  return { staffIds, roomIds }
}
