import type { IsoDate } from '@shared/calendar/date'
import type { EnrolInput } from '@shared/course/enrol'
import { enrolmentWarnings } from '@shared/course/enrolment-warnings'
import { enrolmentsOf } from '@shared/course/participation'
import { placeForNext } from '@shared/course/place-for-next'
import { waitingForCourse } from '@shared/course/queue'
import type { QueueView } from '@shared/course/queue-verbs'
import { readBirthYear } from '@shared/person/birth-year'
import type { Id } from '@shared/record/id'
import { inOrder } from '@shared/record/order'
import { rowOf, type State } from '@shared/record/state'

/** Where the next person lands, why, and what is said when it has been done. */
export interface Landing {
  readonly inQueue: boolean
  readonly reason: string
  readonly said: string
}

export function landing(state: State, to: QueueView): Landing {
  if ('templateId' in to) {
    const waiting = waitingForCourse(state, to.templateId).length
    const reason = waiting === 0 ? 'Ingen väntar i kön.' : `${waiting} väntar i kön.`
    return { inQueue: false, reason, said: 'Personen står i kön till kursen.' }
  }
  const lands = placeForNext(state, to.cohortId)
  const said = lands.inQueue ? 'Personen står i kön till omgången.' : 'Personen har fått plats i omgången.'
  return { ...lands, said }
}

/** Those who are there already and cannot be added again. */
export function peopleThere(state: State, to: QueueView): ReadonlySet<Id> {
  const there = 'cohortId' in to ? enrolmentsOf(state, to.cohortId) : waitingForCourse(state, to.templateId)
  return new Set(there.map(({ personId }) => personId))
}

/** What became of the person who was added last: `HAN-2027-014 har fått plats.` */
export function lastAdded(state: State, to: QueueView): string {
  const there = 'cohortId' in to ? enrolmentsOf(state, to.cohortId) : waitingForCourse(state, to.templateId)
  const last = [...there].sort((a, b) => inOrder(a.id, b.id)).at(-1)
  const person = rowOf(state, 'persons', last?.personId ?? null)
  if (!last || !person) return ''
  return last.status === 'waiting' ? `${person.code} står i kön.` : `${person.code} har fått plats.`
}

type Asked = Pick<EnrolInput, 'who' | 'personId' | 'birthYear'> & Required<Pick<EnrolInput, 'caseId' | 'incomeSource'>>

/** What is worth a thought about the one whom the form says. */
export function warningsFor(
  state: State,
  to: QueueView,
  { who, personId, caseId, birthYear, incomeSource }: Asked,
  today: IsoDate,
): string[] {
  if (!('cohortId' in to)) return []
  const known = who === 'case' ? rowOf(state, 'cases', caseId)?.personId : personId
  const person = who === 'new' ? undefined : rowOf(state, 'persons', known ?? null)
  if (who !== 'new' && !person) return []
  const typed = readBirthYear(birthYear, today)
  const year = who === 'new' ? (typed.ok ? typed.year : null) : (person?.birthYear ?? null)
  return enrolmentWarnings(state, to.cohortId, { personId: person?.id ?? null, birthYear: year, incomeSource }, today)
}
