import { floorCost, newSlotCosts } from '@renderer/data/argon2-cost'
import type { Argon2Cost } from '@renderer/data/key-slots'
import { accepted } from '../../bench/unlock'
import { goAndPaint } from '../../bench/opened-and-painted'
import { largest, nothingFound, partsOf, sum, type Figure, type Part, type PartResult } from '../figure'
import { newMachine } from '../machine'
import type { WorldName } from '../page/contract'

const passphrase = 'blåklocka traktor fjäril kanel'
const starts = 5

/** Milliseconds; nobody types faster. */
const betweenKeys = 60

/** Milliseconds that each may take, by the name under which it is counted. */
const limits: Readonly<Record<string, number>> = { key: 1000, sample: 1500, many: 2500 }

const overview = { button: 'form button[type=submit]', content: 'h1', text: 'Vad behöver dig i dag?' }

async function wrongPassphrases(cost: Argon2Cost, tries: number): Promise<PartResult> {
  const tried = await accepted(cost, tries)
  const found = tried.accepted === 0 ? [] : [`${tried.accepted} of ${tries} wrong passphrases were accepted.`]
  return { tally: { tries, accepted: tried.accepted }, found }
}

/** The middle of some times, as one slow start is the computer's and not Rådrum's. */
function middle(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!)
}

/** From the press of *Lås upp* until Översikt is painted, with the key's own part of it measured beside it. */
async function firstScreen(world: WorldName, name: string): Promise<PartResult> {
  const machine = await newMachine()
  try {
    const page = await (await machine.start()).faults()
    await page.evaluate(() => window.faults.begin())
    const rows = await page.evaluate((which) => window.faults.fill(which), world)
    await page.evaluate((text) => window.faults.secure(text), passphrase)
    await machine.close()

    const closed = await (await machine.start()).faults()
    const keys: number[] = []
    for (let nth = 0; nth < starts; nth += 1) {
      // As the lock does: the worker starts when the field is shown, and is asked when the passphrase has been typed.
      await closed.evaluate(() => window.faults.readyToStretch())
      await closed.keyboard.type(passphrase, { delay: betweenKeys })
      keys.push(await closed.evaluate((text) => window.faults.toKey(text), passphrase))
    }
    await machine.close()

    const screens: number[] = []
    for (let nth = 0; nth < starts; nth += 1) {
      const app = await (await machine.start()).app()
      await app.getByRole('heading', { level: 1, name: 'Rådrum är låst' }).waitFor()
      await app.locator('form input').pressSequentially(passphrase, { delay: betweenKeys })
      screens.push(await app.evaluate(goAndPaint, overview))
      await machine.close()
    }
    return { tally: { rows, key: middle(keys), [name]: middle(screens) }, found: [] }
  } finally {
    await machine.remove()
  }
}

function parts(isWhole: boolean): readonly Part[] {
  const one = (name: string, run: () => Promise<PartResult>) => partsOf(1, 1, name, run)
  // How fast it opens says something only on a computer that does nothing else.
  if (!isWhole) return one('wrong-at-floor', () => wrongPassphrases(floorCost, 5))
  return [
    ...partsOf(10, 1, 'wrong-at-floor', () => wrongPassphrases(floorCost, 100)),
    ...one('wrong-at-dearest', () => wrongPassphrases(newSlotCosts[0], 20)),
    ...one('sample-world', () => firstScreen('sample', 'sample')),
    ...one('many-rows', () => firstScreen({ years: 28 }, 'many')),
  ]
}

export const unlock: Figure = {
  name: 'F17',
  title: 'unlock: wrong passphrases, and how long the right one takes',
  mustBe: '0 wrong accepted; key ≤ 1 s; Översikt ≤ 1.5 s, ≤ 2.5 s with 47 000 rows',
  parts: (size) => parts(size === 'whole'),
  judge(results) {
    const times = Object.keys(limits).map((name) => [name, largest(results, name)] as const)
    const measured = times.filter(([, value]) => !Number.isNaN(value))
    const told = measured.map(([name, value]) => `${name} ${value} ms`)
    return {
      got: [`${sum(results, 'accepted')} of ${sum(results, 'tries')} accepted`, ...told].join(', '),
      holds: nothingFound(results) && measured.every(([name, value]) => value <= limits[name]!),
    }
  },
}
