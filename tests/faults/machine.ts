import type { BrowserContext, Page } from '@playwright/test'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openBrowser } from '../e2e/app/browser'
import { killBrowser } from '../e2e/app/kill'
import { startServer, type AppServer } from '../e2e/app/server'
import type { Told } from './page/contract'
import { servePage } from './page/build'

/** Chromium keeps IndexedDB in LevelDB, and is on its way to SQLite. */
export const backEnds = ['leveldb', 'sqlite'] as const
export type BackEnd = (typeof backEnds)[number]

const switches: Record<BackEnd, readonly string[]> = {
  leveldb: ['--disable-features=IdbSqliteBackingStore'],
  sqlite: ['--enable-features=IdbSqliteBackingStore'],
}

/** A computer with Rådrum on it: a state folder with the browser's profile in it, as the product lays them out. */
export interface Machine {
  readonly folder: string
  readonly stateFolder: string
  readonly profileFolder: string
  /** What the pages have told the driver since the beginning, kills or not. */
  readonly told: readonly Told[]
  /** Starts server and browser on what the disk has. */
  readonly start: () => Promise<Started>
  /** Ends server and browser as a power cut would. */
  readonly kill: () => Promise<void>
  /** Closes them as a user would. */
  readonly close: () => Promise<void>
  /** Closes what runs, and removes the folder. */
  readonly remove: () => Promise<void>
}

export interface Started {
  readonly context: BrowserContext
  readonly server: AppServer
  /** Opens the app itself. */
  readonly app: () => Promise<Page>
  /** Opens a test page, which is the data layer without screens. */
  readonly faults: () => Promise<Page>
}

interface Options {
  readonly backEnd?: BackEnd
  /** Where the folder is made; a disk of its own, if it is to be full. */
  readonly under?: string
}

export async function newMachine({ backEnd = 'leveldb', under = tmpdir() }: Options = {}): Promise<Machine> {
  const folder = await mkdtemp(path.join(under, 'radrum-faults-'))
  const stateFolder = path.join(folder, 'state')
  const profileFolder = path.join(stateFolder, 'appwindow')
  const told: Told[] = []
  let running: { context: BrowserContext; server: AppServer } | null = null

  async function start(): Promise<Started> {
    const server = await startServer(stateFolder)
    const context = await openBrowser(profileFolder, switches[backEnd])
    running = { context, server }
    await context.exposeFunction('tell', (text: string) => void told.push(JSON.parse(text) as Told))
    const address = await servePage(context, server.origin)
    // Trades the one-time code for the cookie without opening the app.
    await context.request.get(server.startAddress, { maxRedirects: 0 })
    const [blank] = context.pages()
    let isFresh = true
    async function newPage(at: string): Promise<Page> {
      const page = isFresh && blank ? blank : await context.newPage()
      isFresh = false
      await page.goto(at)
      return page
    }
    return {
      context,
      server,
      app: () => newPage(server.origin),
      async faults() {
        const page = await newPage(address)
        await page.waitForFunction(() => 'faults' in window)
        return page
      },
    }
  }

  async function kill(): Promise<void> {
    if (!running) return
    const { context, server } = running
    running = null
    await Promise.all([killBrowser(profileFolder), server.kill()])
    await context.close().catch(() => undefined)
  }

  async function close(): Promise<void> {
    if (!running) return
    const { context, server } = running
    running = null
    await context.close().catch(() => undefined)
    await server.stop()
  }

  return {
    folder,
    stateFolder,
    profileFolder,
    told,
    start,
    kill,
    close,
    async remove() {
      await kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Which back end a profile really uses, by the files that it left. */
export async function backEndOf({ profileFolder }: Machine): Promise<BackEnd | 'none'> {
  const files = await readdir(path.join(profileFolder, 'Default'), { recursive: true }).catch(() => [])
  const ofDatabase = files.filter((file) => file.includes('127.0.0.1'))
  if (ofDatabase.some((file) => file.includes('.indexeddb.leveldb'))) return 'leveldb'
  return ofDatabase.length > 0 ? 'sqlite' : 'none'
}
