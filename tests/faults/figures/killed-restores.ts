import { isDeepStrictEqual } from 'node:util'
import { setTimeout as wait } from 'node:timers/promises'
import { chance } from '../chance'
import { contentOf } from '../content'
import { nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { backEnds, newMachine, type BackEnd } from '../machine'

const passphrase = 'blåklocka traktor fjäril kanel'
const killsInAPart = 10
/** A restore of the sample world takes about this long, the stretching of the passphrase included. */
const restoreTakes = 3000

/** Kills a restore at a drawn moment, again and again: what is there afterwards is the one state or the other. */
async function killRestores(backEnd: BackEnd, kills: number, seed: number): Promise<PartResult> {
  const drawn = chance(seed)
  const machine = await newMachine({ backEnd })
  const found: string[] = []
  let [old, fresh] = [0, 0]
  try {
    let page = await (await machine.start()).faults()
    await page.evaluate(() => window.faults.begin())
    await page.evaluate(() => window.faults.fill('sample'))
    await page.evaluate((text) => window.faults.secure(text), passphrase)
    await page.evaluate(() => window.faults.backUp())
    await page.evaluate(() => window.faults.type('notes.1', 'Påbörjad text'))
    for (let kill = 1; kill <= kills; kill += 1) {
      const inBackup = contentOf(await page.evaluate(() => window.faults.dump()))
      await page.evaluate(() => window.faults.backUp())
      await page.evaluate(() => window.faults.writeRows(10))
      const before = contentOf(await page.evaluate(() => window.faults.dump()))
      const restoring = page.evaluate((text) => window.faults.restore(text), passphrase).catch(() => undefined)
      await wait(drawn.whole(restoreTakes))
      await machine.kill()
      await restoring

      page = await (await machine.start()).faults()
      let start = await page.evaluate(() => window.faults.find())
      if (start === 'locked') start = await page.evaluate((text) => window.faults.unlock(text), passphrase)
      if (start !== 'open') {
        found.push(`After kill ${kill} the start was ${start}.`)
        break
      }
      const after = contentOf(await page.evaluate(() => window.faults.dump()))
      if (isDeepStrictEqual(after, before)) old += 1
      else if (isDeepStrictEqual(after, inBackup)) fresh += 1
      else found.push(`After kill ${kill} there is neither the old nor the new.`)
    }
  } finally {
    await machine.remove()
  }
  return { tally: { kills, old, new: fresh }, found }
}

export const killedRestores: Figure = {
  name: 'F7',
  title: 'kill -9 during a restore',
  mustBe: 'old or new, never between; no false alarm',
  cannotRun: () => (process.platform === 'linux' ? null : 'finds the processes to kill on Linux only'),
  parts: (size) =>
    backEnds.flatMap((backEnd, place) =>
      partsOf(size === 'whole' ? 10 : 1, 20270701 + place * 1000, backEnd, (seed) =>
        killRestores(backEnd, size === 'whole' ? killsInAPart : 1, seed),
      ),
    ),
  judge: (results) => ({
    got: `${sum(results, 'old')} old, ${sum(results, 'new')} new of ${sum(results, 'kills')} kills`,
    holds: nothingFound(results),
  }),
}
