import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { runQuietly } from './run-quietly.mjs'
import { sentences } from './sentences.mjs'

/** How long a first sign of life from the host of Electron's files may take, and the whole of fetching, in ms. */
const patience = { connect: 3000, fetch: 180_000 }

/**
 * The Electron program if it is on this machine, or null.
 *
 * @param {string} root the repository
 * @param {Record<string, string | undefined>} env
 */
export function findElectron(root, env) {
  const electron = path.join(root, 'node_modules', 'electron')
  const pathFile = path.join(electron, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (!override && name === null) return null
  const program = path.join(override ?? path.join(electron, 'dist'), name ?? defaultName())
  return existsSync(program) ? program : null
}

function defaultName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * Fetches the Electron program if its host answers at once. Where it does not, Rådrum opens in a browser instead, and
 * nobody should wait for that.
 *
 * @param {string} root the repository
 * @param {Record<string, string | undefined>} env
 */
export async function fetchElectron(root, env) {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror
  const host = mirror && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com'
  if (!(await answers(host))) return null
  const script = path.join(root, 'node_modules', 'electron', 'install.js')
  const { ok } = await runQuietly(sentences.fetchingElectron, process.execPath, [script], {
    cwd: root,
    limit: patience.fetch,
  })
  return ok ? findElectron(root, env) : null
}

/**
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function answers(host) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443, timeout: patience.connect })
    /** @param {boolean} answer */
    const done = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => done(true))
    socket.once('timeout', () => done(false))
    socket.once('error', () => done(false))
  })
}
