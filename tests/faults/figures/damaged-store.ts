import { isDeepStrictEqual } from 'node:util'
import { setTimeout as wait } from 'node:timers/promises'
import { damageKinds, damageStore } from '../damage-store'
import { nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { newMachine } from '../machine'
import { contentOf } from '../content'

const passphrase = 'blåklocka traktor fjäril kanel'
/** The shell hears of the newest change within a second. */
const canaryIsKept = 1500

const firstLine = (fault: unknown) => String(fault).split('\n')[0]!

/** Damages a locked profile that has a backup. The next start must say so, and the backup must bring all of it back. */
async function damageOnce(kind: string, seed: number): Promise<PartResult> {
  const machine = await newMachine()
  const found: string[] = []
  try {
    const page = await (await machine.start()).faults()
    await page.evaluate(() => window.faults.begin())
    await page.evaluate(() => window.faults.fill('sample'))
    await page.evaluate((text) => window.faults.secure(text), passphrase)
    await page.evaluate(() => window.faults.backUp())
    const before = await page.evaluate(() => window.faults.dump())
    await wait(canaryIsKept)
    await machine.close()
    await damageStore(machine.profileFolder, kind, seed)

    const after = await (await machine.start()).faults()
    let start = await after.evaluate(() => window.faults.find())
    if (start === 'locked') start = await after.evaluate((text) => window.faults.unlock(text), passphrase)
    if (start === 'open') {
      // What Chromium could mend itself is no damage, if really all is there.
      const same = isDeepStrictEqual(await after.evaluate(() => window.faults.dump()), before)
      if (!same) found.push(`${kind}: opened as if nothing had happened, with less.`)
      return { tally: { damages: 1, detected: same ? 1 : 0, restored: same ? 1 : 0, silent: same ? 0 : 1 }, found }
    }
    const detected = start === 'missingData' || start === 'damaged' ? 1 : 0
    if (!detected) found.push(`${kind}: the start was ${start}.`)
    const answer = await after.evaluate((text) => window.faults.restore(text), passphrase).catch(firstLine)
    const restored =
      answer === 'open' &&
      isDeepStrictEqual(contentOf(await after.evaluate(() => window.faults.dump())), contentOf(before))
    if (!restored) found.push(`${kind}: the backup did not bring all back (${answer}).`)
    return { tally: { damages: 1, detected, restored: restored ? 1 : 0, silent: start === 'firstRun' ? 1 : 0 }, found }
  } finally {
    await machine.remove()
  }
}

export const damagedStore: Figure = {
  name: 'F4',
  title: 'a damaged database, in eight ways',
  mustBe: 'all detected, all restored, 0 silent empty starts',
  parts: (size) =>
    Object.keys(damageKinds)
      .filter((kind) => size === 'whole' || kind === 'data-cut' || kind === 'folder-gone')
      .flatMap((kind) => partsOf(size === 'whole' ? 10 : 1, 20270401, kind, (seed) => damageOnce(kind, seed))),
  judge: (results) => ({
    got:
      `${sum(results, 'detected')} detected and ${sum(results, 'restored')} restored of ${sum(results, 'damages')}, ` +
      `${sum(results, 'silent')} silent`,
    holds: nothingFound(results),
  }),
}
