import { readFile } from 'node:fs/promises'
import { BrowserWindow, screen } from 'electron'
import { appOrigin } from '../guard/navigation'
import { webPreferences } from '../guard/web-preferences'
import { atomicWrite } from '../state/atomic-write'
import type { CloseGate } from './close-gate'
import type { ShellLog } from '../state/shell-log'
import { openingBounds, readWindowState, type WindowState } from './window-state'

/** Opens the one window where it was left, and remembers where it is left again. */
export async function openMainWindow(options: {
  preload: string
  /** Where the window's place is kept. */
  stateFile: string
  devTools: boolean
  gate: CloseGate
  log: ShellLog
}): Promise<BrowserWindow> {
  const kept = readWindowState(await readFile(options.stateFile, 'utf8').catch(() => null))
  const window = new BrowserWindow({
    ...openingBounds(
      kept,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: 640,
    minHeight: 480,
    title: 'Rådrum',
    backgroundColor: '#fbfaf8',
    show: false,
    webPreferences: webPreferences(options.preload, options.devTools),
  })
  window.once('ready-to-show', () => {
    if (kept?.maximized) window.maximize()
    window.show()
  })
  window.on('close', (event) => {
    if (options.gate.holds()) event.preventDefault()
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    void atomicWrite(options.stateFile, JSON.stringify(state)).catch(() => undefined)
  })
  letGo(window, options.gate)
  reloadOnce(window, options.log)
  await window.loadURL(`${appOrigin}/`)
  return window
}

/** No page can hold its window by a handler of its own, and one that has gone holds nothing. */
function letGo({ webContents }: BrowserWindow, gate: CloseGate): void {
  // Chromium would ask the user whether to leave; Electron asks nobody and stays, unless it is told not to.
  webContents.on('will-prevent-unload', (event) => event.preventDefault())
  webContents.on('render-process-gone', gate.pageGone)
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) gate.pageGone()
  })
}

/** A page that died is loaded once more; what was typed comes back from its drafts. A second death closes the window. */
function reloadOnce(window: BrowserWindow, log: ShellLog): void {
  let reloaded = false
  window.webContents.on('render-process-gone', (_gone, { reason }) => {
    if (reason === 'clean-exit') return
    log('page-gone')
    if (reloaded) window.close()
    else window.webContents.reload()
    reloaded = true
  })
}
