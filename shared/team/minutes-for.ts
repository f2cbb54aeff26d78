import { mostMinutes } from './agenda-limits'
import type { CaseKind } from './case'
import type { Team } from './team'

/** What some kinds take at most where the team has not said otherwise. */
const usualMost: Partial<Record<CaseKind, number>> = { consultation: 15, feedback: 10, followUp: 10 }

/**
 * How many minutes a case of a kind gets on an agenda: what the team has said, else the team's time for a case, of which a
 * konsultation takes at most 15 minutes and an återkoppling or uppföljning at most 10.
 */
export function minutesFor(kind: CaseKind, team: Pick<Team, 'minutesPerCase' | 'minutesByKind'> | undefined): number {
  const own = kind === 'review' ? null : (team?.minutesByKind[kind] ?? null)
  return own ?? Math.min(usualMost[kind] ?? mostMinutes, team?.minutesPerCase ?? mostMinutes)
}
