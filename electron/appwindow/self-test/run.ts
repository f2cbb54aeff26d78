import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { browserFlags } from '../browser-flags'
import type { SelfTestPages, Told } from './pages'

/** A browser that is running, and the way to be rid of it. */
export interface Running {
  readonly ended: Promise<void>
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void
}

/** Starts a browser on a page, with a profile folder. */
export type Starts = (address: string, profile: string) => Running

/** How the throw-away profiles are named in the state folder. */
export const profilePrefix = 'sjalvtest-'

/** How long a page may take to tell, and a browser to end by itself, in milliseconds. */
const limits = { told: 20_000, ended: 4_000 }

/**
 * Writes in a throw-away profile, ends the browser, starts it again and reads: what a policy wipes at the browser's end
 * is then gone.
 *
 * A policy holds for every profile on the machine, so a throw-away one tells of the app's own. What this cannot tell: a
 * policy that wipes only after hours (`BrowsingDataLifetime`) or at the user's sign-out, a cleaning program, a setting
 * made in the app's own profile, and a machine that forgets its whole disk. The canary finds those, afterwards.
 *
 * @param folder the state folder
 * @returns `untested` when either run told nothing in time
 */
export async function runSelfTest(
  folder: string,
  origin: string,
  pages: SelfTestPages,
  start: Starts,
  within = limits,
): Promise<'yes' | 'no' | 'untested'> {
  const profile = path.join(folder, `${profilePrefix}${randomUUID()}`)
  const look = async (act: 'write' | 'read'): Promise<Told | 'silent'> => {
    const told = pages.told()
    const browser = start(origin + pages.path(act), profile)
    const word = await Promise.race([told, after(within.told)])
    await end(browser, within.ended)
    return word
  }
  try {
    const written = await look('write')
    if (written !== 'written') return written === 'blocked' ? 'no' : 'untested'
    const read = await look('read')
    if (read === 'kept') return 'yes'
    // The small memory alone may be lost with a browser that had to be ended by force.
    return read === 'gone' || read === 'blocked' ? 'no' : 'untested'
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined)
  }
}

/** The page closes its window; a browser that stays is asked to end, and then made to. */
async function end(browser: Running, within: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const ended = await Promise.race([browser.ended.then(() => 'ended'), after(within)])
    if (ended === 'ended') return
    browser.kill(signal)
  }
  await Promise.race([browser.ended, after(within)])
}

function after(milliseconds: number): Promise<'silent'> {
  return new Promise((resolve) => setTimeout(() => resolve('silent'), milliseconds).unref())
}

/** Starts a browser without a window, otherwise with the switches of the app window. */
export function startsHeadless(browser: string, signal: AbortSignal): Starts {
  return (address, profile) => {
    const flags = browserFlags(address, profile, process.getuid?.() === 0)
    const child = spawn(browser, [...flags, '--headless=new', '--disable-gpu'], { stdio: 'ignore', signal })
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve())
      child.once('exit', () => resolve())
    })
    return { ended, kill: (signal) => void child.kill(signal) }
  }
}
