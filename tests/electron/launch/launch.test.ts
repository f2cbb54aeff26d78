import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserCandidates, findBrowser, hasDisplay } from '../../../electron/launch/browsers.mjs'
import { chooseShell, wantsElectron } from '../../../electron/launch/choose-shell.mjs'
import { findElectron } from '../../../electron/launch/electron-program.mjs'
import { isTooOld, oldestNode } from '../../../electron/launch/node-version.mjs'
import { isNetworkFault, Refused } from '../../../electron/launch/prepare.mjs'
import { runShell } from '../../../electron/launch/run-shell.mjs'
import { sentences } from '../../../electron/launch/sentences.mjs'
import { built, needsBuild, needsInstall } from '../../../electron/launch/staleness.mjs'
import { dataHolder, stateFolder } from '../../../electron/launch/state-folder.mjs'
import { engines } from '../../../package.json'
import { temporaryFolder } from '../temporary-folder'

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).map((file) => path.join(folder, file))
}

describe('which shell', () => {
  const all = { holder: null, display: true, electron: '/e', browser: '/b' } as const

  it('is Electron at a first start, else a browser, else an address', () => {
    expect(chooseShell(all)).toEqual({ open: 'electron', program: '/e' })
    expect(chooseShell({ ...all, electron: null })).toEqual({ open: 'window', browser: '/b' })
    expect(chooseShell({ ...all, display: false })).toEqual({ open: 'address' })
  })

  it('is the one that holds the data, whatever else there is', () => {
    expect(chooseShell({ ...all, holder: 'appwindow' })).toEqual({ open: 'window', browser: '/b' })
    expect(chooseShell({ ...all, holder: 'appwindow', display: false })).toEqual({ open: 'address' })
    expect(chooseShell({ ...all, holder: 'electron' })).toEqual({ open: 'electron', program: '/e' })
  })

  it('is none, with the reason, when the one that holds the data cannot open', () => {
    expect(chooseShell({ ...all, holder: 'electron', electron: null })).toEqual({
      open: 'nothing',
      because: 'electronHoldsData',
    })
    expect(chooseShell({ ...all, holder: 'electron', display: false })).toEqual({
      open: 'nothing',
      because: 'noDisplay',
    })
    expect(chooseShell({ ...all, electron: null, browser: null })).toEqual({ open: 'nothing', because: 'noBrowser' })
  })

  it('has Electron fetched only where it would be opened', () => {
    expect(wantsElectron({ holder: null, display: true, electron: null })).toBe(true)
    expect(wantsElectron({ holder: 'electron', display: true, electron: null })).toBe(true)
    expect(wantsElectron({ holder: 'appwindow', display: true, electron: null })).toBe(false)
    expect(wantsElectron({ holder: null, display: false, electron: null })).toBe(false)
    expect(wantsElectron({ holder: null, display: true, electron: '/e' })).toBe(false)
  })

  it('holds the data is read from state.json; a file that cannot be read is left to the shell', () => {
    expect(dataHolder('{"version":1,"shell":"appwindow"}')).toBe('appwindow')
    for (const text of [null, '', '{', 'null', '{"shell":"other"}']) expect(dataHolder(text)).toBeNull()
  })
})

describe('a browser', () => {
  it('is looked for where each system has it, Edge first', () => {
    const windows = browserCandidates({ platform: 'win32', home: 'C:\\Users\\a', env: { ProgramFiles: 'D:\\Program' } })
    expect(windows[0]).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(windows).toContain('D:\\Program\\Google\\Chrome\\Application\\chrome.exe')
    expect(windows).toContain('C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe')
    const mac = browserCandidates({ platform: 'darwin', home: '/Users/a', env: {} })
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(mac).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium')
    const linux = browserCandidates({ platform: 'linux', home: '/home/a', env: { PATH: '/opt/bin:/usr/bin' } })
    expect(linux.indexOf('/usr/bin/microsoft-edge')).toBeLessThan(linux.indexOf('/opt/bin/chromium'))
  })

  it('is the first that is there, and the one that is named before all', () => {
    const machine = { platform: 'linux', home: '/home/a', env: { PATH: '/usr/bin', RADRUM_BROWSER: '/opt/my' } }
    expect(findBrowser(machine, (file) => file === '/opt/my' || file === '/usr/bin/chromium')).toBe('/opt/my')
    expect(findBrowser(machine, (file) => file === '/usr/bin/chromium')).toBe('/usr/bin/chromium')
    expect(findBrowser(machine, () => false)).toBeNull()
  })

  it('needs a display, which on Linux has to be named', () => {
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true)
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
  })
})

describe('what is out of date', () => {
  const minute = 60_000
  const start = Date.UTC(2020, 1, 22)

  async function touch(root: string, file: string, minutes: number) {
    const full = path.join(root, file)
    await mkdir(path.dirname(full), { recursive: true })
    await writeFile(full, '')
    const at = new Date(start + minutes * minute)
    await utimes(full, at, at)
    for (let folder = path.dirname(full); folder !== root; folder = path.dirname(folder)) await utimes(folder, at, at)
  }

  it('is the installation when it is missing, or older than what it is made from', async () => {
    const root = await temporaryFolder()
    await touch(root, 'package-lock.json', 5)
    expect(needsInstall(root)).toBe(true)
    await touch(root, 'node_modules/.package-lock.json', 6)
    expect(needsInstall(root)).toBe(false)
    await touch(root, 'package-lock.json', 7)
    expect(needsInstall(root)).toBe(true)
  })

  it('is the build when a source is newer, has gone, or a part of the build is missing', async () => {
    const root = await temporaryFolder()
    await touch(root, 'shared/calendar/plan.ts', 1)
    await touch(root, 'renderer/app/main.tsx', 1)
    expect(needsBuild(root)).toBe(true)
    for (const file of built) await touch(root, file, 5)
    expect(needsBuild(root)).toBe(false)

    await touch(root, 'shared/calendar/plan.ts', 6)
    expect(needsBuild(root)).toBe(true)
    for (const file of built) await touch(root, file, 7)
    expect(needsBuild(root)).toBe(false)

    await rm(path.join(root, 'renderer/app/main.tsx'))
    expect(needsBuild(root)).toBe(true)

    for (const file of built) await touch(root, file, 60 * 24 * 365 * 20)
    expect(needsBuild(root)).toBe(false)
    await rm(path.join(root, 'out/preload/preload.cjs'))
    expect(needsBuild(root)).toBe(true)
  })
})

describe('Node', () => {
  it.each(['18.20.4', '20.18.3', '0.12.0', '16.0.0'])('%s is too old', (version) => {
    expect(isTooOld(version)).toBe(true)
  })
  it('is asked for alike by package.json, README and the launcher', async () => {
    expect(engines.node).toBe(`>=${oldestNode}`)
    expect(await readFile('README.md', 'utf8')).toContain(`Node ${oldestNode.replace(/\.0$/, '')} or newer`)
  })

  it('that is too old is told so: what runs before that uses nothing that it lacks', async () => {
    for (const file of [
      'tests/run.mjs',
      ...(await filesIn('electron/launch')),
      ...(await filesIn('tests/tools/run')),
    ]) {
      expect(await readFile(file, 'utf8'), file).not.toContain('import.meta.dirname')
    }
  })

  it.each([oldestNode, '20.19.1', '20.20.2', '22.0.0', '100.0.0'])('%s will do', (version) => {
    expect(isTooOld(version)).toBe(false)
  })
})

describe('the state folder', () => {
  it('is where each system keeps such things, and where a test says', () => {
    const folder = (platform: string, env: Record<string, string>) => stateFolder({ platform, home: '/home/a', env })
    expect(folder('linux', {})).toBe('/home/a/.local/share/radrum')
    expect(folder('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/radrum')
    expect(folder('darwin', {})).toBe('/home/a/Library/Application Support/Radrum')
    expect(folder('win32', { LOCALAPPDATA: '/local' })).toBe('/local/Radrum')
    expect(folder('win32', { LOCALAPPDATA: '/local', RADRUM_STATE_DIR: '/mine' })).toBe('/mine')
  })
})

describe('Electron’s program', () => {
  it('is there when its file is, and not when only its name is', async () => {
    const root = await temporaryFolder()
    expect(findElectron(root, {})).toBeNull()
    await touchFile(path.join(root, 'node_modules/electron/path.txt'), 'electron')
    expect(findElectron(root, {})).toBeNull()
    await touchFile(path.join(root, 'node_modules/electron/dist/electron'), '')
    expect(findElectron(root, {})).toBe(path.join(root, 'node_modules/electron/dist/electron'))
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'other') })).toBeNull()
  })

  async function touchFile(file: string, text: string) {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
})

it('says in Swedish that the shell’s program cannot be started', async () => {
  const program = path.join(await temporaryFolder(), 'electron')
  await writeFile(program, 'not a program', { mode: 0o644 })
  await expect(runShell(program, [], process.cwd())).rejects.toThrow(new Refused(sentences.cannotOpen(program)))
})

it('tells a missing network from a failed installation', () => {
  expect(isNetworkFault('npm error code ENOTFOUND\nnpm error network request failed')).toBe(true)
  expect(isNetworkFault('npm error code EUSAGE\nMissing: x from lock file')).toBe(false)
})

it('says what to do in every sentence that ends a start', () => {
  const ends = [
    sentences.oldNode('18.0.0', '20.19.0'),
    sentences.noNetwork,
    sentences.cannotOpen('electron'),
    sentences.noBrowser,
    sentences.electronHoldsData,
  ]
  for (const sentence of ends) expect(sentence).toMatch(/kör npm start/i)
})
