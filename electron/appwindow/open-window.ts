import { spawn } from 'node:child_process'
import { browserFlags } from './browser-flags'
import { setPreferences } from './browser-preferences'

export interface AppWindow {
  /** `closed` when the user closed it; `elsewhere` when a browser that already ran took it over and told no more. */
  readonly ended: Promise<'closed' | 'elsewhere' | 'failed'>
  /** Asks the browser to close in good order. */
  readonly close: () => void
}

/** A browser that ends sooner than this has handed the window over to another. */
const handOverTime = 3000

/** Opens the app window in a profile of its own. */
export async function openWindow(browser: string, address: () => string, profile: string): Promise<AppWindow> {
  await setPreferences(profile)
  const openedAt = performance.now()
  const child = spawn(browser, browserFlags(address(), profile, process.getuid?.() === 0), {
    stdio: 'ignore',
    // Chromium on Linux takes its language from here.
    env: { ...process.env, LANGUAGE: 'sv' },
  })
  const ended = new Promise<'closed' | 'elsewhere' | 'failed'>((resolve) => {
    child.on('error', () => resolve('failed'))
    child.on('exit', (code) => {
      if (performance.now() - openedAt > handOverTime) resolve('closed')
      else resolve(code === 0 ? 'elsewhere' : 'failed')
    })
  })
  return { ended, close: () => child.kill('SIGTERM') }
}
