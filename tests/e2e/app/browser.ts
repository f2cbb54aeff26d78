import { chromium, type BrowserContext } from '@playwright/test'
import { homedir } from 'node:os'
import { findBrowser } from '../../../electron/launch/browsers.mjs'

const viewport = { width: 1366, height: 768 }

function browserOptions(args: readonly string[]) {
  const executablePath = findBrowser({ platform: process.platform, home: homedir(), env: process.env })
  if (executablePath === null) throw new Error('No Edge, Chrome or Chromium found. npm test installs one on Debian.')
  const asRoot = process.getuid?.() === 0
  return {
    executablePath,
    args: ['--font-render-hinting=none', ...(asRoot ? ['--no-sandbox'] : []), ...args],
    viewport,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  }
}

/** Opens a browser on a profile folder, which is made when it is not there, with further switches. */
export function openBrowser(profileFolder: string, args: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, browserOptions(args))
}
