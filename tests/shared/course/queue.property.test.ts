import { cancelCohort, mergeCohort } from '@shared/course/cancel-cohort'
import { enrol, joinCourseQueue } from '@shared/course/enrol'
import type { Enrolment, EnrolmentStatus } from '@shared/course/enrolment'
import { holdsPlace } from '@shared/course/enrolment-status'
import { changeEnrolment } from '@shared/course/enrolment-verbs'
import { moveStart } from '@shared/course/move-start'
import { answerOffer, givePlace, offerPlace, withdrawOffer } from '@shared/course/offer-verbs'
import { enrolmentsOf } from '@shared/course/participation'
import { placeInQueue } from '@shared/course/queue-verbs'
import { strandedIn, type WayOn } from '@shared/course/way-on'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mittVal } from './mitt-val'
import { at, newPerson, queueIn, rounds, smallRounds } from './a-queue'

const cohortIds = Object.values(rounds)
const people = 9
const reason = 'Skäl som någon skrev.'

/** What a user does, with numbers that choose among what is there. */
const step = fc.record({
  what: fc.constantFrom(
    'enrol',
    'enrolKnown',
    'join',
    'offer',
    'give',
    'accept',
    'decline',
    'withdraw',
    'reorder',
    'cancel',
    'merge',
    'move',
    'change',
  ),
  a: fc.nat(50),
  b: fc.nat(50),
  c: fc.nat(50),
})
type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never

const ways: readonly WayOn[] = ['queue', 'straightToGk', 'declined', ...cohortIds]
const statuses: readonly EnrolmentStatus[] = [
  'waiting',
  'registered',
  'summoned',
  'confirmed',
  'declined',
  'transferred',
]
const noGk = { referringPartyId: null }

function verbFor(state: State, { what, a, b, c }: Step): Verb | undefined {
  const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)]
  const cohortId = pick(cohortIds, a)!
  const queue = queueIn(state, cohortId)
  const waiting = pick(queue, b)?.enrolment.id
  const offered = pick(
    rowsOf(state, 'enrolments').filter(({ status }) => status === 'offered'),
    b,
  )
  const any = pick(rowsOf(state, 'enrolments'), b)
  const known = newPerson('', { who: 'existing', personId: pick(rowsOf(state, 'persons'), b)?.id ?? null })
  switch (what) {
    case 'enrol':
      return enrol(cohortId, newPerson(`P-${b % people}`))
    case 'enrolKnown':
      return enrol(cohortId, known)
    case 'join':
      return joinCourseQueue(mittVal.id, c % 2 === 0 ? known : newPerson(`P-${b % people}`))
    case 'offer':
      return waiting && offerPlace(cohortId, waiting, { answerBy: '2027-03-01', reason })
    case 'give':
      return waiting && givePlace(cohortId, waiting, reason)
    case 'accept':
      return offered && answerOffer(offered.id, 'accepted')
    case 'decline':
      return offered && answerOffer(offered.id, 'declined')
    case 'withdraw':
      return offered && withdrawOffer(offered.id)
    case 'reorder': {
      const by = (['hand', 'hand', 'priority', 'waitingTime'] as const)[c % 4]!
      return waiting && placeInQueue(waiting, { cohortId }, { by, position: 1 + (c % queue.length), reason })
    }
    case 'cancel': {
      const chosen = strandedIn(state, cohortId).map(({ id }, index) => [id, pick(ways, b + index * c)!] as const)
      return cancelCohort(cohortId, { reason, ways: Object.fromEntries(chosen) })
    }
    case 'merge':
      return mergeCohort(cohortId, pick(cohortIds, b)!)
    case 'move':
      return moveStart(cohortId, `2027-0${3 + (b % 6)}-0${1 + (c % 9)}`)
    case 'change':
      return any && changeEnrolment(any.id, { ...noGk, status: pick(statuses, c)!, transferTo: pick(ways, a + c)! })
  }
}

/** What became of a place: itself, or the one that it was changed for, and so on. */
function endOf(state: State, place: Enrolment, seen: ReadonlySet<Id> = new Set()): Enrolment | undefined {
  if (place.status !== 'transferred') return place
  const next = rowOf(state, 'enrolments', place.transferredToId)
  return next && !seen.has(next.id) ? endOf(state, next, new Set([...seen, place.id])) : undefined
}

/** Counted anew, from the rows, by other means than the code that is tested. */
function faultsOf(state: State, everEnrolled: ReadonlySet<Id>): string[] {
  const all = rowsOf(state, 'enrolments')
  const keys = all.map(({ cohortId, templateId, personId, status }) =>
    cohortId === null && status !== 'waiting' ? `${personId} past` : `${cohortId ?? templateId} ${personId}`,
  )
  const doubles = keys.filter((key, index) => !key.endsWith('past') && keys.indexOf(key) !== index)
  const lost = all.filter((place) => endOf(state, place) === undefined)
  const gone = [...everEnrolled].filter((id) => !rowOf(state, 'enrolments', id))
  const inCancelled = cohortIds
    .filter((id) => state.cohorts.get(id)?.status === 'cancelled')
    .flatMap((id) => enrolmentsOf(state, id).filter((one) => holdsPlace(one) || one.status === 'waiting'))
  const overfull = cohortIds.filter((id) => {
    const placed = all.filter((one) => one.cohortId === id && holdsPlace(one)).map(({ personId }) => personId)
    return new Set(placed).size > 2 || placed.length !== new Set(placed).size
  })
  return [
    ...doubles.map((key) => `twice in one place: ${key}`),
    ...lost.map(({ id }) => `booked onto nothing: ${id}`),
    ...gone.map((id) => `lost: ${id}`),
    ...inCancelled.map(({ id }) => `left in a cancelled round: ${id}`),
    ...overfull.map((id) => `too many in ${id}`),
    ...cohortIds.flatMap((id) => queueFaults(state, id)),
  ]
}

/** Whoever was not moved by hand stands by priority, then by day, then as they were typed; whoever was has a reason. */
function queueFaults(state: State, cohortId: Id): string[] {
  const queue = queueIn(state, cohortId).map(({ enrolment }) => enrolment)
  const byRule = queue.filter(({ queuePosition }) => queuePosition === null)
  const told = byRule.map(({ hasPriority, registeredOn, id }) => `${hasPriority ? 0 : 1} ${registeredOn} ${id}`)
  const isSorted = told.every((key, index) => index === 0 || told[index - 1]! < key)
  const unexplained = queue.filter(
    (one) => (one.queuePosition !== null && one.queueReason === '') || (one.hasPriority && one.priorityReason === ''),
  )
  const personIds = queue.map(({ personId }) => personId)
  return [
    ...(isSorted ? [] : [`out of order: ${told.join(', ')}`]),
    ...unexplained.map(({ id }) => `without a reason: ${id}`),
    ...(new Set(personIds).size === personIds.length ? [] : ['somebody stands twice in one queue']),
  ]
}

it('nobody is lost, no place is given twice, and every queue stands as its rule says, whatever is done', () => {
  const start = smallRounds()
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      let state = start
      const ever = new Set<Id>()
      for (const drawn of steps) {
        const outcome = verbFor(state, drawn)?.(state, at)
        if (!outcome?.ok) continue
        state = withPuts(state, outcome.change.puts)
        for (const { id } of rowsOf(state, 'enrolments')) ever.add(id)
        expect(faultsOf(state, ever), JSON.stringify(drawn)).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})
