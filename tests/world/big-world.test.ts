import { expect, it } from 'vitest'
import { tableNames } from '@shared/record/tables'
import { bigWorld } from './big-world'

it('a year of the big world is some 1 700 rows', () => {
  const state = bigWorld(1)
  const rows = tableNames.reduce((sum, table) => sum + state[table].size, 0)
  expect(rows).toBeGreaterThan(1500)
  expect(rows).toBeLessThan(1900)
})
