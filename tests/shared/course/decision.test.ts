import type { CohortStatus } from '@shared/course/cohort'
import { isDecisionDue } from '@shared/course/decision'
import { describe, expect, it } from 'vitest'
import { date } from '@tests/shared/record/rows'
import { rounds, smallRounds, withPeople } from './a-queue'

/** The spring round, which needs one person and is decided on 26 February. */
function isDue(
  fields: { status: CohortStatus; decisionDate?: string | null; people?: number },
  today: string,
): boolean {
  const state = withPeople(smallRounds(), rounds.spring, ['A', 'B'].slice(0, fields.people ?? 0))
  const { status, decisionDate = '2027-02-26' } = fields
  const round = state.cohorts.get(rounds.spring)!
  return isDecisionDue(
    state,
    { ...round, status, decisionDate: decisionDate === null ? null : date(decisionDate) },
    date(today),
  )
}

describe('the decision on a round', () => {
  it.each<[string, Parameters<typeof isDue>[0], string, boolean]>([
    ['is not asked for 15 days before its last day', { status: 'open', people: 2 }, '2027-02-11', false],
    ['is asked for 14 days before, whoever has come', { status: 'open', people: 2 }, '2027-02-12', true],
    ['is asked for on the day and after it', { status: 'planned', people: 1 }, '2027-03-01', true],
    ['without a last day is asked for under the minimum', { status: 'open', decisionDate: null }, '2027-01-01', true],
    [
      'without a last day is not asked for above it',
      { status: 'open', decisionDate: null, people: 1 },
      '2027-02-26',
      false,
    ],
    ['that was taken is not asked for again', { status: 'confirmed', people: 1 }, '2027-02-26', false],
    ['that was taken is asked for again when people have left', { status: 'confirmed' }, '2027-02-26', true],
    ['is not asked for once the round runs', { status: 'running' }, '2027-03-10', false],
    ['is not asked for of a cancelled round', { status: 'cancelled' }, '2027-02-26', false],
  ])('%s', (_, fields, today, due) => {
    expect(isDue(fields, today)).toBe(due)
  })
})
