import { cpus, loadavg, tmpdir } from 'node:os'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { State } from '@shared/record/state'
import { exampleOf } from '@tests/world/example'
import { openUsersBrowser } from '../e2e/app/browser'
import { startServer } from '../e2e/app/server'

/** Long enough to take in twenty years of rows. */
const patience = 600_000

/** Opens the built app on a world in place of the example, hands its page over to be measured, and takes all away again. */
export async function appWith(world: State, measure: (page: Page) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-bench-'))
  const server = await startServer(path.join(folder, 'state'))
  try {
    const browser = await openUsersBrowser(path.join(folder, 'profile'))
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.route(/example[^/]*\.json$/, (route) => route.fulfill({ json: exampleOf(world) }))
    await page.goto(server.startAddress)
    await page.getByRole('button', { name: 'Prova med exempeldata' }).click({ timeout: patience })
    await page.getByRole('heading', { name: 'Vad behöver dig i dag?' }).waitFor({ timeout: patience })
    await measure(page)
    await browser.close()
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** What a measurement was made on: `On 2 cores, load 0.4.` */
export const onThisComputer = () => `On ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}.`
