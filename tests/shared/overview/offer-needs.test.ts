import { putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import { answerOffer, offerPlace } from '@shared/course/offer-verbs'
import { offerNeeds } from '@shared/overview/offer-needs'
import type { State } from '@shared/record/state'
import { expect, it } from 'vitest'
import { at, placeOf, rounds, smallRounds, withPeople, withWaiting } from '../course/a-queue'
import { after, date, plain } from '../record/rows'

const told = (state: State, today: string) =>
  offerNeeds(state, date(today)).map(({ title, reason, due }) => plain(`${title} | ${reason} | ${due}`))

const offered = withPeople(withWaiting(smallRounds(3), ['HAN-2027-009']), rounds.spring, ['HAN-2027-001'])
const asked = { answerBy: '25 februari', reason: '' }
const withOffer = after(offered, offerPlace(rounds.spring, placeOf(offered, 'HAN-2027-009', null).id, asked), at)

it('is nothing until the last day to answer has gone by', () => {
  expect(told(withOffer, '2027-02-25')).toEqual([])
  expect(told(withOffer, '2027-02-26')).toEqual([
    'HAN-2027-009 har inte svarat på en erbjuden plats | Mitt Val, omgång 1: svaret skulle ha kommit torsdag 25 februari. Platsen hålls så länge. | 2027-02-25',
  ])
})

it.each(['accepted', 'declined'] as const)('is nothing of an offer that was %s, however late', (answer) => {
  const place = placeOf(withOffer, 'HAN-2027-009', rounds.spring)
  expect(told(after(withOffer, answerOffer(place.id, answer), at), '2027-03-30')).toEqual([])
})

it('is nothing of a round that is put away', () => {
  expect(told(after(withOffer, putAwayOrBackCohort(rounds.spring), at), '2027-02-26')).toEqual([])
})
