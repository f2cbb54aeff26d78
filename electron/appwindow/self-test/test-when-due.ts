import { randomBytes } from 'node:crypto'
import { readdir, realpath, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ShellLog } from '../../state/shell-log'
import type { StateFile } from '../../state/state-file'
import { isDue } from './is-due'
import { selfTestPages, type SelfTestPages } from './pages'
import { profilePrefix, runSelfTest, startsHeadless } from './run'

/** What the self-test needs of the app window's start. */
export interface Testing {
  readonly browser: string
  /** The state folder. */
  readonly folder: string
  /** Our own, `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly state: StateFile
  /** Lets the server answer with these pages while the test runs, and with none after. */
  readonly serve: (pages: SelfTestPages | null) => void
  readonly log: ShellLog
  readonly now: () => Date
  /** Ends the browser under test when Rådrum itself ends. */
  readonly signal: AbortSignal
}

/** Tests the browser if that is due, and keeps what it found in `state.json`. Never throws: it runs beside the window. */
export async function testWhenDue(testing: Testing): Promise<void> {
  const { browser, folder, origin, state, serve, log, now, signal } = testing
  try {
    await removeLeftProfiles(folder)
    const edition = await editionOf(browser)
    if (!isDue(state.read().selfTest, browser, edition, now())) return
    const pages = selfTestPages(randomBytes(32).toString('base64url'))
    serve(pages)
    const keepsData = await runSelfTest(folder, origin, pages, startsHeadless(browser, signal))
    serve(null)
    if (signal.aborted) return
    log(`self-test-${keepsData}`)
    await state.change((before) => ({
      ...before,
      selfTest: { browser, edition, at: now().toISOString(), keepsData },
    }))
  } catch {
    log('self-test-untested')
  }
}

/** What changes when a browser is updated. Asking for its version would open a window on Windows. */
async function editionOf(browser: string): Promise<string> {
  const { size, mtimeMs } = await stat(await realpath(browser))
  return `${size}-${Math.round(mtimeMs)}`
}

/** The profiles of tests that were cut short. */
async function removeLeftProfiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(profilePrefix)) await rm(path.join(folder, name), { recursive: true, force: true })
  }
}
