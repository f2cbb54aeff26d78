import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { homedir } from 'node:os'
import { findBrowser } from '../../../electron/launch/browsers.mjs'

const window = { viewport: { width: 1366, height: 768 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' }

function program(args: readonly string[]) {
  const executablePath = findBrowser({ platform: process.platform, home: homedir(), env: process.env })
  if (executablePath === null) throw new Error('No Edge, Chrome or Chromium found. npm test installs one on Debian.')
  const asRoot = process.getuid?.() === 0
  return { executablePath, args: ['--font-render-hinting=none', ...(asRoot ? ['--no-sandbox'] : []), ...args] }
}

/** Opens a browser on a profile folder, which is made when it is not there, with further switches. */
export function openBrowser(profileFolder: string, args: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, { ...program(args), ...window })
}

/** Opens a browser for many tests in turn: each gets a window that shares nothing with the others and keeps nothing. */
export function openSharedBrowser(): Promise<Browser> {
  return chromium.launch(program([]))
}

/** A window of a shared browser, with storage of its own that goes with it. */
export function openWindow(browser: Browser): Promise<BrowserContext> {
  return browser.newContext(window)
}
