import { test as base, type Browser, type BrowserContext, type Page, type TestInfo } from '@playwright/test'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { openBrowser, openSharedBrowser, openWindow } from './app/browser'
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
 * request to another host, no error in the console. A test that asks for a `page` gets the app in a browser that it shares with others
 * of its worker, in a window of its own that keeps nothing: that takes half as long. One that asks for the `app` gets a
 * browser and a profile, to restart and to look into, and one that asks for a `colleague` a second one, on another computer
 * as it were.
 */
export const test = base.extend<{ app: App; colleague: App; page: Page }, { sharedBrowser: Browser }>({
  // Playwright reads which fixtures this one needs from its first argument: none.
  // eslint-disable-next-line no-empty-pattern
  app: ({}, use, testInfo) => giveApp(use, testInfo, testInfo.outputPath()),
  // eslint-disable-next-line no-empty-pattern
  colleague: ({}, use, testInfo) => giveApp(use, testInfo, testInfo.outputPath('colleague')),
  page: ({ sharedBrowser }, use, testInfo) => givePage(sharedBrowser, use, testInfo),
  sharedBrowser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await openSharedBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
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

async function givePage(browser: Browser, use: (page: Page) => Promise<void>, testInfo: TestInfo): Promise<void> {
  const stateFolder = testInfo.outputPath('state')
  const watched = watch()
  const { server, context, page } = await show(await startServer(stateFolder), await openWindow(browser), watched)
  await use(page)
  await watched.expectNothing().finally(async () => {
    await context.close()
    await server.stop()
  })
  if (testInfo.status === testInfo.expectedStatus) await rm(stateFolder, { recursive: true, force: true })
}

async function open(stateFolder: string, profileFolder: string, watched: Watched) {
  return show(await startServer(stateFolder), await openBrowser(profileFolder), watched)
}

/** The app in the first window of a browser that is watched from now on. */
async function show(server: AppServer, context: BrowserContext, watched: Watched) {
  await watched.attach(context, server.origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(server.startAddress)
  return { server, context, page }
}
