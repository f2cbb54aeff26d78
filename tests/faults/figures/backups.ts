import { backupRoundTrips } from '../backup/round-trips'
import { damagedBackups } from '../backup/damage'
import { hasAge, openedByAge } from '../backup/by-age'
import { nothingFound, partsOf, sum, type Figure } from '../figure'

export const roundTrips: Figure = {
  name: 'F5',
  title: 'drawn databases, backed up and restored on another computer',
  mustBe: 'all of 1 000 equal',
  parts(size) {
    const each = size === 'whole' ? 50 : 2
    return partsOf(size === 'whole' ? 20 : 1, 1, 'trips', async (seed) => {
      const { count, differing } = await backupRoundTrips(each, seed * 1000)
      return {
        tally: { count, differing: differing.length },
        found: differing.map((one) => `World ${one} came back another.`),
      }
    })
  },
  judge: (results) => ({
    got: `${sum(results, 'differing')} of ${sum(results, 'count')} differ`,
    holds: nothingFound(results),
  }),
}

export const damages: Figure = {
  name: 'F6',
  title: 'backups with a flipped bit, cut off, or opened with a wrong key',
  mustBe: '0 of 1 200 accepted, 0 live rows changed',
  parts(size) {
    const each = size === 'whole' ? 120 : 12
    return partsOf(size === 'whole' ? 10 : 1, 1, 'damages', async (seed) => {
      const { count, accepted, rowsChanged } = await damagedBackups(each, seed)
      const found = accepted + rowsChanged === 0 ? [] : [`${accepted} accepted, ${rowsChanged} live rows changed.`]
      return { tally: { count, accepted, rowsChanged }, found }
    })
  },
  judge: (results) => ({
    got: `${sum(results, 'accepted')} of ${sum(results, 'count')} accepted, ${sum(results, 'rowsChanged')} live rows changed`,
    holds: nothingFound(results),
  }),
}

export const byAge: Figure = {
  name: 'F18',
  title: "backups opened by Debian's age and gunzip, without Rådrum",
  mustBe: 'all of 50',
  cannotRun: () => (hasAge() ? null : 'needs age (apt-get install age)'),
  parts: (size) =>
    partsOf(size === 'whole' ? 5 : 1, 1, 'by-age', async (seed) => {
      const { count, opened } = await openedByAge(size === 'whole' ? 10 : 1, seed * 100)
      return { tally: { count, opened }, found: opened === count ? [] : [`${count - opened} did not open whole.`] }
    }),
  judge: (results) => ({
    got: `${sum(results, 'opened')} of ${sum(results, 'count')}`,
    holds: nothingFound(results),
  }),
}
