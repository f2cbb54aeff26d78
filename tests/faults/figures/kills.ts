import { setTimeout as wait } from 'node:timers/promises'
import { chance } from '../chance'
import { nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { judge } from '../judge'
import { backEndOf, backEnds, newMachine, type BackEnd } from '../machine'

const killsInAPart = 10

/** Kills everything in the middle of writing, again and again on the same data, and asks the disk each time. */
async function killWhileWriting(backEnd: BackEnd, kills: number, seed: number): Promise<PartResult> {
  const drawn = chance(seed)
  const machine = await newMachine({ backEnd })
  const found: string[] = []
  let [lost, partial, acknowledged] = [0, 0, 0]
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const page = await (await machine.start()).faults()
      const start = await page.evaluate(() => window.faults.begin())
      if (start !== 'open') found.push(`After kill ${kill} the start was ${start}.`)
      if (kill === 0) await page.evaluate(() => window.faults.fill('sample'))
      const losses = judge(machine.told, await page.evaluate(() => window.faults.dump()))
      lost += losses.lost.length
      partial += losses.partial.length
      acknowledged = losses.acknowledged
      found.push(...[...losses.lost, ...losses.partial].slice(0, 5).map((line) => `Kill ${kill}: ${line}`))
      if (kill === kills) break
      const writing = page
        .evaluate((from) => window.faults.work(from, 'killed'), seed * 100 + kill)
        .catch(() => undefined)
      await wait(300 + drawn.whole(1500))
      await machine.kill()
      await writing
    }
    await machine.close()
    const used = await backEndOf(machine)
    if (used !== backEnd) found.push(`The browser kept its data in ${used}, not in ${backEnd}.`)
  } finally {
    await machine.remove()
  }
  return { tally: { kills, acknowledged, lost, partial }, found }
}

export const kills: Figure = {
  name: 'F1',
  title: 'kill -9 of browser and server during writes',
  mustBe: '0 acknowledged lost, 0 partial',
  cannotRun: () => (process.platform === 'linux' ? null : 'finds the processes to kill on Linux only'),
  parts: (size) =>
    backEnds.flatMap((backEnd, place) => {
      const count = size === 'whole' ? killsInAPart : 3
      const run = (seed: number) => killWhileWriting(backEnd, count, seed)
      return partsOf(size === 'whole' ? 20 : 1, 20270101 + place * 1000, backEnd, run)
    }),
  judge: (results) => ({
    got:
      `${sum(results, 'lost')} lost, ${sum(results, 'partial')} partial ` +
      `(${sum(results, 'kills')} kills, ${sum(results, 'acknowledged')} acknowledged)`,
    holds: nothingFound(results),
  }),
}
