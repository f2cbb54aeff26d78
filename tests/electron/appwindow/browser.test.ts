import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserFlags } from '../../../electron/appwindow/browser-flags'
import { setPreferences } from '../../../electron/appwindow/browser-preferences'
import { readOptions } from '../../../electron/appwindow/options'
import { temporaryFolder } from '../temporary-folder'

describe('the app window’s browser', () => {
  const flags = browserFlags('http://127.0.0.1:23456/start/k', '/data/appwindow', false)

  it('opens one address in a profile of its own', () => {
    expect(flags).toContain('--app=http://127.0.0.1:23456/start/k')
    expect(flags).toContain('--user-data-dir=/data/appwindow')
  })

  it('reaches no other host: no name resolves, and no proxy resolves it instead', () => {
    expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
    expect(flags).toContain('--no-proxy-server')
    for (const flag of ['--disable-sync', '--disable-background-networking', '--disable-component-update']) {
      expect(flags).toContain(flag)
    }
    expect(flags.find((flag) => flag.startsWith('--disable-features='))).toContain('Translate')
  })

  it('can be driven by nobody, and keeps its sandbox but where it cannot', () => {
    expect(flags.some((flag) => flag.includes('remote-debugging'))).toBe(false)
    expect(flags).not.toContain('--no-sandbox')
    expect(browserFlags('', '', true)).toContain('--no-sandbox')
  })
})

describe('the profile’s preferences', () => {
  const read = async (profile: string) =>
    JSON.parse(await readFile(path.join(profile, 'Default', 'Preferences'), 'utf8')) as Record<string, unknown>

  it('turn off translation, spelling by a service, accounts and filling in, before the first start', async () => {
    const profile = path.join(await temporaryFolder(), 'appwindow')
    await setPreferences(profile)
    expect(await read(profile)).toMatchObject({
      translate: { enabled: false },
      browser: { enable_spellchecking: false },
      spellcheck: { use_spelling_service: false },
      signin: { allowed: false },
      autofill: { enabled: false },
    })
  })

  it('leave the others as they are, and put ours back', async () => {
    const profile = await temporaryFolder()
    await mkdir(path.join(profile, 'Default'))
    const kept = { browser: { window_placement: { left: 7 }, enable_spellchecking: true }, download: { prompt: true } }
    await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(kept))
    await setPreferences(profile)
    expect(await read(profile)).toMatchObject({
      browser: { window_placement: { left: 7 }, enable_spellchecking: false },
      download: { prompt: true },
    })
  })
})

it('stops no start when the preferences cannot be written', async () => {
  const profile = await temporaryFolder()
  await writeFile(path.join(profile, 'Default'), 'en fil där mappen ska vara')
  await expect(setPreferences(profile)).resolves.toBeUndefined()
})

describe('the server’s options', () => {
  it('are a browser or an address to print', () => {
    expect(readOptions(['--browser', '/usr/bin/chromium'], {})).toEqual({
      browser: '/usr/bin/chromium',
      firstPort: null,
    })
    expect(readOptions(['--print'], { RADRUM_PORT: '20001' })).toEqual({ browser: null, firstPort: 20001 })
  })

  it('are refused when they say both, neither or nonsense', () => {
    expect(() => readOptions([], {})).toThrow('--print')
    expect(() => readOptions(['--print', '--browser', 'x'], {})).toThrow('--print')
    for (const port of ['80', '40000', 'hej', '20000.5']) {
      expect(() => readOptions(['--print'], { RADRUM_PORT: port })).toThrow('RADRUM_PORT')
    }
  })
})
