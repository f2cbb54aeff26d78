import { proposeCohortName } from '@shared/course/cohort-name'
import { createCohort } from '@shared/course/cohort-verbs'
import { expect, it } from 'vitest'
import { mittVal, roundInput } from './mitt-val'
import { after, circumstances, date, id, stateWith } from '@tests/shared/record/rows'

it('proposes the half-year, and counts the rounds of the same course in it', () => {
  const at = circumstances()
  const empty = stateWith({ courseTemplates: [mittVal] })
  const one = after(empty, createCohort(id(50), roundInput('2027-01-11')), at)
  expect(proposeCohortName(empty, mittVal.id, date('2027-06-30'))).toBe('Våren 2027')
  expect(proposeCohortName(one, mittVal.id, date('2027-06-30'))).toBe('Våren 2027 omgång 2')
  expect(proposeCohortName(one, mittVal.id, date('2027-07-01'))).toBe('Hösten 2027')
  expect(proposeCohortName(one, id(2), date('2027-03-08'))).toBe('Våren 2027')
})
