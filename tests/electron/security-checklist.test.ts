import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import path from 'node:path'
import { assert, describe, expect, it, vi } from 'vitest'
import { hostVerbs } from '@shared/host'
import { fuses } from '../../electron/guard/fuses'
import { pageHeaders } from '../../electron/guard/headers'
import { mayRequest } from '../../electron/guard/navigation'
import { webPreferences } from '../../electron/guard/web-preferences'
import { answerAppRequest, appScheme } from '../../electron/main/app-scheme'
import { answerCall } from '../../electron/main/host-calls'
import { lockContents } from '../../electron/main/lock-contents'
import { lockSession } from '../../electron/main/lock-session'
import { temporaryFolder } from './temporary-folder'

/**
 * Electron's own security checklist (docs/tutorial/security.md), one test an item. What Electron gives us is stood in for
 * by plain objects with the same methods; what is decided in wiring alone is read in the wiring's text.
 */
const electron = vi.hoisted(() => ({
  exposed: [] as [string, Record<string, (asks: unknown) => unknown>][],
  invoked: [] as unknown[][],
}))
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (...args: (typeof electron.exposed)[number]) => void electron.exposed.push(args),
  },
  ipcRenderer: { invoke: (...args: unknown[]) => Promise.resolve(void electron.invoked.push(args)) },
}))

const preferences = webPreferences('/app/preload.cjs', false)
const foreign = [
  'https://example.org/',
  'http://example.org/',
  'ws://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
]
const sources = readdirSync('electron', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('electron', file), 'utf8'))
const wiring = readFileSync('electron/main/index.ts', 'utf8')
const windows = readFileSync('electron/main/main-window.ts', 'utf8')

/** What the session was told, by `lockSession`. */
function lockedSession() {
  const told: Record<string, (...args: unknown[]) => unknown> = {}
  const set = (name: string) => (handler: (...args: unknown[]) => unknown) => void (told[name] = handler)
  const session = {
    setPermissionRequestHandler: set('request'),
    setPermissionCheckHandler: set('check'),
    setDevicePermissionHandler: set('device'),
    setDisplayMediaRequestHandler: set('display'),
    setSpellCheckerEnabled: set('spelling'),
    webRequest: { onBeforeRequest: set('before') },
  }
  lockSession(session as never, false, () => undefined)
  return told
}

/** A page that was made while `lockContents` watched, and what it answers when something is tried on it. */
function lockedPage() {
  const app = new EventEmitter()
  lockContents(app as never, () => undefined)
  let opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  const page = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof opens) => void (opens = handler),
  })
  app.emit('web-contents-created', {}, page)
  const isPrevented = (event: string, url: string) => {
    const preventDefault = vi.fn()
    page.emit(event, { url, preventDefault })
    return preventDefault.mock.calls.length === 1
  }
  return { isPrevented, open: (url: string) => opens({ url }) }
}

describe('Electron’s security checklist', () => {
  it('1: loads secure content only: no request leaves for anything but the app’s own files', () => {
    for (const address of foreign) expect(mayRequest(address, false)).toBe(false)
    const cancelled = (url: string) => {
      let answer: unknown
      lockedSession().before?.({ url }, (given: unknown) => (answer = given))
      return answer
    }
    expect(cancelled('https://example.org/')).toEqual({ cancel: true })
    expect(cancelled('app://radrum/assets/a.js')).toEqual({ cancel: false })
  })

  it('2: gives no page Node', () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })

  it('3: isolates the preload from the page', () => {
    expect(preferences.contextIsolation).toBe(true)
  })

  it('4: runs every page in the sandbox, and says so before the program is ready', () => {
    expect(preferences.sandbox).toBe(true)
    expect(wiring.indexOf('app.enableSandbox()')).toBeGreaterThan(0)
    expect(wiring.indexOf('app.enableSandbox()')).toBeLessThan(wiring.indexOf('app.whenReady()'))
  })

  it('5: refuses permissions, asked for and checked, devices and the screen', () => {
    const { request, check, device, display } = lockedSession()
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal', 'fileSystem', 'a new one']) {
      let granted: unknown
      request?.({}, permission, (answer: unknown) => (granted = answer))
      expect(granted).toBe(false)
      expect(check?.({}, permission)).toBe(false)
    }
    expect(device?.({ deviceType: 'usb' })).toBe(false)
    expect(display).toBeNull()
  })

  it('6: keeps the same-origin policy', () => {
    expect(preferences.webSecurity).toBe(true)
    expect(sources.join('\n')).not.toMatch(/disable-web-security|webSecurity:\s*false/)
  })

  it('7: sends every page under a content security policy, by header', async () => {
    const policy = pageHeaders('R')['Content-Security-Policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe-|https?:|\*/)
    const files = await temporaryFolder()
    writeFileSync(path.join(files, 'index.html'), '<p>')
    const page = await answerAppRequest(files, new Request('app://radrum/kurser'))
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  })

  it('8: allows no insecure content', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false)
  })

  it('9: enables no experimental features', () => {
    expect(preferences.experimentalFeatures).toBe(false)
  })

  it('10: enables no features of Blink, nor of Chromium by switches', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures')
    expect(sources.join('\n')).not.toMatch(/enableBlinkFeatures|commandLine\.appendSwitch/)
  })

  it('11: has no webviews that could open windows', () => {
    expect(preferences.webviewTag).toBe(false)
    expect(readFileSync('renderer/index.html', 'utf8')).not.toMatch(/webview|allowpopups/)
  })

  it('12: refuses a webview however it came about', () => {
    expect(lockedPage().isPrevented('will-attach-webview', 'app://radrum/')).toBe(true)
  })

  it('13: goes nowhere: no navigation, in no frame, by no redirect', () => {
    const { isPrevented } = lockedPage()
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const address of [...foreign, 'app://radrum.example.org/', 'javascript:alert(1)']) {
        expect(isPrevented(event, address)).toBe(true)
      }
      expect(isPrevented(event, 'app://radrum/')).toBe(false)
    }
  })

  it('14: opens no second window', () => {
    expect(lockedPage().open('app://radrum/')).toEqual({ action: 'deny' })
    expect(lockedPage().open('https://example.org/')).toEqual({ action: 'deny' })
  })

  it('15: opens nothing in another program', () => {
    expect(sources.join('\n')).not.toMatch(
      /\bopenExternal\b|\bopenPath\b|import \{[^}]*\bshell\b[^}]*\} from 'electron'/,
    )
  })

  it('16: names one version of Electron, of the newest that was known when it was chosen', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string }>
    }
    // Whether a newer one is out cannot be told without the network; a version never goes back, nor floats.
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Number.parseInt(devDependencies.electron ?? '')).toBeGreaterThanOrEqual(45)
    expect(lock.packages['node_modules/electron']?.version).toBe(devDependencies.electron)
  })

  it('17: asks who calls before it looks at what they call for, in the only place that listens', async () => {
    const handler = vi.fn(() => Promise.resolve([]))
    const senders = [null, { url: 'https://example.org/', parent: null }, { url: 'app://radrum/', parent: {} }]
    for (const sender of senders) {
      const called = answerCall({ readCanaries: handler }, () => undefined, sender, 'readCanaries', {})
      await expect(called).rejects.toThrow('untrusted-sender')
    }
    expect(handler).not.toHaveBeenCalled()
    expect(sources.join('\n').match(/\bipcMain\s*\.\s*\w+/g)).toEqual(['ipcMain.handle'])
  })

  it('18: serves the app on a scheme of its own that bypasses nothing, and no file beside it', async () => {
    expect(appScheme).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    })
    expect(windows).toContain('loadURL(`${appOrigin}/`)')
    expect(sources.join('\n')).not.toMatch(/loadFile|['"`]file:\/\//)
    const files = await temporaryFolder()
    for (const address of ['app://radrum/..%2fsecret.txt', 'app://other/index.html', 'app://radrum/missing.js']) {
      expect((await answerAppRequest(files, new Request(address))).ok).toBe(false)
    }
  })

  it('19: decides on every fuse, for whoever makes the package', () => {
    // There is no package yet to read them from: this is the plan that it must be made by.
    expect(fuses).toEqual({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableCookieEncryption: true,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    })
    // With RunAsNode off nothing may be forked as Node.
    expect(sources.join('\n')).not.toMatch(/\bfork\(/)
  })

  it('20: shows the page the user’s verbs and no object of Electron’s', async () => {
    await import('../../electron/preload')
    const [exposed, ...more] = electron.exposed
    assert(exposed)
    expect(more).toEqual([])
    const [name, bridge] = exposed
    expect(name).toBe('radrum')
    expect(Object.keys(bridge).sort()).toEqual(Object.keys(hostVerbs).sort())
    for (const [verb, call] of Object.entries(bridge)) {
      expect(await call({ verb })).toBeUndefined()
      expect(electron.invoked.at(-1)).toEqual([`radrum:${verb}`, { verb }])
    }
  })
})
