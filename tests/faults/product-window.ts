import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { browserFlags } from '../../electron/appwindow/browser-flags'
import { setPreferences } from '../../electron/appwindow/browser-preferences'
import { findBrowser } from '../../electron/launch/browsers.mjs'
import { killBrowser } from '../e2e/app/kill'
import { startServer } from '../e2e/app/server'

/** Rådrum's app window as users have it: the browser with the product's own switches and preferences, and no others. */
export interface ProductWindow {
  readonly context: BrowserContext
  readonly page: Page
  readonly origin: string
  /** Ends browser and server as a power cut would. */
  readonly kill: () => Promise<void>
}

/** @param folder holds `state` and `temp`, where everything that the product writes is to be found afterwards */
export async function openProduct(folder: string): Promise<ProductWindow> {
  const executablePath = findBrowser({ platform: process.platform, home: homedir(), env: process.env })
  if (executablePath === null) throw new Error('No Edge, Chrome or Chromium found. npm test installs one on Debian.')
  const stateFolder = path.join(folder, 'state')
  const profileFolder = path.join(stateFolder, 'appwindow')
  const temp = path.join(folder, 'temp')
  await mkdir(temp, { recursive: true })
  await setPreferences(profileFolder)
  const server = await startServer(stateFolder, { TMPDIR: temp })
  const flags = browserFlags(server.startAddress, profileFolder, process.getuid?.() === 0)
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath,
    ignoreDefaultArgs: true,
    args: [...flags, '--headless=new', '--remote-debugging-pipe'],
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'sv', TMPDIR: temp },
    viewport: null,
    timeout: 30_000,
  })
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    context,
    page,
    origin: server.origin,
    async kill() {
      await Promise.all([killBrowser(profileFolder), server.kill()])
      await context.close().catch(() => undefined)
    },
  }
}
