import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { findBrowser } from '../../../electron/launch/browsers.mjs'

/** Chromium without the parts that draw its own window, as Debian packs it: it starts with two fifths of the work. */
const withoutFrame = '/usr/bin/chromium-headless-shell'

const window = { viewport: { width: 1366, height: 768 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' }

/** Nothing glides or fades: what moves is waited for and drawn a hundred times, and says nothing of what a test asks. */
const stillWindow = { ...window, reducedMotion: 'reduce' as const }

/** The browser as a user has it. */
function browserOfUsers(): string {
  const found = findBrowser({ platform: process.platform, home: homedir(), env: process.env })
  if (found === null) throw new Error('No Edge, Chrome or Chromium found. npm test installs one on Debian.')
  return found
}

/** The same engine and storage with less around it, where it is there: for tests of the app, not of its window. */
const browserOfTests = () => (existsSync(withoutFrame) ? withoutFrame : browserOfUsers())

function program(executablePath: string, args: readonly string[] = []) {
  const asRoot = process.getuid?.() === 0
  return { executablePath, args: ['--font-render-hinting=none', ...(asRoot ? ['--no-sandbox'] : []), ...args] }
}

/** Opens a browser on a profile folder, which is made when it is not there, with further switches. */
export function openBrowser(profileFolder: string, args: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, { ...program(browserOfTests(), args), ...stillWindow })
}

/** The same, in the browser as a user has it: for how long things take there, and what it leaves on the disk. */
export function openUsersBrowser(profileFolder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, { ...program(browserOfUsers()), ...window })
}

/** Opens a browser for many tests in turn: each gets a window that shares nothing with the others and keeps nothing. */
export function openSharedBrowser(): Promise<Browser> {
  return chromium.launch(program(browserOfTests()))
}

/** A window of a shared browser, with storage of its own that goes with it. */
export function openWindow(browser: Browser): Promise<BrowserContext> {
  return browser.newContext(stillWindow)
}
