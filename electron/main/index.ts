import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import path from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron'
import { hostVerbs } from '@shared/host'
import { backupHandlers } from '../backup/handlers'
import type { HostHandlers } from '../host/answer-verb'
import { databaseCopies } from '../copies/database-copies'
import { commonHandlers } from '../host/handlers'
import { stateFolder } from '../launch/state-folder.mjs'
import { startFaultSentence } from '../state/start-fault'
import { mendedSentence, stateRefusals } from '../state/sentences'
import { shellLog, type ShellLog } from '../state/shell-log'
import { claim, openStateFile, type StateFile } from '../state/state-file'
import { version } from '../version'
import { answerAppRequest, appScheme } from './app-scheme'
import { chooseBackupFolder, chooseDocumentFolder } from './folder-dialog'
import { closeGate } from './close-gate'
import { closingHandlers } from './closing'
import { answerCall } from './host-calls'
import { lockContents } from './lock-contents'
import { lockSession } from './lock-session'
import { openMainWindow } from './main-window'
import { swedishMenu } from './menu'
import { saveDialogs } from './save-dialogs'
import { documentFolder } from './document-folder'
import { saveDocument } from './save-document'

const built = path.join(import.meta.dirname, '..')
const folder = stateFolder({ platform: process.platform, home: homedir(), env: process.env })
const devTools = !app.isPackaged && process.env.RADRUM_DEVTOOLS === '1'

// Before the lock, which is keyed on this folder, and before anything else can make Electron name one by itself.
app.setPath('userData', path.join(folder, 'electron'))
app.setPath('sessionData', path.join(folder, 'electron'))
app.setName('Rådrum')
app.enableSandbox()
protocol.registerSchemesAsPrivileged([appScheme])

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(open).catch(refuseStart)
} else {
  app.quit()
}

async function open(): Promise<void> {
  const log = shellLog(folder, () => new Date())
  const state = await openState(log)
  const now = () => new Date()
  const copies = databaseCopies({ folder, shell: 'electron', known: state.read().canaries, log, now })
  await copies.take()
  Menu.setApplicationMenu(swedishMenu(process.platform))
  lockContents(app, log)
  lockSession(session.defaultSession, devTools, log)
  protocol.handle(appScheme.scheme, (request) => answerAppRequest(path.join(built, 'renderer'), request))
  const backups = backupHandlers({
    folder,
    state,
    log,
    now,
    platform: process.platform,
    chooseFolder: () => chooseBackupFolder(theWindow()),
  })
  const gate = closeGate(
    () => theWindow()?.close(),
    () => {
      log('close-forced')
      theWindow()?.destroy()
    },
  )
  const discarding: HostHandlers = {
    discardStorage: async () => {
      await session.defaultSession.clearStorageData({ storages: ['indexdb'] })
      return {}
    },
  }
  const common = commonHandlers('electron', version, state, copies)
  const documents = { saveDocument: save, ...documentFolder(() => chooseDocumentFolder(theWindow())) }
  handleCalls({ ...common, ...backups, ...discarding, ...closingHandlers(gate), ...documents }, log)
  log('started')
  await openMainWindow({
    preload: path.join(built, 'preload', 'preload.cjs'),
    stateFile: path.join(folder, 'electron', 'window.json'),
    devTools,
    gate,
    log,
  })
}

const save: HostHandlers['saveDocument'] = (asks) => {
  const window = theWindow()
  if (!window) return Promise.resolve({ outcome: 'cancelled' })
  return saveDocument(asks, app.getPath('documents'), saveDialogs(window))
}

/** The only place that listens to the bridge. */
function handleCalls(handlers: HostHandlers, log: ShellLog): void {
  for (const verb of Object.keys(hostVerbs)) {
    ipcMain.handle(`radrum:${verb}`, ({ senderFrame }, asks: unknown) => {
      return answerCall(handlers, log, senderFrame, verb, asks)
    })
  }
}

async function openState(log: ShellLog): Promise<StateFile> {
  const opened = await openStateFile(folder, `state.damaged-${randomBytes(4).toString('hex')}.json`)
  if (opened.kind === 'newer') throw new Error(stateRefusals.newer)
  if (opened.kind === 'lost') throw new Error(stateRefusals.lost(folder))
  if (opened.mended) {
    log('state-mended')
    await dialog.showMessageBox({ type: 'info', title: 'Rådrum', message: mendedSentence(opened.mended) })
  }
  if ((await claim(opened.file, 'electron')) === 'theirs') throw new Error(stateRefusals.theirs('electron'))
  return opened.file
}

const theWindow = () => BrowserWindow.getAllWindows().at(0)

function showWindow(): void {
  const window = theWindow()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

function refuseStart(fault: unknown): void {
  dialog.showErrorBox('Rådrum startade inte', startFaultSentence(fault, folder))
  app.exit(1)
}
