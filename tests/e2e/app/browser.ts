import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { findBrowser } from '../../../electron/launch/browsers.mjs'

/** Chromium without the parts that draw its own window, as Debian packs it: a third less work for a test. */
const withoutFrame = '/usr/bin/chromium-headless-shell'

const window = { viewport: { width: 1366, height: 768 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' }

/** The browser as a user has it. */
function browserOfUsers(): string {
  const found = findBrowser({ platform: process.platform, home: homedir(), env: process.env })
  if (found === null) throw new Error('No Edge, Chrome or Chromium found. npm test installs one on Debian.')
  return found
}

function program(executablePath: string, args: readonly string[] = []) {
  const asRoot = process.getuid?.() === 0
  return { executablePath, args: ['--font-render-hinting=none', ...(asRoot ? ['--no-sandbox'] : []), ...args] }
}

/** Opens a browser on a profile folder, which is made when it is not there, with further switches. */
export function openBrowser(profileFolder: string, args: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, { ...program(browserOfUsers(), args), ...window })
}

/**
 * Opens a browser for many tests in turn: each gets a window that shares nothing with the others and keeps nothing. What
 * they look at is the page alone, so the browser does without its frame where it can.
 */
export function openSharedBrowser(): Promise<Browser> {
  return chromium.launch(program(existsSync(withoutFrame) ? withoutFrame : browserOfUsers()))
}

/** A window of a shared browser, with storage of its own that goes with it. */
export function openWindow(browser: Browser): Promise<BrowserContext> {
  return browser.newContext(window)
}
