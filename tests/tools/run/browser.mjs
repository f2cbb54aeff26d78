import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import process from 'node:process'
import { findBrowser } from '../../../electron/launch/browsers.mjs'

const find = () => findBrowser({ platform: process.platform, home: homedir(), env: process.env })

/**
 * Sees to it that there is a browser to drive; on Debian and its like, as root, by installing one.
 *
 * @throws Error that says what to do
 */
export function findOrInstallBrowser() {
  if (find() !== null) return
  const asRoot = process.getuid?.() === 0
  if (!asRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'No browser found. Install Edge, Chrome or Chromium (or name one in RADRUM_BROWSER) and run npm test again.',
    )
  }
  console.log('No browser found: installing Chromium')
  const installed = aptGet(['update', '-qq']) && aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  if (!installed || find() === null) {
    throw new Error(
      'Chromium could not be installed: see above. Check the network, or install it by hand, and run npm test again.',
    )
  }
  // Most tests run a third faster in it, and all the same without it.
  aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'])
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}
