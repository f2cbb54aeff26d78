import type { Locator, Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesWithEach } from '../../e2e/app/kill'
import { tryToUnlock } from '../../e2e/begin'
import { open } from '../../e2e/looks/open'
import { waysToDialogs, waysToScreens } from '../../e2e/looks/ways-there'
import { largest, nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { servePage } from '../page/build'
import { openProduct } from '../product-window'

const passphrase = 'granitgul traktor fjärilsvinge kanel'
const wrongPassphrase = 'granitröd segelbåt tröskel havre'
const strings = 50

/** The sample world's today: there is a meeting to prepare then, and a round with a queue. */
const sampleToday = '2027-02-22T09:00:00+01:00'

/** What is typed: a different string in each field, with letters that differ between UTF-8 and UTF-16. */
const plantedAs = (nth: number) => `Blåkulla${String(nth).padStart(2, '0')}örtagård`

/** Types into every field of a screen or dialog, tries to save it, and leaves it, saved or not. */
async function typeEverywhere(page: Page, place: Locator, next: () => string): Promise<void> {
  for (const field of await place.getByRole('textbox').all()) {
    if (await field.isEditable()) await field.fill(next(), { timeout: 2000 })
  }
  await page.keyboard.press('Control+Enter')
  await page
    .getByRole('banner')
    .getByText(/^Sparat/)
    .waitFor({ timeout: 1000 })
    .catch(() => undefined)
  await page.keyboard.press('Escape')
}

/** Goes somewhere, and gives the part of the screen to type in. */
type Stop = () => Promise<Locator>

/** Every dialog and every screen that the app has, one after the other, and the palette. */
function stops(page: Page): readonly Stop[] {
  const dialog = page.getByRole('dialog').last()
  async function opened(): Promise<Locator> {
    await dialog.getByRole('textbox').first().waitFor()
    return dialog
  }
  return [
    ...Object.values(waysToDialogs).map((way) => async () => {
      await open(page, await way.from(page))
      await way.press(page)
      return opened()
    }),
    ...Object.values(waysToScreens).map((way) => async () => {
      await open(page, await way(page))
      return page.getByRole('main')
    }),
    async () => {
      await page.keyboard.press('Control+k')
      return opened()
    },
  ]
}

/** Milliseconds that a busy computer may take to open: how fast it is, F17 says. */
const patience = 60_000

/** Starts the page anew and unlocks, to wherever the address leads. */
async function reopen(page: Page): Promise<void> {
  await page.reload()
  const locked = page.getByRole('heading', { level: 1, name: 'Rådrum är låst' })
  await locked.waitFor({ timeout: patience })
  await tryToUnlock(page, passphrase)
  await locked.waitFor({ state: 'hidden', timeout: patience })
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Uses the app for so long: types in all there is, locks, is wrong about the passphrase, and unlocks. */
async function use(page: Page, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  let typed = 0
  const next = () => plantedAs(typed++ % strings)
  page.setDefaultTimeout(5000)
  do {
    for (const stop of stops(page)) {
      try {
        await typeEverywhere(page, await stop(), next)
      } catch {
        // What was typed last stands in the way, as it may for a user: start anew.
        await reopen(page)
      }
      if (performance.now() > until && typed >= strings) break
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+l')
    await tryToUnlock(page, wrongPassphrase).catch(() => undefined)
    await reopen(page)
  } while (performance.now() < until || typed < strings)
  return typed
}

/** A locked profile with the sample world in it, in the window as a user has it. */
async function opened(folder: string) {
  const product = await openProduct(folder)
  const { context, page, origin } = product
  await context.exposeFunction('tell', () => undefined)
  const address = await servePage(context, origin)
  async function faults(): Promise<Page> {
    const other = await context.newPage()
    await other.goto(address)
    await other.waitForFunction(() => 'faults' in window, null, { polling: 50 })
    return other
  }
  return { ...product, page, faults }
}

async function plant(seconds: number): Promise<PartResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-faults-'))
  try {
    const first = await opened(folder)
    const setUp = await first.faults()
    await setUp.evaluate(() => window.faults.begin())
    await setUp.evaluate(() => window.faults.fill('sample'))
    const code = await setUp.evaluate((text) => window.faults.secure(text), passphrase)
    await setUp.close()
    await first.page.clock.setFixedTime(sampleToday)
    await reopen(first.page)
    const typed = await use(first.page, seconds)
    await first.kill()

    const planted = Array.from({ length: strings }, (_, nth) => plantedAs(nth))
    const secrets = [passphrase, wrongPassphrase, 'traktor fjärilsvinge', 'segelbåt tröskel', ...formsOf(code)]
    const files = await filesWithEach(folder, [...planted, ...secrets])
    const hits = files.filter((hit) => hit.files.length > 0)
    const found = hits.map((hit) => `${hit.text} in ${hit.files.map((file) => path.relative(folder, file)).join(', ')}`)

    const kept = await countKept(folder, planted)
    if (kept < strings / 2) found.push(`Only ${kept} strings of ${strings} were kept at all: nothing is proven.`)
    return { tally: { planted: strings, secrets: secrets.length, typed, kept, hits: hits.length }, found }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The code as it may have been written: in blocks and without, as told and as typed. */
function formsOf(code: string): readonly string[] {
  const blocks = code.match(/.{1,4}/g) ?? []
  return [code, code.toLowerCase(), blocks.join(' '), blocks.join('-'), blocks.slice(2, 5).join('')]
}

/** How many of the strings the data really holds, sealed: what was never kept leaves no trace either. */
async function countKept(folder: string, planted: readonly string[]): Promise<number> {
  const again = await opened(folder)
  try {
    const page = await again.faults()
    await page.evaluate((text) => window.faults.unlock(text), passphrase)
    const all = JSON.stringify(await page.evaluate(() => window.faults.dump()))
    return planted.filter((text) => all.includes(text)).length
  } finally {
    await again.kill()
  }
}

export const traces: Figure = {
  name: 'F16',
  title: 'planted strings on the disk after real use and a kill',
  mustBe: '0 hits of 50, and none of passphrase or code',
  cannotRun: () => (process.platform === 'linux' ? null : 'finds the processes to kill on Linux only'),
  parts: (size) => partsOf(1, 1, 'use', () => plant(size === 'whole' ? 180 : 10)),
  judge: (results) => ({
    got:
      `${sum(results, 'hits')} hits of ${sum(results, 'planted')} and ${sum(results, 'secrets')} forms of secrets ` +
      `(typed ${sum(results, 'typed')} times, ${largest(results, 'kept')} of the strings kept sealed)`,
    holds: nothingFound(results),
  }),
}
