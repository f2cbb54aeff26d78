import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, hasDisplay } from './browsers.mjs'
import { chooseShell, wantsElectron } from './choose-shell.mjs'
import { fetchElectron, findElectron } from './electron-program.mjs'
import { isTooOld, oldestNode } from './node-version.mjs'
import { build, install, Refused } from './prepare.mjs'
import { runShell } from './run-shell.mjs'
import { sentences } from './sentences.mjs'
import { dataHolder, stateFolder } from './state-folder.mjs'

/**
 * `npm start`: installs and builds what is missing, then opens Rådrum in the shell that holds the data. Runs before
 * anything is installed, so it uses what comes with Node only.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const machine = { platform: process.platform, home: homedir(), env: process.env }

async function start() {
  if (isTooOld(process.versions.node)) throw new Refused(sentences.oldNode(process.versions.node, oldestNode))
  await install(root)
  await build(root)

  const folder = stateFolder(machine)
  const holder =
    dataHolder(readIfThere(path.join(folder, 'state.json'))) ??
    dataHolder(readIfThere(path.join(folder, 'state.copy.json')))
  const display = hasDisplay(machine)
  let electron = findElectron(root, process.env)
  if (wantsElectron({ holder, display, electron })) electron = await fetchElectron(root, process.env)

  const choice = chooseShell({ holder, display, electron, browser: findBrowser(machine) })
  const server = path.join(root, 'out', 'main', 'appwindow.js')
  switch (choice.open) {
    case 'electron':
      return runShell(choice.program, [root], root)
    case 'window':
      return runShell(process.execPath, [server, '--browser', choice.browser], root)
    case 'address':
      return runShell(process.execPath, [server, '--print'], root)
    default:
      throw new Refused(sentences[choice.because])
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

start()
  .then((code) => (process.exitCode = code))
  .catch((fault) => {
    console.error(fault instanceof Refused ? fault.message : fault)
    process.exitCode = 1
  })
