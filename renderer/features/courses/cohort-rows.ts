import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort, formatDay } from '@shared/calendar/format'
import type { Cohort, CohortStatus } from '@shared/course/cohort'
import { cohortTitle } from '@shared/course/cohort-title'
import { tookPart } from '@shared/course/enrolment-status'
import { belowMinimum, enrolmentsOf, participation, placesTaken } from '@shared/course/participation'
import { roundStateWord } from '@shared/course/round-state'
import { isOver, numbersOf, sessionsOf, spanOf } from '@shared/course/sessions'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { nearness } from './nearness'

/** A round as one row of the list. */
export interface CohortRow {
  readonly id: Id
  readonly putAwayAt: Cohort['putAwayAt']
  readonly status: CohortStatus
  readonly startDate: IsoDate
  readonly title: string
  /** State and people in a sentence; why it needs somebody, when it does. */
  readonly reason: string
  readonly aside: string
  readonly near: string
  /** The decision is late, or the first day has come and nobody has started the round. */
  readonly isLate: boolean
}

export const sections = [
  { key: 'running', title: 'Pågår' },
  { key: 'coming', title: 'Kommande' },
  { key: 'over', title: 'Avslutade och inställda' },
] as const

export function sectionOf(status: CohortStatus): (typeof sections)[number]['key'] {
  if (status === 'running') return 'running'
  return status === 'finished' || status === 'cancelled' ? 'over' : 'coming'
}

/** All rounds: the next first among those to come, the latest first among those that are over. */
export function cohortRows(state: State, today: IsoDate): CohortRow[] {
  return rowsOf(state, 'cohorts')
    .map((cohort) => rowOf(state, cohort, today))
    .sort((a, b) => {
      const later = a.startDate < b.startDate ? -1 : 1
      return sectionOf(a.status) === 'over' ? -later : later
    })
}

function rowOf(state: State, cohort: Cohort, today: IsoDate): CohortRow {
  const { id, putAwayAt, status } = cohort
  const sessions = sessionsOf(state, id)
  const { first = cohort.startDate, last = cohort.startDate } = spanOf(sessions)
  const section = sectionOf(status)
  const held = sessions.filter((session) => isOver(session, cohort, today)).length
  const notStarted = section === 'coming' && first < today
  const lacking = belowMinimum(state, cohort)
  const decideLate = lacking !== undefined && cohort.decisionDate !== null && cohort.decisionDate < today
  const near: Record<typeof section, string> = {
    coming: notStarted ? 'startdagen har passerat' : decideLate ? 'beslut om start är sent' : nearness(first, today),
    running: `${held} av ${countOf(numbersOf(sessions).size, 'tillfälle', 'tillfällen')}`,
    over: '',
  }
  return {
    id,
    putAwayAt,
    status,
    startDate: first,
    title: cohortTitle(state, cohort),
    reason: [putAwayAt === null ? '' : 'Undanlagd.', `${roundStateWord(state, cohort)}.`, peopleSentence(state, cohort)]
      .filter(Boolean)
      .join(' '),
    aside: section === 'running' ? `till ${formatDateShort(last, today)}` : formatDateShort(first, today),
    near: near[section],
    isLate: notStarted || decideLate,
  }
}

function peopleSentence(state: State, cohort: Cohort): string {
  const { id, status } = cohort
  const counted = participation(state, id)
  if (status === 'cancelled') return ''
  if (status === 'finished')
    return `${countOf(enrolmentsOf(state, id).filter(tookPart).length, 'deltagare', 'deltagare')}.`
  const lacking = belowMinimum(state, cohort)
  const people = lacking
    ? `${lacking.count} deltagare.${cohort.decisionDate === null ? '' : ` Beslut om start senast ${formatDay(cohort.decisionDate)}.`}`
    : `${placesTaken(counted)}.`
  const waiting = enrolmentsOf(state, id).filter((one) => one.status === 'waiting').length
  return waiting === 0 ? people : `${people} ${waiting} väntar i kö.`
}
