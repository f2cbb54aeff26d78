import { cohortRows, sectionOf } from '@renderer/features/courses/cohort-rows'
import { nearness, timeLeft } from '@renderer/features/courses/nearness'
import { cancelCohort } from '@shared/course/cancel-cohort'
import { stepForward } from '@shared/course/cohort-status'
import { createCohort, putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import { enrol } from '@shared/course/enrol'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal, roundInput } from '../../../shared/course/mitt-val'
import { after, circumstances, date, id, plain, stateWith } from '@tests/shared/record/rows'

const at = circumstances('2027-02-22')
const empty = stateWith({ courseTemplates: [mittVal] })
const round = (number: number, start: string): Verb => createCohort(id(number), { ...roundInput(start), name: start })
const all = (state: State, ...verbs: Verb[]) => verbs.reduce((next, verb) => after(next, verb, at), state)
const forward = (number: number) => stepForward(id(number), 'Prov')

describe('the list of rounds', () => {
  it('has the next one first among those to come and the latest first among those that are over', () => {
    const state = all(
      empty,
      ...['2027-05-03', '2027-03-08'].map((start, index) => round(50 + index, start)),
      ...['2027-04-12', '2027-09-06'].flatMap((start, index) => [
        round(60 + index, start),
        cancelCohort(id(60 + index), { reason: 'För få anmälda.', ways: {} }),
      ]),
    )
    const order = (section: string) =>
      cohortRows(state, date('2027-02-22'))
        .filter((row) => sectionOf(row.status) === section)
        .map(({ startDate }) => startDate)
    expect(order('coming')).toEqual(['2027-03-08', '2027-05-03'])
    expect(order('over')).toEqual(['2027-09-06', '2027-04-12'])
  })

  it('says why a round needs somebody, and when that is late', () => {
    const state = all(empty, round(50, '2027-03-08'))
    const [inTime] = cohortRows(state, date('2027-02-26'))
    expect(plain(inTime?.reason ?? '')).toBe('Planerad. 0 av minst 6 deltagare. Beslut om start senast 26 februari.')
    expect(inTime).toMatchObject({ isLate: false, near: 'om 10 dagar' })
    expect(cohortRows(state, date('2027-02-27'))[0]).toMatchObject({ isLate: true, near: 'beslut om start är sent' })
    expect(cohortRows(state, date('2027-03-09'))[0]).toMatchObject({ isLate: true, near: 'startdagen har passerat' })
  })

  it('tells how many of its places are taken, one as well as many', () => {
    const small = createCohort(id(50), { ...roundInput('2027-03-08'), minParticipants: 1, maxParticipants: 1 })
    const first = enrol(id(50), {
      who: 'new',
      personId: null,
      code: 'HAN-2027-001',
      gender: 'woman',
      birthYear: '1989',
      name: '',
      referringPartyId: null,
    })
    expect(plain(cohortRows(all(empty, small, first), at.today)[0]?.reason ?? '')).toBe('Full. 1 av 1 plats är tagen.')
  })

  it('counts the sessions of a round under way', () => {
    const state = all(empty, round(50, '2027-03-08'), forward(50), forward(50), forward(50))
    const [row] = cohortRows(state, date('2027-03-16'))
    expect(row).toMatchObject({ near: '3 av 8 tillfällen', isLate: false })
    expect(plain(row?.aside ?? '')).toBe('till måndag 5 april')
  })

  it('keeps what was put away, marked', () => {
    const state = all(empty, round(50, '2027-03-08'), putAwayOrBackCohort(id(50)))
    expect(cohortRows(state, at.today)[0]?.reason).toMatch(/^Undanlagd\./)
  })
})

it.each([
  ['2027-02-22', 'i dag', 'sista dagen är i dag'],
  ['2027-02-23', 'i morgon', '1 dag kvar'],
  ['2027-02-26', 'om 4 dagar', '4 dagar kvar'],
  ['2027-02-21', 'i går', '1 dag sen'],
  ['2027-02-19', 'för 3 dagar sedan', '3 dagar sen'],
])('%s is %s, and as a deadline %s', (day, near, left) => {
  expect(nearness(date(day), at.today)).toBe(near)
  expect(timeLeft(date(day), at.today)).toBe(left)
})
