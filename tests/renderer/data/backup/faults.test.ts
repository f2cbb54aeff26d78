import 'fake-indexeddb/auto'
import { hasAge, openedByAge } from '@tests/faults/backup/by-age'
import { damagedBackups } from '@tests/faults/backup/damage'
import { backupRoundTrips } from '@tests/faults/backup/round-trips'
import { describe, expect, it } from 'vitest'

/** Many databases take their time on a busy computer. */
const patience = 120_000

/** The short versions of `npm run faults -- F5 F6 F18`. */
describe('backups', () => {
  it(
    'come back equal on another computer, whatever they hold',
    async () => {
      expect(await backupRoundTrips(12, 1)).toEqual({ count: 12, differing: [] })
    },
    patience,
  )

  it(
    'that are damaged, cut off or tried with a wrong key are refused, and nothing moves',
    async () => {
      const { accepted, rowsChanged, kinds } = await damagedBackups(36, 7)
      expect({ accepted, rowsChanged }).toEqual({ accepted: 0, rowsChanged: 0 })
      expect(Object.keys(kinds).sort()).toEqual(expect.arrayContaining(['damaged', 'truncated', 'wrongKey']))
    },
    patience,
  )

  it.runIf(hasAge())(
    'are opened by the age of the system, without Rådrum',
    async () => {
      expect(await openedByAge(3)).toEqual({ count: 3, opened: 3 })
    },
    patience,
  )
})
