import { expect, it } from 'vitest'
import { weekAhead } from '@shared/overview/week-ahead'
import { cohort, meeting, session, stateOf } from '../calendar/a-calendar'
import { date, id, rowWith } from '@tests/shared/record/rows'

const shown = (text: string) => text.replaceAll('\u00A0', ' ')

it('holds seven days of sessions, meetings and decisions, in order', () => {
  const state = stateOf({
    cohorts: [cohort(41), cohort(42, { name: 'omgång 2', decisionDate: date('2027-03-12') })],
    sessions: [session(81), session(82, { date: date('2027-03-15') })],
    meetings: [meeting(71, { place: 'Torget' })],
  })
  const { coming } = weekAhead(state, date('2027-03-08'))
  expect(coming.map(({ date: day, title, line }) => shown(`${day} ${title} | ${line}`))).toEqual([
    '2027-03-08 Mitt Val, omgång 1 | kl. 13.00–15.00 · tillfälle 1 av 2',
    '2027-03-10 Resursråd Haninge | kl. 14.00–15.00 · Torget',
    '2027-03-12 Sista beslutsdag | Start av Mitt Val, omgång 2',
  ])
  expect(coming.map(({ target }) => target)).toEqual([
    { page: 'cohort', id: id(41) },
    { page: 'meeting', id: id(71) },
    { page: 'cohort', id: id(42) },
  ])
})

it('knows no decision day of a round that is decided', () => {
  const decided = cohort(41, { status: 'confirmed', decisionDate: date('2027-03-12') })
  expect(weekAhead(stateOf({ cohorts: [decided] }), date('2027-03-08')).coming).toEqual([])
})

it('names red days, and a lov once for all its days', () => {
  const lov = rowWith('closedDays', 1, {
    kind: 'schoolBreak',
    name: 'påsklov i Haninge',
    from: date('2027-03-30'),
    to: date('2027-04-02'),
    blocks: false,
  })
  expect(weekAhead(stateOf({ closedDays: [lov] }), date('2027-03-28')).days.map(shown)).toEqual([
    'Söndag 28 mars: påskdagen.',
    'Måndag 29 mars: annandag påsk.',
    'Påsklov i Haninge: tisdag 30 mars – fredag 2 april.',
  ])
})
