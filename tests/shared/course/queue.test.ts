import { enrol } from '@shared/course/enrol'
import { changeEnrolment } from '@shared/course/enrolment-verbs'
import { answerOffer, givePlace, offerPlace, withdrawOffer } from '@shared/course/offer-verbs'
import { answerSentence, isOverdue, offerSentence, proposedAnswerBy } from '@shared/course/offer'
import { participation } from '@shared/course/participation'
import { courseQueue } from '@shared/course/queue'
import { placeInQueue, type QueuePlaceInput } from '@shared/course/queue-verbs'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal } from './mitt-val'
import {
  at,
  codesIn,
  newPerson,
  personOf,
  placeOf,
  queueIn,
  rounds,
  smallRounds,
  withPeople,
  withWaiting,
} from './a-queue'
import { after, circumstances, plain, problemsOf } from '@tests/shared/record/rows'

const { spring, autumn } = rounds
/** A and B have the two places of the spring; C, D and E wait for it, X and Y for the course. */
const full = withWaiting(withPeople(smallRounds(), spring, ['A', 'B', 'C', 'D', 'E']), ['X', 'Y'])
const noGk = { referringPartyId: null }
const leaves = (state: State, code: string) =>
  after(state, changeEnrolment(placeOf(state, code, spring).id, { ...noGk, status: 'declined' }), at)
const freed = leaves(full, 'A')
const offer = (state: State, code: string, reason = '') =>
  offerPlace(spring, queueIn(state, spring)[codesIn(state, spring).indexOf(code)]!.enrolment.id, {
    answerBy: '25 februari',
    reason,
  })
const chances = (state: State) => queueIn(state, spring).map(({ chance }) => plain(chance))

describe('the order of a queue', () => {
  it('is waiting time, with those who wait for the course among those who wait for the round', () => {
    expect(codesIn(full, spring)).toEqual(['X', 'Y', 'C', 'D', 'E'])
    expect(codesIn(full, autumn)).toEqual(['X', 'Y'])
  })

  const place = (code: string, asked: Partial<QueuePlaceInput>, state = full) =>
    placeInQueue(
      queueIn(state, spring)[codesIn(state, spring).indexOf(code)]!.enrolment.id,
      { cohortId: spring },
      { by: 'hand', position: 1, reason: 'Kan bara i mars.', ...asked },
    )

  it.each<[string, Partial<QueuePlaceInput>, string[], string]>([
    ['E', { by: 'priority' }, ['E', 'X', 'Y', 'C', 'D'], 'Går före: Kan bara i mars.'],
    ['E', { position: 1 }, ['E', 'X', 'Y', 'C', 'D'], 'Flyttad för hand: Kan bara i mars.'],
    ['E', { position: 3 }, ['X', 'Y', 'E', 'C', 'D'], 'Flyttad för hand: Kan bara i mars.'],
    ['X', { position: 5 }, ['Y', 'C', 'D', 'E', 'X'], 'Flyttad för hand: Kan bara i mars.'],
    ['C', { position: 4, reason: 'Egen begäran' }, ['X', 'Y', 'D', 'C', 'E'], 'Flyttad för hand: Egen begäran.'],
  ])('puts %s by %j where it says, with the reason', (code, asked, order, placed) => {
    const state = after(full, place(code, asked), at)
    expect(codesIn(state, spring)).toEqual(order)
    expect(queueIn(state, spring)[order.indexOf(code)]?.placed).toBe(placed)
    const back = after(state, place(code, { by: 'waitingTime', reason: '' }, state), at)
    expect(codesIn(back, spring)).toEqual(codesIn(full, spring))
  })

  it('goes between two of one day, and still says who was moved by hand', () => {
    const sameDay = ['C', 'D', 'E', 'F'].reduce(
      (state, code) => after(state, enrol(spring, newPerson(code)), at),
      withPeople(smallRounds(), spring, ['A', 'B']),
    )
    const state = after(sameDay, place('F', { position: 2 }, sameDay), at)
    expect(codesIn(state, spring)).toEqual(['C', 'F', 'D', 'E'])
    const again = after(state, place('E', { position: 2 }, state), at)
    expect(codesIn(again, spring)).toEqual(['C', 'E', 'F', 'D'])
    for (const { enrolment, placed } of queueIn(again, spring)) {
      expect(placed === '').toBe(enrolment.queuePosition === null)
    }
  })

  it.each<[Partial<QueuePlaceInput>, string]>([
    [{ reason: ' ' }, 'reason'],
    [{ by: 'priority', reason: '' }, 'reason'],
    [{ position: 0 }, 'position'],
    [{ position: 6 }, 'position'],
    [{ position: 'sist' }, 'position'],
  ])('with %j is refused at %s', (asked, field) => {
    expect(problemsOf(place('C', asked)(full, at))[0]?.field).toBe(field)
  })

  it('keeps somebody who was moved where they were put when the one before gets a place', () => {
    const moved = after(freed, place('E', { position: 2 }, freed), at)
    const given = after(moved, givePlace(spring, placeOf(moved, 'X', null).id), at)
    expect(codesIn(given, spring)).toEqual(['E', 'Y', 'C', 'D'])
  })
})

describe('a place that is offered', () => {
  const offered = after(freed, offer(freed, 'X'), at)

  it('is kept until it is answered, and counts people and not rows', () => {
    expect(participation(offered, spring)).toMatchObject({ registered: 1, offered: 1, free: 0 })
    expect(placeOf(offered, 'X', spring)).toMatchObject({
      status: 'offered',
      offeredOn: '2027-02-22',
      answerBy: '2027-02-25',
      registeredOn: '2027-01-01',
    })
    expect(codesIn(offered, spring)).toEqual(['Y', 'C', 'D', 'E'])
    // Waits for the course still, and is not asked for another round meanwhile.
    expect(plain(queueIn(offered, autumn)[0]?.chance ?? '')).toMatch(
      /^Erbjuden plats i Mitt Val.* svar senast 25 februari\.$/,
    )
    expect(queueIn(offered, autumn)[1]?.chance).toBe('Kan få plats nu: det finns en ledig.')
    expect(problemsOf(offer(offered, 'Y')(offered, at))[0]?.message).toContain('en är erbjuden')
  })

  it('becomes a place when accepted, and the place in the course’s queue is used up', () => {
    const state = after(offered, answerOffer(placeOf(offered, 'X', spring).id, 'accepted'), at)
    expect(participation(state, spring)).toMatchObject({ registered: 2, offered: 0, free: 0 })
    expect(placeOf(state, 'X', null)).toMatchObject({
      status: 'transferred',
      transferredToId: placeOf(state, 'X', spring).id,
    })
    expect(codesIn(state, autumn)).toEqual(['Y'])
  })

  it('leaves this queue and no other when declined, and says so', () => {
    const state = after(offered, answerOffer(placeOf(offered, 'X', spring).id, 'declined'), at)
    expect(participation(state, spring)).toMatchObject({ registered: 1, offered: 0, free: 1 })
    expect(placeOf(state, 'X', null).status).toBe('waiting')
    expect(codesIn(state, autumn)).toEqual(['X', 'Y'])
    expect(chances(state).slice(0, 2)).toEqual([
      'Tackade nej till den här omgången 22 februari. Står kvar i kursens kö.',
      'Kan få plats nu: det finns en ledig.',
    ])
  })

  it('goes on to the next in the queue of the round itself', () => {
    const next = after(freed, givePlace(spring, placeOf(freed, 'X', null).id), at)
    const two = leaves(next, 'B')
    const asked = after(two, offer(two, 'C', 'Y kan inte på måndagar.'), at)
    const declined = after(asked, answerOffer(placeOf(asked, 'C', spring).id, 'declined'), at)
    expect(placeOf(declined, 'C', spring)).toMatchObject({ status: 'declined', endedOn: '2027-02-22' })
    expect(codesIn(declined, spring)).toEqual(['Y', 'D', 'E'])
  })

  it('asks why when somebody before could have had it', () => {
    expect(problemsOf(offer(freed, 'C')(freed, at))).toEqual([
      { field: 'reason', message: '2 personer före i kön kan få platsen. Skriv varför den här går före.' },
    ])
    expect(after(freed, offer(freed, 'C', 'Bara mars passar.'), at).enrolments.size).toBe(freed.enrolments.size)
  })

  it.each([
    ['', 'answerBy'],
    ['igår', 'answerBy'],
    ['21 februari 2027', 'answerBy'],
  ])('with the last day "%s" is refused at %s', (answerBy, field) => {
    const asked = offerPlace(spring, placeOf(freed, 'X', null).id, { answerBy, reason: '' })
    expect(problemsOf(asked(freed, at))[0]?.field).toBe(field)
  })

  describe('and not answered in time', () => {
    const late = circumstances('2027-03-01')
    const row = placeOf(offered, 'X', spring)

    it('says so, and is still kept', () => {
      expect(isOverdue(row, late.today)).toBe(true)
      expect(isOverdue(row, row.answerBy!)).toBe(false)
      expect(plain(offerSentence(row, late.today))).toBe(
        'Svaret skulle ha kommit torsdag 25 februari. Platsen hålls tills du skriver in ett sent svar eller drar tillbaka erbjudandet.',
      )
    })

    it('can be answered late', () => {
      expect(plain(answerSentence(row, 'declined', late.today))).toBe(
        'Svaret kom efter 25 februari. Platsen är ledig igen. Personen står kvar i andra köer.',
      )
      expect(plain(answerSentence(row, 'accepted', late.today))).toContain('Platsen hölls, så den är tagen nu.')
      expect(placeOf(after(offered, answerOffer(row.id, 'accepted'), late), 'X', spring).status).toBe('registered')
    })

    it('can be withdrawn; then a yes is refused with the way on, and a no is noted', () => {
      const withdrawn = after(offered, withdrawOffer(row.id), late)
      expect(participation(withdrawn, spring).free).toBe(1)
      expect(chances(withdrawn).slice(0, 2)).toEqual([
        'Svarade inte på erbjudandet till 25 februari. Får ett nytt när någon väljer det.',
        'Kan få plats nu: det finns en ledig.',
      ])
      expect(plain(problemsOf(answerOffer(row.id, 'accepted')(withdrawn, late))[0]?.message ?? '')).toBe(
        'Erbjudandet gällde till 25 februari och är tillbakadraget. Personen står i kön. Erbjud en plats igen om det finns en ledig.',
      )
      const declined = after(withdrawn, answerOffer(row.id, 'declined'), late)
      expect(placeOf(declined, 'X', spring).status).toBe('declined')
      expect(placeOf(declined, 'X', null).status).toBe('waiting')
      const again = after(withdrawn, offer(withdrawn, 'X'), circumstances('2027-02-24'))
      expect(placeOf(again, 'X', spring).status).toBe('offered')
    })
  })

  it('proposes a last day before the decision', () => {
    const cohort = freed.cohorts.get(spring)!
    expect(proposedAnswerBy(cohort, at.today)).toBe('2027-02-25')
    expect(proposedAnswerBy(cohort, circumstances('2027-02-25').today)).toBe('2027-02-26')
    expect(proposedAnswerBy(cohort, circumstances('2027-03-05').today)).toBe('2027-03-10')
  })
})

describe('the queue of a course', () => {
  it('tells each one which round has room', () => {
    expect(courseQueue(full, mittVal.id).map(({ chance }) => chance)).toEqual([
      'Kan få plats nu i Mitt Val, omgång 1.',
      'Kan få plats nu i Mitt Val, omgång 1.',
    ])
    const noRounds = { ...full, cohorts: new Map() }
    expect(courseQueue(noRounds, mittVal.id)[0]?.chance).toBe('Kan få plats när nästa omgång är planerad.')
  })

  it('is used up by a place in a round, and its waiting time counts in a round’s own queue', () => {
    const personId = personOf(full, 'Y')
    const inAutumn = after(
      after(full, givePlace(autumn, placeOf(full, 'X', null).id), at),
      enrol(spring, newPerson('', { who: 'existing', personId })),
      at,
    )
    // The spring is full: Y waits in both, stands there once, and has not lost the time.
    expect(codesIn(inAutumn, spring)).toEqual(['Y', 'C', 'D', 'E'])
    expect(placeOf(inAutumn, 'Y', spring).registeredOn).toBe('2027-01-02')
    const placed = after(inAutumn, givePlace(autumn, placeOf(inAutumn, 'Y', null).id), at)
    expect(courseQueue(placed, mittVal.id)).toEqual([])
  })

  it('takes nobody twice', () => {
    const twice = enrol(spring, newPerson('', { who: 'existing', personId: personOf(full, 'C') }))
    expect(problemsOf(twice(full, at))[0]?.message).toBe('Personen står redan i omgångens kö, på plats 3.')
  })
})
