import { cancelCohort, mergeCohort } from '@shared/course/cancel-cohort'
import { stepBack, stepForward } from '@shared/course/cohort-status'
import { joinCourseQueue } from '@shared/course/enrol'
import { changeEnrolment } from '@shared/course/enrolment-verbs'
import { tookPart } from '@shared/course/enrolment-status'
import { mergeInWords } from '@shared/course/merge-words'
import { moveStart, nearestFreeStart } from '@shared/course/move-start'
import { enrolmentsOf, participation } from '@shared/course/participation'
import { sessionsOf } from '@shared/course/sessions'
import { strandedIn, type WayOn } from '@shared/course/way-on'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal } from './mitt-val'
import { at, codesIn, newPerson, personOf, placeOf, rounds, smallRounds, withPeople } from './a-queue'
import { after, circumstances, plain, problemsOf } from '@tests/shared/record/rows'

const { spring, autumn, next } = rounds
const reason = 'Fyra anmälda av minst sex.'
const four = withPeople(smallRounds(4), spring, ['A', 'B', 'C', 'D'])
const noGk = { referringPartyId: null }

function cancel(state: State, ways: readonly (WayOn | '')[]) {
  const chosen = strandedIn(state, spring).map(({ id }, index) => [id, ways[index] ?? ''] as const)
  return cancelCohort(spring, { reason, ways: Object.fromEntries(chosen) })
}
const statuses = (state: State) => enrolmentsOf(state, spring).map(({ status }) => status)

describe('cancelling a round', () => {
  it('sends the four of May 2019 on: two to the next round, two straight to GK, and none took part', () => {
    const state = after(four, cancel(four, [autumn, autumn, 'straightToGk', 'straightToGk']), at)
    expect(state.cohorts.get(spring)).toMatchObject({ status: 'cancelled', cancelReason: reason })
    expect(sessionsOf(state, spring).every(({ status }) => status === 'cancelled')).toBe(true)
    expect(statuses(state)).toEqual(['transferred', 'transferred', 'straightToGk', 'straightToGk'])
    expect(enrolmentsOf(state, spring).filter(tookPart)).toEqual([])
    expect(enrolmentsOf(state, autumn).map(({ id, status, registeredOn }) => [id, status, registeredOn])).toEqual([
      [placeOf(state, 'A', spring).transferredToId, 'registered', '2027-02-01'],
      [placeOf(state, 'B', spring).transferredToId, 'registered', '2027-02-02'],
    ])
    expect(placeOf(state, 'C', spring)).toMatchObject({ gkPlanned: true, endedOn: '2027-02-22' })
  })

  it('taken back, keeps a session cancelled where another one was moved to its time', () => {
    const [first, second] = sessionsOf(four, spring)
    const rows = [
      { ...first!, status: 'cancelled' as const, reason: 'Ledaren är sjuk' },
      {
        ...second!,
        status: 'moved' as const,
        date: first!.date,
        movedFrom: { date: second!.date, start: second!.start, end: second!.end },
      },
    ]
    const moved = { ...four, sessions: new Map([...four.sessions, ...rows.map((row) => [row.id, row] as const)]) }
    const state = after(
      after(moved, cancel(moved, ['declined', 'declined', 'declined', 'declined']), at),
      stepBack(spring),
      at,
    )
    expect(state.sessions.get(first!.id)?.status).toBe('cancelled')
    expect(state.sessions.get(second!.id)?.status).toBe('moved')
    expect(sessionsOf(state, spring).filter(({ status }) => status === 'planned')).toHaveLength(
      sessionsOf(four, spring).length - 2,
    )
  })

  it.each<[readonly (WayOn | '')[], string]>([
    [[], '4 personer saknar väg vidare. Välj för var och en, eller för alla på en gång.'],
    [[autumn, 'queue', '', 'declined'], '1 person saknar väg vidare. Välj för var och en, eller för alla på en gång.'],
    [[spring, 'queue', 'queue', 'queue'], 'Omgången tar inte emot någon. Välj en annan väg.'],
  ])('waits for a way for each: %j', (ways, message) => {
    expect(problemsOf(cancel(four, ways)(four, at))).toEqual([{ field: 'ways', message }])
  })

  it('wants a reason, and is too late once the round runs', () => {
    const unsaid = cancelCohort(spring, { reason: ' ', ways: {} })
    expect(problemsOf(unsaid(smallRounds(), at))[0]?.field).toBe('reason')
    const running = [1, 2, 3].reduce((state) => after(state, stepForward(spring), at), four)
    expect(problemsOf(cancel(running, [])(running, at))[0]?.message).toContain('kan inte ställas in')
  })

  it('lets those who go back to the queue of the course keep their time, once each', () => {
    const personId = personOf(four, 'B')
    const waitsAlready = after(
      four,
      joinCourseQueue(mittVal.id, newPerson('', { who: 'existing', personId })),
      circumstances('2027-02-20'),
    )
    const state = after(waitsAlready, cancel(waitsAlready, ['queue', 'queue', 'queue', 'declined']), at)
    expect(codesIn(state, autumn)).toEqual(['A', 'B', 'C'])
    expect(placeOf(state, 'B', null).registeredOn).toBe('2027-02-02')
    expect(placeOf(state, 'B', spring).transferredToId).toBe(placeOf(state, 'B', null).id)
    const back = after(state, stepBack(spring), at)
    expect(back.cohorts.get(spring)).toMatchObject({ status: 'planned', cancelReason: '' })
    expect(sessionsOf(back, spring).every(({ status }) => status === 'planned')).toBe(true)
  })

  it('sends on those who wait or are offered a place too', () => {
    const queued = withPeople(four, spring, ['E', 'F'], 10)
    expect(strandedIn(queued, spring)).toHaveLength(6)
    const state = after(queued, cancel(queued, Array(6).fill(autumn)), at)
    // Four had a place and get the four there; those who waited wait on.
    expect(participation(state, autumn)).toMatchObject({ registered: 4, free: 0 })
    expect(codesIn(state, autumn)).toEqual(['E', 'F'])
  })
})

describe('merging two rounds', () => {
  const part = withPeople(four, autumn, ['P', 'Q'], 10)

  it('gives the free places in the order of the queue, and queues the rest', () => {
    expect(plain(mergeInWords(part, spring, autumn))).toBe(
      '4 personer bokas om till Mitt Val, omgång 1: 2 får plats och 2 ställs i kön där. De som har plats här går först, i köns ordning. Den här omgången ställs in.',
    )
    const state = after(part, mergeCohort(spring, autumn), at)
    expect(state.cohorts.get(spring)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'Slogs ihop med Mitt Val, omgång 1.',
    })
    expect(statuses(state)).toEqual(Array(4).fill('transferred'))
    expect(participation(state, autumn)).toMatchObject({ registered: 4, free: 0 })
    expect(placeOf(state, 'B', autumn).status).toBe('registered')
    expect(codesIn(state, autumn)).toEqual(['C', 'D'])
  })

  it('finds whoever is in the other round already', () => {
    const both = changeEnrolment(placeOf(part, 'A', spring).id, { ...noGk, status: 'transferred', transferTo: autumn })
    const there = after(part, both, at)
    const again = changeEnrolment(placeOf(there, 'A', spring).id, { ...noGk, status: 'registered' })
    const state = after(after(there, again, at), mergeCohort(spring, autumn), at)
    expect(enrolmentsOf(state, autumn).filter(({ personId }) => personId === personOf(state, 'A'))).toHaveLength(1)
    expect(placeOf(state, 'A', spring).transferredToId).toBe(placeOf(state, 'A', autumn).id)
  })

  it('wants a round to go to', () => {
    expect(problemsOf(mergeCohort(spring, null)(part, at))[0]?.field).toBe('intoId')
    expect(problemsOf(mergeCohort(spring, spring)(part, at))[0]?.field).toBe('ways')
  })
})

describe('booking one person onto something else', () => {
  it('says where, and keeps the way', () => {
    const { id } = placeOf(four, 'A', spring)
    const rebook = (transferTo: WayOn | '') => changeEnrolment(id, { ...noGk, status: 'transferred', transferTo })
    expect(problemsOf(rebook('')(four, at))).toEqual([{ field: 'transferTo', message: 'Välj vart personen bokas om.' }])
    const state = after(four, rebook(next), at)
    expect(placeOf(state, 'A', spring)).toMatchObject({
      status: 'transferred',
      transferredToId: placeOf(state, 'A', next).id,
    })
  })
})

describe('moving the start', () => {
  it('plans the sessions anew, and everybody stays', () => {
    const state = after(four, moveStart(spring, '12 april'), at)
    expect(sessionsOf(state, spring).map(({ date }) => date)[0]).toBe('2027-04-12')
    expect(sessionsOf(state, spring)).toHaveLength(8)
    expect(state.cohorts.get(spring)).toMatchObject({ startDate: '2027-04-12', decisionDate: '2027-04-02' })
    expect(participation(state, spring).registered).toBe(4)
  })

  it('proposes the first start with nothing in the way', () => {
    expect(nearestFreeStart(four, four.cohorts.get(spring)!, at.today)).toBe('2027-03-15')
  })

  it.each([
    ['', 'startDate'],
    ['8 mars', 'startDate'],
    ['1900304', 'startDate'],
  ])('to "%s" is refused at %s', (typed, field) => {
    expect(problemsOf(moveStart(spring, typed)(four, at))[0]?.field).toBe(field)
  })

  it('moves the last day to register as far', () => {
    const closes = { ...four.cohorts.get(spring)!, registrationClosesOn: circumstances('2027-03-01').today }
    const withDay = { ...four, cohorts: new Map(four.cohorts).set(spring, closes) }
    expect(after(withDay, moveStart(spring, '15 mars'), at).cohorts.get(spring)?.registrationClosesOn).toBe(
      '2027-03-08',
    )
  })
})

it('finishing a round lets those who still wait go on waiting for the course', () => {
  const queued = withPeople(four, spring, ['E'], 10)
  const running = [1, 2, 3].reduce((state) => after(state, stepForward(spring), at), queued)
  const finished = after(running, stepForward(spring), circumstances('2027-04-10'))
  expect(placeOf(finished, 'E', spring).status).toBe('transferred')
  expect(codesIn(finished, autumn)).toEqual(['E'])
})
