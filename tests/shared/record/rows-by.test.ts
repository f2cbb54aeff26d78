import { putDeleted } from '@shared/record/change'
import { rowsBy } from '@shared/record/rows-by'
import { rowsOf } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, test } from 'vitest'

const world = sampleWorld()
const circumstances = { today: '2027-02-22', now: '2027-02-22T08:00:00.000Z', newId: () => 'x' } as never

describe('rows by what they name', () => {
  test('are those that a look through the whole table finds, for every round and every person', () => {
    for (const { id } of rowsOf(world, 'cohorts')) {
      expect(rowsBy(world, 'sessions', 'cohortId', id)).toEqual(
        rowsOf(world, 'sessions').filter(({ cohortId }) => cohortId === id),
      )
    }
    for (const { id } of rowsOf(world, 'persons')) {
      expect(rowsBy(world, 'enrolments', 'personId', id)).toEqual(
        rowsOf(world, 'enrolments').filter(({ personId }) => personId === id),
      )
    }
  })

  test('are those that name nothing too', () => {
    const waiting = rowsOf(world, 'enrolments').filter(({ cohortId }) => cohortId === null)
    expect(waiting).not.toEqual([])
    expect(rowsBy(world, 'enrolments', 'cohortId', null)).toEqual(waiting)
  })

  test('follow a write, and the state before it keeps its own', () => {
    const [session] = rowsOf(world, 'sessions')
    const { id, cohortId } = session!
    const before = rowsBy(world, 'sessions', 'cohortId', cohortId)
    const after = withPuts(world, [putDeleted('sessions', session!, circumstances)])
    expect(rowsBy(after, 'sessions', 'cohortId', cohortId)).toEqual(before.filter((one) => one.id !== id))
    expect(rowsBy(world, 'sessions', 'cohortId', cohortId)).toEqual(before)
  })

  test('are none for a row that nothing names', () => {
    expect(rowsBy(world, 'sessions', 'cohortId', world.persons.keys().next().value!)).toEqual([])
  })
})
