import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import path from 'node:path'
import { findElectron } from '../../electron/launch/electron-program.mjs'

export { expect } from '@playwright/test'

/** The built app in Electron, with a state folder of its own. */
export interface ElectronApp {
  readonly application: ElectronApplication
  readonly page: Page
}

const root = path.resolve('.')

/**
 * Starts the app in Electron. Its binary comes from another host than the packages and is missing where that host cannot
 * be reached; these tests are then reported as skipped, and counted so. This is the one place that skips.
 */
export const test = base.extend<{ electron: ElectronApp }>({
  // eslint-disable-next-line no-empty-pattern
  electron: async ({}, use, testInfo) => {
    const executablePath = findElectron(root, process.env)
    testInfo.skip(executablePath === null, 'The Electron binary is not on this machine.')
    const asRoot = process.getuid?.() === 0
    const application = await _electron.launch({
      executablePath: executablePath ?? '',
      args: [root, ...(asRoot ? ['--no-sandbox'] : [])],
      env: { ...process.env, RADRUM_STATE_DIR: testInfo.outputPath('state') },
    })
    await use({ application, page: await application.firstWindow() })
    await application.close()
  },
})
