import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { nativeVersion } from '@renderer/data/database'
import { structureVersion } from '@renderer/data/structure'
import { chance } from '../chance'
import { nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { backEndOf, backEnds, newMachine, type BackEnd, type Machine } from '../machine'
import { fromText, passphrase } from '../old-profiles/frozen-profile'
import { differences, differingRows } from '../old-profiles/golden'
import { faultsOfUpdate } from '../old-profiles/in-node'
import { oldProfiles, readFrozen, readGolden, type OldProfile } from '../old-profiles/profiles'

const unlock = (page: Page) => page.evaluate((text) => window.faults.unlock(text), passphrase)
const dump = (page: Page) => page.evaluate(() => window.faults.dump())
const press = (page: Page, act: 'undo' | 'redo', most: number) =>
  page.evaluate(([act, most]) => window.faults.press(act, most), [act, most] as const)

/** How many copies of before an update lie in the shell's own folder. */
async function oldCopies({ stateFolder }: Machine): Promise<number> {
  const files = await readdir(stateFolder, { recursive: true })
  return files.filter((file) => path.basename(file).includes('fore-uppdatering')).length
}

/** In Node: through every structure on the way, and behind the lock. */
async function updatedInNode(name: OldProfile): Promise<PartResult> {
  const found = await faultsOfUpdate(name)
  return { tally: { updates: 1, equal: found.length === 0 ? 1 : 0 }, found }
}

/** An old profile in Chromium: nothing while it is locked, one copy, its golden, undo across the update; then a newer one. */
async function updatedInBrowser(backEnd: BackEnd, name: OldProfile): Promise<PartResult> {
  const text = await readFrozen(name)
  const frozen = fromText(text)
  const machine = await newMachine({ backEnd })
  const found: string[] = []
  const expectThat = (what: string, seen: unknown, owed: unknown) => {
    if (seen !== owed) found.push(`${name}: ${what} is ${String(seen)}, not ${String(owed)}.`)
  }
  try {
    const started = await machine.start()
    const page = await started.faults()
    await page.evaluate((frozen) => window.faults.plant(frozen, 0), text)
    expectThat('the start', await page.evaluate(() => window.faults.find()), 'locked')
    const whileLocked = await page.evaluate(() => window.faults.storedVersion())
    expectThat('the version while locked', whileLocked, nativeVersion(frozen.structure))
    expectThat('the unlocking', await unlock(page), 'open')
    expectThat('the number of copies', await oldCopies(machine), 1)
    const opened = await dump(page)
    const times = await press(page, 'undo', Infinity)
    const undone = await dump(page)
    await press(page, 'redo', times)
    found.push(...differences(await readGolden(name), frozen, { opened, undone, redone: await dump(page) }))
    const refused = await newerIsRefused(page, await started.faults(), expectThat)
    await machine.close()
    expectThat('the back end', await backEndOf(machine), backEnd)
    return { tally: { updates: 1, equal: found.length === 0 ? 1 : 0, newer: 1, refused }, found }
  } finally {
    await machine.remove()
  }
}

/** A newer program has been at the database: this one opens nothing and changes nothing. */
async function newerIsRefused(
  page: Page,
  newer: Page,
  expectThat: (what: string, seen: unknown, owed: unknown) => void,
): Promise<number> {
  const before = await newer.evaluate(() => window.faults.upgrade())
  // The window lets go of the database and starts anew.
  await page.waitForFunction(() => 'faults' in window && window.faults.commits() === 0, null, { polling: 20 })
  const start = await page.evaluate(() => window.faults.find())
  expectThat('the start on a newer database', start, 'newerDatabase')
  expectThat('the unlocking of a newer database', await unlock(page), 'newerDatabase')
  expectThat('what a refused start wrote', (await newer.evaluate(() => window.faults.commitsOnDisk())) - before, 0)
  return start === 'newerDatabase' ? 1 : 0
}

/** So many lines take the migration of the first structure about as long as those of some years do. */
const moreLines = 3000
const killsInAPart = 5

/**
 * Kills an update at a drawn moment: half of the kills from the unlocking on, half from the moment when its copy lies in
 * the folder, which is when the structure is changed. What is there afterwards is the old or the new, with all rows.
 */
async function killUpdates(backEnd: BackEnd, kills: number, seed: number): Promise<PartResult> {
  const drawn = chance(seed)
  const [name] = oldProfiles
  const [text, golden] = [await readFrozen(name), await readGolden(name)]
  const old = nativeVersion(fromText(text).structure)
  const found: string[] = []
  let [left, updated] = [0, 0]
  for (let kill = 1; kill <= kills; kill += 1) {
    const machine = await newMachine({ backEnd })
    try {
      let page = await (await machine.start()).faults()
      await page.evaluate(([frozen, lines]) => window.faults.plant(frozen, lines), [text, moreLines] as const)
      const updating = unlock(page).catch(() => undefined)
      const isAfterCopy = drawn.whole(2) === 0
      while (isAfterCopy && (await oldCopies(machine)) === 0) await wait(5)
      await wait(drawn.whole(isAfterCopy ? 600 : 3000))
      await machine.kill()
      await updating

      page = await (await machine.start()).faults()
      const start = await page.evaluate(() => window.faults.find())
      if (start !== 'locked') found.push(`After kill ${kill} the start was ${start}.`)
      const version = await page.evaluate(() => window.faults.storedVersion())
      if (version === old) left += 1
      else if (version === nativeVersion(structureVersion)) updated += 1
      else found.push(`After kill ${kill} the version is ${version}.`)
      const unlocked = await unlock(page)
      if (unlocked !== 'open') found.push(`After kill ${kill} the unlocking answered ${unlocked}.`)
      const { rows, commits, history } = await dump(page)
      found.push(...differingRows(golden, rows).map((fault) => `After kill ${kill} ${fault}`))
      if (history.length !== commits) found.push(`After kill ${kill} there are ${history.length} lines of ${commits}.`)
      if ((await oldCopies(machine)) === 0) found.push(`After kill ${kill} it is updated without a copy.`)
    } finally {
      await machine.remove()
    }
  }
  return { tally: { kills, left, updated }, found }
}

export const migrations: Figure = {
  name: 'F8',
  title: 'data of older programs, updated, undone across the update, and killed in it',
  mustBe: 'all equal their goldens, newer refused, 0 lost',
  cannotRun: () => (process.platform === 'linux' ? null : 'finds the processes to kill on Linux only'),
  parts: (size) => [
    // In the small count unit tests do the same (`old-profiles.test.ts`).
    ...oldProfiles
      .filter(() => size === 'whole')
      .flatMap((name) => partsOf(1, 1, `node-${name}`, () => updatedInNode(name))),
    ...backEnds.flatMap((backEnd, place) => [
      ...oldProfiles
        .filter((_, nth) => size === 'whole' || nth === place)
        .flatMap((name) => partsOf(1, 1, `${backEnd}-${name}`, () => updatedInBrowser(backEnd, name))),
      ...partsOf(size === 'whole' ? 10 : 1, 20270801 + place * 1000, `${backEnd}-kills`, (seed) =>
        killUpdates(backEnd, size === 'whole' ? killsInAPart : 1, seed),
      ),
    ]),
  ],
  judge: (results) => ({
    got:
      `${sum(results, 'equal')} of ${sum(results, 'updates')} equal, ` +
      `${sum(results, 'refused')} of ${sum(results, 'newer')} newer refused, ` +
      `${sum(results, 'kills')} kills (${sum(results, 'left')} old, ${sum(results, 'updated')} new)`,
    holds: nothingFound(results),
  }),
}
