import { done, put, refused, type Outcome, type Problem, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'
import type { Enrolment } from './enrolment'
import { queueOf, waitingForCourse } from './queue'
import { numbersForPosition } from './queue-order'

/** Which queue somebody looks at: a round's with its course's in it, or the course's alone. */
export type QueueView = { readonly cohortId: Id } | { readonly templateId: Id }

/** What the form gives: what decides the place in the queue, and why when it is not waiting time. */
export interface QueuePlaceInput {
  readonly by: 'waitingTime' | 'priority' | 'hand'
  readonly position: TypedNumber
  readonly reason: string
}

/** Those who wait in a queue, in order. */
export function waitingIn(state: State, view: QueueView): Enrolment[] {
  if ('templateId' in view) return waitingForCourse(state, view.templateId)
  const cohort = rowOf(state, 'cohorts', view.cohortId)
  return cohort ? queueOf(state, cohort).map(({ enrolment }) => enrolment) : []
}

/** Says what decides somebody's place in the queue. Anything but waiting time has a reason, which stands beside it. */
export function placeInQueue(id: Id, view: QueueView, asked: QueuePlaceInput): Verb {
  return (state) => {
    const queue = waitingIn(state, view)
    const waiting = queue.find((enrolment) => enrolment.id === id)
    if (!waiting) return gone()
    if (asked.by === 'waitingTime') {
      return done('lät väntetiden avgöra platsen i en kö', [put('enrolments', { ...waiting, ...byWaitingTime })])
    }
    const reason = oneLine(asked.reason)
    const problems: Problem[] = checkLine('reason', reason, 'Skriv varför. Skälet står bredvid platsen i kön.')
    if (asked.by === 'priority') {
      if (problems.length > 0) return refused(...problems)
      const first = { ...byWaitingTime, hasPriority: true, priorityReason: reason }
      return done('lät någon gå före i en kö', [put('enrolments', { ...waiting, ...first })])
    }
    const position = readWholeNumber('position', asked.position, { from: 1, to: queue.length })
    if (position.value === null || problems.length > 0) return refused(...position.problems, ...problems)
    const numbers = numbersForPosition(queue, waiting, position.value)
    return done('flyttade någon i en kö', movedPuts(queue, waiting, numbers, reason))
  }
}

const gone = (): Outcome => refused({ message: 'Personen står inte kvar i kön. Stäng rutan och se efter i listan.' })

const byWaitingTime = { hasPriority: false, priorityReason: '', queuePosition: null, queueReason: '' } as const

/** Said of those who were registered on the same day as the one who was moved in before them. */
const madeRoom = 'Anmäldes samma dag, och en annan flyttades hit för hand.'

function movedPuts(queue: readonly Enrolment[], moved: Enrolment, numbers: ReadonlyMap<Id, number>, reason: string) {
  return queue
    .filter(({ id }) => numbers.has(id))
    .map((enrolment) => {
      const queuePosition = numbers.get(enrolment.id)!
      const queueReason = enrolment.id === moved.id ? reason : enrolment.queueReason || madeRoom
      return put('enrolments', { ...enrolment, queuePosition, queueReason })
    })
}
