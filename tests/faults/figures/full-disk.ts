import type { Page } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import { beginWithExample } from '../../e2e/begin'
import { open } from '../../e2e/looks/open'
import { chance } from '../chance'
import { largest, nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { judge } from '../judge'
import { backEnds, newMachine, type BackEnd } from '../machine'
import { canMount, smallDisk, type SmallDisk } from '../small-disk'

const messageWithin = 2000
/** Enough for the browser to see that there is space again. */
const worksWithin = 10_000
const tells = /Disken är full|inte sparad|tappat kontakten/

/** Writes at full speed into a disk that fills up, and compares what was promised with what is there afterwards. */
async function writeUntilFull(disk: SmallDisk, backEnd: BackEnd, seed: number): Promise<PartResult> {
  const machine = await newMachine({ backEnd, under: disk.folder })
  const found: string[] = []
  try {
    const page = await (await machine.start()).faults()
    await page.evaluate(() => window.faults.begin())
    await page.evaluate(() => window.faults.fill('sample'))
    await disk.fill(chance(seed).whole(1_000_000))
    await page.evaluate((from) => window.faults.work(from, 'refused'), seed)
    await disk.free()
    const again = performance.now()
    while ((await page.evaluate(() => window.faults.writeRows(1))) === 0) {
      if (performance.now() - again > worksWithin) {
        found.push('Nothing could be written after space was back.')
        break
      }
      await wait(200)
    }
    await machine.close()

    const reopened = await (await machine.start()).faults()
    const start = await reopened.evaluate(() => window.faults.begin())
    if (start !== 'open') {
      found.push(`The next start was ${start}.`)
      await reopened.evaluate(() => window.faults.openWhatIsHere())
    }
    const { lost, partial, acknowledged } = judge(machine.told, await reopened.evaluate(() => window.faults.dump()))
    return {
      tally: { runs: 1, acknowledged, lost: lost.length + partial.length },
      found: [...found, ...lost, ...partial],
    }
  } finally {
    await disk.free()
    await machine.remove()
  }
}

/** Tries again, as the message says. Gives how often it took; null when it never went. */
async function pressUntilSaved(page: Page): Promise<number | null> {
  const until = performance.now() + worksWithin
  for (let presses = 1; performance.now() < until; presses += 1) {
    await page.keyboard.press('Control+Enter')
    const gone = page.getByRole('dialog').waitFor({ state: 'hidden', timeout: 2000 })
    if (
      await gone.then(
        () => true,
        () => false,
      )
    )
      return presses
  }
  return null
}

/** A user saves a form while the disk is full: what the screen says and when, and what becomes of the form. */
async function saveWhenFull(disk: SmallDisk, backEnd: BackEnd): Promise<PartResult> {
  const machine = await newMachine({ backEnd, under: disk.folder })
  const found: string[] = []
  try {
    const page = await (await machine.start()).app()
    await beginWithExample(page)
    await open(page, '/installningar/lokaler')
    await disk.fill(0)
    let told = NaN
    let name = ''
    // A disk has room for a little more in the last block of its files: it is not the first save that is refused.
    for (let save = 1; Number.isNaN(told); save += 1) {
      name = `Sal ${save} ${'å'.repeat(40)}`
      await page.getByRole('button', { name: 'Ny lokal' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Namn').fill(name)
      const before = performance.now()
      await page.keyboard.press('Control+Enter')
      const refusal = dialog.getByText(tells).first()
      const saved = dialog.waitFor({ state: 'hidden' }).then(() => false)
      if (await Promise.race([refusal.waitFor().then(() => true), saved])) told = performance.now() - before
      if (save > 40) throw new Error('Forty rooms were saved on a full disk.')
    }
    const field = page.getByRole('dialog').getByLabel('Namn')
    if ((await field.inputValue()) !== name) found.push('The form lost what was typed.')
    if (told > messageWithin) found.push(`The message came after ${Math.round(told)} ms.`)
    await disk.free()
    const presses = await pressUntilSaved(page)
    if (presses === null) {
      const screen =
        (await page.locator('body').innerText()).match(/[^\n]*(inte sparad|Disken|kontakten|skriva)[^\n]*/g) ?? []
      found.push(`The form could not be saved after space was back: ${[...new Set(screen)].join(' | ')}`)
    }
    return { tally: { message: Math.round(told), presses: presses ?? 0 }, found }
  } finally {
    await disk.free()
    await machine.remove()
  }
}

async function fullDisk(backEnd: BackEnd, seed: number): Promise<PartResult> {
  const disk = await smallDisk()
  try {
    const data = await writeUntilFull(disk, backEnd, seed)
    const form = await saveWhenFull(disk, backEnd)
    return { tally: { ...data.tally, ...form.tally }, found: [...data.found, ...form.found] }
  } finally {
    await disk.remove()
  }
}

export const full: Figure = {
  name: 'F3',
  title: 'a full disk, in the middle of writing and of a form',
  mustBe: '0 lost, told ≤ 2 s, form kept, works again with space',
  cannotRun: async () => ((await canMount()) ? null : 'mounts a small disk, which only root on Linux may'),
  parts: (size) =>
    backEnds.flatMap((backEnd, place) =>
      partsOf(size === 'whole' ? 20 : 1, 20270301 + place * 1000, backEnd, (seed) => fullDisk(backEnd, seed)),
    ),
  judge: (results) => ({
    got:
      `${sum(results, 'lost')} lost of ${sum(results, 'acknowledged')}, told within ${largest(results, 'message')} ms ` +
      `(${sum(results, 'runs')} runs)`,
    holds: nothingFound(results),
  }),
}
