import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { assert, beforeEach, describe, expect, it } from 'vitest'
import type { Canary } from '@shared/host'
import type { Instant } from '@shared/calendar/date'
import { claim, openStateFile, withCanary } from '../../../electron/state/state-file'
import { firstState, type ShellState } from '../../../electron/state/shell-state'
import { databaseFolders } from '../../../electron/state/traces'
import { temporaryFolder } from '../temporary-folder'

const aside = 'state.damaged-1.json'
const canary: Canary = {
  database: 'radrum',
  databaseId: 'b5a7c3e0-0d5e-4c0e-9d3c-0a5f9f6f1a11',
  commits: 7,
  rows: { persons: 3 },
  at: '2027-02-22T07:58:00.000Z' as Instant,
}

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder()
})

async function opened() {
  const state = await openStateFile(folder, aside)
  assert(state.kind === 'open')
  return state
}

const keep = (text: string) => writeFile(path.join(folder, 'state.json'), text)

describe('a first start', () => {
  it('begins with nothing chosen, and says nothing of it', async () => {
    const { file, mended } = await opened()
    expect(file.read()).toEqual(firstState)
    expect(mended).toBeNull()
  })
})

describe('two first starts at once', () => {
  it('leave the data with the one that wrote first: its port is the address of what is typed there', async () => {
    const [one, other] = [(await opened()).file, (await opened()).file]
    expect(await claim(one, 'appwindow', 23456)).toBe('ours')
    expect(await claim(other, 'appwindow', 24567)).toBe('theirs')
    expect((await opened()).file.read()).toMatchObject({ shell: 'appwindow', port: 23456 })
    await one.change((state) => withCanary(state, canary))
    expect((await readdir(folder)).sort()).toEqual(['state.copy.json', 'state.json'])
  })
})

describe('a change', () => {
  it('is there for the next start', async () => {
    const { file } = await opened()
    await file.change((state) => ({ ...state, port: 23456 }))
    await file.change((state) => withCanary(state, canary))
    expect((await opened()).file.read()).toMatchObject({ port: 23456, canaries: [canary] })
    expect((await readdir(folder)).sort()).toEqual(['state.copy.json', 'state.json'])
  })

  it('waits for the one before, so that none is lost', async () => {
    const { file } = await opened()
    const names = Array.from({ length: 20 }, (_, number) => `radrum-${number}`)
    await Promise.all(names.map((database) => file.change((state) => withCanary(state, { ...canary, database }))))
    expect((await opened()).file.read().canaries.map(({ database }) => database)).toEqual(names)
  })

  it('that cannot be written is not held true, and does not stop the next', async () => {
    const { file } = await opened()
    await expect(file.change((state) => ({ ...state, port: 80 }))).rejects.toThrow()
    expect(file.read().port).toBeNull()
    await file.change((state) => ({ ...state, port: 20001 }))
    expect((await opened()).file.read().port).toBe(20001)
  })
})

describe('a damaged file', () => {
  const damages = {
    cut: '{"version":1,"sh',
    empty: '',
    list: '[]',
    'a wrong port': '{"version":2,"shell":null,"port":80,"canaries":[]}',
  }

  it.each(Object.entries(damages))(
    '(%s) is kept aside, word for word, told, and made good from its copy',
    async (_, text) => {
      const { file } = await opened()
      await file.change(() => ({ ...firstState, shell: 'appwindow', port: 23456, canaries: [canary] }))
      await keep(text)

      const after = await opened()
      expect(after.mended).toEqual({ keptAs: path.join(folder, aside) })
      expect(await readFile(path.join(folder, aside), 'utf8')).toBe(text)
      expect(after.file.read()).toEqual({ ...firstState, shell: 'appwindow', port: 23456, canaries: [canary] })
      expect((await opened()).mended).toBeNull()
    },
  )

  it('without a copy gives back the port that stands in the name of the data', async () => {
    await keep('{')
    await mkdir(path.join(folder, databaseFolders.appwindow, 'http_127.0.0.1_23456.indexeddb.leveldb'), {
      recursive: true,
    })
    const { file } = await opened()
    expect(file.read()).toMatchObject({ shell: 'appwindow', port: 23456 })
    expect((await opened()).file.read().port).toBe(23456)
  })

  it('without a copy gives back the port from the name that SQLite’s form of the data has', async () => {
    await keep('{')
    await mkdir(path.join(folder, databaseFolders.appwindow, 'http_127.0.0.1_23456'), { recursive: true })
    expect((await opened()).file.read()).toMatchObject({ shell: 'appwindow', port: 23456 })
  })

  it('without a copy or a trace stops the start, and stays where it is', async () => {
    await keep('{')
    expect(await openStateFile(folder, aside)).toEqual({ kind: 'lost' })
    expect(await readdir(folder)).toEqual(['state.json'])
  })
})

describe('a missing file', () => {
  it('is no first start when its copy is there', async () => {
    const { file } = await opened()
    await file.change((state) => ({ ...state, port: 23456 }))
    await rm(path.join(folder, 'state.json'))
    expect((await opened()).file.read().port).toBe(23456)
  })

  it('is no first start when Electron has data', async () => {
    await mkdir(path.join(folder, databaseFolders.electron, 'app_radrum_0.indexeddb.leveldb'), { recursive: true })
    const { file, mended } = await opened()
    expect(file.read().shell).toBe('electron')
    expect(mended).toEqual({ keptAs: null })
  })

  it('stops the start when there may be data in two places', async () => {
    await mkdir(path.join(folder, databaseFolders.appwindow, 'http_127.0.0.1_23456.indexeddb.leveldb'), {
      recursive: true,
    })
    await mkdir(path.join(folder, databaseFolders.appwindow, 'http_127.0.0.1_23457.indexeddb.leveldb'), {
      recursive: true,
    })
    expect(await openStateFile(folder, aside)).toEqual({ kind: 'lost' })
  })
})

it('takes what an earlier Rådrum kept, and writes it in its own version', async () => {
  await keep(JSON.stringify({ version: 1, shell: 'appwindow', port: 23456, canaries: [canary] }))
  const { file, mended } = await opened()
  expect(mended).toBeNull()
  expect(file.read()).toEqual({ ...firstState, shell: 'appwindow', port: 23456, canaries: [canary] })
  await file.change((state) => withCanary(state, { ...canary, commits: 8 }))
  expect(JSON.parse(await readFile(path.join(folder, 'state.json'), 'utf8'))).toMatchObject({ version: 3, port: 23456 })
})

it('takes what the one before this kept, with its folder and what it knew of the browser', async () => {
  const kept = {
    canaries: [canary],
    backupFolder: { path: '/media/usb', kept: [], keyFile: null },
    selfTest: { browser: 'edge', edition: '140', at: '2027-02-22T08:00:00.000Z', keepsData: 'yes' },
  }
  await keep(JSON.stringify({ version: 2, shell: 'appwindow', port: 23456, ...kept }))
  expect((await opened()).file.read()).toEqual({ ...firstState, shell: 'appwindow', port: 23456, ...kept })
})

it('leaves the file of a newer Rådrum alone', async () => {
  const newer = '{"version":4,"something":"else"}'
  await keep(newer)
  expect(await openStateFile(folder, aside)).toEqual({ kind: 'newer' })
  expect(await readFile(path.join(folder, 'state.json'), 'utf8')).toBe(newer)
})

it('does not take a file that may not be read for a missing one', async () => {
  await mkdir(path.join(folder, 'state.json'))
  await chmod(path.join(folder, 'state.json'), 0o700)
  await expect(openStateFile(folder, aside)).rejects.toThrow()
})

it('gives the data to the shell that comes first, and to no other', async () => {
  const { file } = await opened()
  expect(await claim(file, 'appwindow')).toBe('ours')
  expect(await claim(file, 'electron')).toBe('theirs')
  expect(await claim((await opened()).file, 'appwindow')).toBe('ours')
})

describe('a canary', () => {
  const state: ShellState = { ...firstState, shell: 'appwindow', port: 20000, canaries: [canary] }

  it('follows its database forward, never back', () => {
    expect(withCanary(state, { ...canary, commits: 8 }).canaries).toEqual([{ ...canary, commits: 8 }])
    expect(withCanary(state, { ...canary, commits: 6 })).toBe(state)
  })

  it('begins again with a database that has taken its place', () => {
    const restored = { ...canary, databaseId: '3f0e8c1c-6b1a-4c57-8a63-3c2a3f0b9d22', commits: 1 }
    expect(withCanary(state, restored).canaries).toEqual([restored])
  })

  it('of another profile stands beside it', () => {
    const example = { ...canary, database: 'radrum-exempel' }
    expect(withCanary(state, example).canaries).toEqual([canary, example])
  })
})
