import { daysBetween } from '../calendar/days'
import type { IsoDate } from '../calendar/date'
import type { Enrolment } from './enrolment'

/**
 * How many people have which state on the way to gemensam kartläggning. Planned and requested may be the same person,
 * so the counts are never added; whoever wants one number for several states takes `heldOrOnTheWay`, which counts
 * people and has its own name (source-cases: 15, and 24, of 30).
 */
export interface GkCounts {
  readonly participants: number
  /** The first GK has taken place. */
  readonly held: number
  /** Asked for and not held. */
  readonly requested: number
  /** Meant to come, with a coming date or none yet, and not held. */
  readonly planned: number
  readonly heldOrOnTheWay: number
}

type Gk = Pick<Enrolment, 'gkPlanned' | 'gkRequestedOn' | 'gkFirstOn'>

/** Counts the GK states of people who took part, as they stand on the given day. */
export function countGk(participants: readonly Gk[], today: IsoDate): GkCounts {
  const count = (matches: (gk: Gk) => boolean) => participants.filter(matches).length
  const isHeld = ({ gkFirstOn }: Gk) => gkFirstOn !== null && gkFirstOn <= today
  const isRequested = (gk: Gk) => !isHeld(gk) && gk.gkRequestedOn !== null
  const isPlanned = (gk: Gk) => !isHeld(gk) && (gk.gkPlanned || gk.gkFirstOn !== null)
  return {
    participants: participants.length,
    held: count(isHeld),
    requested: count(isRequested),
    planned: count(isPlanned),
    heldOrOnTheWay: count((gk) => isHeld(gk) || isRequested(gk) || isPlanned(gk)),
  }
}

/** Days from a round's end to each first GK, with the values that are no waiting time kept apart. */
export interface GkWaiting {
  /** Whole days from the last session, in the order given. */
  readonly days: readonly number[]
  /** GK before the last session: in neither mean nor median. */
  readonly setAside: readonly { readonly days: number; readonly reason: string }[]
  readonly mean: number | undefined
  readonly median: number | undefined
}

/** Days from the last session of a round to each of its first GK dates. */
export function gkWaiting(round: { first: IsoDate; last: IsoDate }, gkDates: readonly IsoDate[]): GkWaiting {
  const days: number[] = []
  const setAside: { days: number; reason: string }[] = []
  for (const gk of gkDates) {
    const waited = daysBetween(round.last, gk)
    if (waited >= 0) days.push(waited)
    else setAside.push({ days: waited, reason: gk < round.first ? beforeStart : duringRound })
  }
  return { days, setAside, mean: meanOf(days), median: medianOf(days) }
}

const beforeStart = 'GK ligger före kursens start. Kontrollera datumet. Det räknas inte i medelvärde och median.'
const duringRound = 'GK hölls under kursen, så ingen väntan efter den räknas.'

function meanOf(days: readonly number[]): number | undefined {
  return days.length === 0 ? undefined : days.reduce((sum, next) => sum + next, 0) / days.length
}

function medianOf(days: readonly number[]): number | undefined {
  const sorted = [...days].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2
}
