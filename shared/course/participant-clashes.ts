import { overlaps } from '../calendar/clock'
import { formatClockRange, formatDateShort } from '../calendar/format'
import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Session } from './cohort'
import { cohortTitle } from './cohort-title'
import { holdsPlace } from './enrolment-status'
import { sessionsOf } from './sessions'

/** A session of one round that meets a session of another where the same person has a place. */
export interface ParticipantClash {
  readonly session: Session
  readonly other: Session
  /** The other round: `Mitt Val, våren 2027`. */
  readonly title: string
}

/** The coming sessions of a round that the person cannot be at, for a place in another round at the same time. */
export function participantClashes(state: State, personId: Id, cohortId: Id, today: IsoDate): ParticipantClash[] {
  const others = rowsBy(state, 'enrolments', 'personId', personId).filter(
    (row) => row.cohortId !== cohortId && row.status !== 'completed' && holdsPlace(row),
  )
  if (others.length === 0) return []
  const sessions = comingSessions(state, cohortId, today)
  return others.flatMap((place) => {
    const cohort = rowOf(state, 'cohorts', place.cohortId)
    if (!cohort) return []
    const taken = comingSessions(state, cohort.id, today)
    return sessions.flatMap((session) => {
      const other = taken.find(({ date, start, end }) => date === session.date && overlaps(session, { start, end }))
      return other ? [{ session, other, title: cohortTitle(state, cohort) }] : []
    })
  })
}

function comingSessions(state: State, cohortId: Id, today: IsoDate): Session[] {
  return sessionsOf(state, cohortId).filter(({ date, status }) => date >= today && status !== 'cancelled')
}

/** `Krockar med Mitt Val, våren 2027 måndag 8 mars kl. 13.00–15.00, och 3 gånger till.` */
export function participantClashSentence(clashes: readonly ParticipantClash[], today: IsoDate): string | undefined {
  const [first] = clashes
  if (!first) return undefined
  const { date, start, end } = first.other
  const more = clashes.length - 1
  const rest = more === 0 ? '' : `, och ${more === 1 ? 'en gång' : `${more} gånger`} till`
  return `Krockar med ${first.title} ${formatDateShort(date, today)} ${formatClockRange(start, end)}${rest}.`
}
