import { randomBytes } from 'node:crypto'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { backupHandlers } from '../backup/handlers'
import { oneTimeCode, windowCodeLife, type OneTimeCode } from '../guard/one-time-code'
import { databaseCopies } from '../copies/database-copies'
import { commonHandlers } from '../host/handlers'
import { stateFolder } from '../launch/state-folder.mjs'
import { startFaultSentence } from '../state/start-fault'
import { mendedSentence, stateRefusals } from '../state/sentences'
import { shellLog } from '../state/shell-log'
import { claim, openStateFile, type StateFile } from '../state/state-file'
import { version } from '../version'
import { isOurs, leaveSecret, type Handshake } from './handshake'
import { listen } from './listen'
import { openWindow } from './open-window'
import { readOptions } from './options'
import { sentences } from './sentences'
import type { SelfTestPages } from './self-test/pages'
import { testWhenDue } from './self-test/test-when-due'
import { appServer } from './server'

const folder = stateFolder({ platform: process.platform, home: homedir(), env: process.env })

/** A start that cannot go on, with the sentence that says why. */
class Refused extends Error {}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  const files = path.join(import.meta.dirname, '..', 'renderer')
  await access(path.join(files, 'index.html')).catch(() => {
    throw new Refused(sentences.notBuilt)
  })

  const log = shellLog(folder, () => new Date())
  const state = await openState(() => log('state-mended'))

  const secret = randomBytes(32).toString('base64url')
  let code: OneTimeCode = oneTimeCode(secret, null)
  let handshake: Handshake = { prove: () => null }
  let selfTest: SelfTestPages | null = null
  let port = 0
  const now = () => new Date()
  const copies = databaseCopies({ folder, shell: 'appwindow', known: state.read().canaries, log, now })
  const backups = backupHandlers({
    folder,
    state,
    log,
    now,
    platform: process.platform,
    chooseFolder: null,
  })
  const handlers = {
    ...commonHandlers('appwindow', version, state, copies),
    ...backups,
    // The answer's header does it.
    discardStorage: () => Promise.resolve({}),
  }
  const server = appServer(() => ({
    port,
    files,
    handlers,
    code,
    handshake,
    selfTest,
    log,
    now: () => performance.now(),
  }))

  const fixed = state.read().port ?? options.firstPort
  const bound = await listen(server, fixed)
  if (bound === null) return refuseTakenPort(fixed)
  port = bound
  if ((await claim(state, 'appwindow', port)) === 'theirs') {
    // Two first starts at once: the port of the other one has become the data's address.
    server.close()
    console.log(sentences.alreadyRunning)
    return
  }
  handshake = await leaveSecret(folder)
  log('started')

  const address = `http://127.0.0.1:${port}/start/${secret}`
  const stopping = new AbortController()
  const stop = () => {
    log('stopped')
    stopping.abort()
    server.close()
    server.closeAllConnections()
  }
  if (options.browser === null) {
    process.once('SIGTERM', stop).once('SIGINT', stop)
    console.log(sentences.address(address))
    console.log(sentences.stopHint)
    return
  }

  await copies.take()
  const window = await openWindow(
    options.browser,
    () => {
      code = oneTimeCode(secret, performance.now() + windowCodeLife)
      return address
    },
    path.join(folder, 'appwindow'),
  )
  // Beside the window, which need not wait: the browser under test has a profile of its own.
  void testWhenDue({
    browser: options.browser,
    folder,
    origin: `http://127.0.0.1:${port}`,
    state,
    serve: (pages) => void (selfTest = pages),
    log,
    now,
    signal: stopping.signal,
  })
  process.once('SIGTERM', window.close).once('SIGINT', window.close)
  const ended = await window.ended
  if (ended === 'elsewhere') {
    process.once('SIGTERM', stop).once('SIGINT', stop)
    console.log(sentences.elsewhere)
    return
  }
  stop()
  if (ended === 'failed') throw new Refused(sentences.windowFailed)
}

/** Opens `state.json` where the app window may have the data, or refuses with the reason. */
async function openState(tellMended: () => void): Promise<StateFile> {
  const opened = await openStateFile(folder, `state.damaged-${randomBytes(4).toString('hex')}.json`)
  if (opened.kind === 'newer') throw new Refused(stateRefusals.newer)
  if (opened.kind === 'lost') throw new Refused(stateRefusals.lost(folder))
  if (opened.mended) {
    tellMended()
    console.log(mendedSentence(opened.mended))
  }
  if (opened.file.read().shell === 'electron') throw new Refused(stateRefusals.theirs('appwindow'))
  return opened.file
}

async function refuseTakenPort(port: number | null): Promise<void> {
  if (port === null) throw new Refused(sentences.noFreePort)
  if (!(await isOurs(folder, `http://127.0.0.1:${port}`))) throw new Refused(sentences.portTaken(port))
  console.log(sentences.alreadyRunning)
}

start().catch((fault: unknown) => {
  console.error(startFaultSentence(fault, folder))
  process.exitCode = 1
})
