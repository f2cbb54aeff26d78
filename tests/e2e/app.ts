import { test as base, type BrowserContext, type Page, type TestInfo } from '@playwright/test'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { openBrowser } from './app/browser'
import { startServer, type AppServer } from './app/server'
import { watch, type Watched } from './app/watch'

export { expect } from '@playwright/test'

/** The app as a test meets it: built, served, and open in a browser profile that nobody else uses. */
export interface App {
  /** The window. After `restart` it is another one: ask for it again. */
  readonly page: Page
  readonly context: BrowserContext
  /** Where the app is served: `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** The state folder: `state.json`, the shell's log. */
  readonly stateFolder: string
  /** The browser's profile folder, with IndexedDB in it. */
  readonly profileFolder: string
  /** The server as it runs now. */
  readonly server: AppServer
  /** Counts violations, foreign requests and errors, which must be none at the end. A test takes out what it provoked. */
  readonly watched: Watched
  /** Closes the browser and the server as a user would. */
  close(): Promise<void>
  /** Closes what runs, and starts server and browser again on the same state and profile. */
  restart(): Promise<void>
}

/**
 * Starts the app for a test and holds it to three promises at the end: no violation of the content security policy, no
 * request to another host, no error in the console. A test that asks for a `colleague` gets a second one, on another
 * computer as it were: its own server, state folder and browser profile.
 */
export const test = base.extend<{ app: App; colleague: App; page: Page }>({
  // Playwright reads which fixtures this one needs from its first argument: none.
  // eslint-disable-next-line no-empty-pattern
  app: ({}, use, testInfo) => giveApp(use, testInfo, testInfo.outputPath()),
  // eslint-disable-next-line no-empty-pattern
  colleague: ({}, use, testInfo) => giveApp(use, testInfo, testInfo.outputPath('colleague')),
  page: async ({ app }, use) => {
    await use(app.page)
  },
})

async function giveApp(use: (app: App) => Promise<void>, testInfo: TestInfo, folder: string): Promise<void> {
  const stateFolder = path.join(folder, 'state')
  const profileFolder = path.join(folder, 'profile')
  const watched = watch()
  let running = await open(stateFolder, profileFolder, watched)

  async function close() {
    // A test may have killed the browser; then there is nothing left to close.
    await running.context.close().catch(() => undefined)
    await running.server.stop()
  }

  await use({
    get page() {
      return running.page
    },
    get context() {
      return running.context
    },
    get server() {
      return running.server
    },
    get origin() {
      return running.server.origin
    },
    stateFolder,
    profileFolder,
    watched,
    close,
    async restart() {
      await close()
      running = await open(stateFolder, profileFolder, watched)
    },
  })

  const nothingSeen = watched.expectNothing()
  await nothingSeen.finally(close)
  // A profile weighs some ten megabytes; it is kept only where there is something to find out.
  if (testInfo.status === testInfo.expectedStatus) {
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 3 })
    await rm(stateFolder, { recursive: true, force: true })
  }
}

async function open(stateFolder: string, profileFolder: string, watched: Watched) {
  const server = await startServer(stateFolder)
  const context = await openBrowser(profileFolder)
  await watched.attach(context, server.origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(server.startAddress)
  return { server, context, page }
}
