import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { HostError } from '@renderer/host/host-error'
import { keyFileName, largestKeyFile, largestPart, type Canary } from '@shared/host'
import type { Instant } from '@shared/calendar/date'
import { handOver, made, readAll } from './backup/made'
import { appWindow, electron, userOfElectron } from './shells/both'
import { temporaryFolder } from './temporary-folder'

const canary: Canary = {
  database: 'radrum',
  databaseId: randomUUID(),
  commits: 12,
  rows: { persons: 3, cohorts: 1 },
  at: '2027-02-22T07:58:00.000Z' as Instant,
}
const hostileNames = [
  '../protokoll.docx',
  'a/b.docx',
  'a\\b.docx',
  'C:protokoll.docx',
  'a\u0000.docx',
  'a.exe',
  '.docx',
  `${'a'.repeat(151)}.docx`,
]

describe.each([
  ['electron', electron],
  ['appwindow', appWindow],
] as const)('the contract with %s', (name, open) => {
  it('says which shell it is', async () => {
    const { host } = await open(await temporaryFolder())
    const asksBeforeClose = name === 'electron'
    expect(await host.describe({})).toMatchObject({
      shell: name,
      version: '1.2.3',
      asksBeforeClose,
      databaseCopy: 'none',
    })
  })

  it('answers a call as it stands, so that a refusal below is a refusal of what was asked', async () => {
    const { raw } = await open(await temporaryFolder())
    expect(await raw('keepCanary', canary)).toEqual({})
    expect(await raw('readCanaries', {})).toEqual([canary])
  })

  it('keeps canaries where the next start finds them', async () => {
    const folder = await temporaryFolder()
    const { host } = await open(folder)
    expect(await host.readCanaries({})).toEqual([])
    await host.keepCanary(canary)
    expect(await host.readCanaries({})).toEqual([canary])
    expect(JSON.parse(await readFile(path.join(folder, 'state.json'), 'utf8'))).toMatchObject({ canaries: [canary] })
  })

  it.each([
    '2027-03-09 Resursråd Haninge – protokoll.docx',
    'Mitt Val, våren 2027 – tillfällen.ics',
    'Mitt Val, våren 2027.age',
    'Mitt Val, våren 2027 – kallelser.zip',
  ])('saves a document, or hands it to the browser: %s', async (suggestedName) => {
    const folder = await temporaryFolder()
    const { host } = await open(folder)
    const { outcome } = await host.saveDocument({ suggestedName, bytes: new Uint8Array([1, 2, 3]) })
    expect(outcome).toBe(name === 'electron' ? 'saved' : 'handedOver')
    if (outcome === 'saved') expect([...(await readFile(path.join(folder, suggestedName)))]).toEqual([1, 2, 3])
  })

  it('saves several documents in a folder that the user picks, and what is there already stays', async () => {
    const folder = await temporaryFolder()
    userOfElectron.chooses = name === 'electron' ? folder : null
    const { host } = await open(await temporaryFolder())
    const asks = { suggestedName: 'kallelse.docx', bytes: new Uint8Array([1]) }
    expect(await host.saveInFolder(asks)).toEqual({ outcome: 'denied', name: 'kallelse.docx' })
    const { outcome } = await host.pickDocumentFolder({})
    // Only a browser's own window can ask; the one of this test cannot.
    expect(outcome).toBe(name === 'electron' ? 'picked' : 'unavailable')
    if (outcome !== 'picked') return
    expect(await host.saveInFolder(asks)).toEqual({ outcome: 'saved', name: 'kallelse.docx' })
    expect(await host.saveInFolder({ ...asks, bytes: new Uint8Array([2]) })).toEqual({
      outcome: 'saved',
      name: 'kallelse (2).docx',
    })
    expect([...(await readFile(path.join(folder, 'kallelse.docx')))]).toEqual([1])
    expect([...(await readFile(path.join(folder, 'kallelse (2).docx')))]).toEqual([2])
  })

  it.each(hostileNames)('saves nothing under the name %j', async (suggestedName) => {
    const { host, raw } = await open(await temporaryFolder())
    const asks = { suggestedName, bytes: new Uint8Array([1]) }
    await expect(host.saveDocument(asks)).rejects.toThrow(HostError)
    await expect(raw('saveDocument', asks)).rejects.toThrow()
    await expect(host.saveInFolder(asks)).rejects.toThrow(HostError)
    await expect(raw('saveInFolder', asks)).rejects.toThrow()
  })

  it.each([
    ['describe', null],
    ['describe', { extra: 1 }],
    ['readCanaries', []],
    ['keepCanary', {}],
    ['keepCanary', { ...canary, commits: -1 }],
    ['keepCanary', { ...canary, database: '../../etc' }],
    ['keepCanary', { ...canary, rows: { 'anna@example.org': 1 } }],
    ['keepCanary', { ...canary, path: '/etc/passwd' }],
    ['saveDocument', { suggestedName: 'a.docx', bytes: 'text' }],
    ['pickDocumentFolder', { path: '/' }],
    ['saveInFolder', { suggestedName: '../a.docx', bytes: new Uint8Array([1]) }],
    ['keepBackup', { upload: 'x', part: 0, bytes: '', name: null }],
    ['keepBackup', { upload: randomUUID(), part: 1, bytes: '', name: null }],
    ['keepBackup', { upload: randomUUID(), part: 0, bytes: 'ä', name: null }],
    ['keepBackup', { upload: randomUUID(), part: 0, bytes: '', name: '../radrum.age' }],
    ['settleBackup', { name: '../radrum.age', folders: [] }],
    ['settleBackup', { name: made(Buffer.from('x')).name, folders: [{ folder: 'own', opens: true }] }],
    ['keepKeyFile', { bytes: 'A'.repeat(largestKeyFile + 4) }],
    ['setBackupsApart', { until: '2031-01-01' }],
    ['discardStorage', { origin: 'https://example.org' }],
    ['removeDatabaseCopies', {}],
    ['removeDatabaseCopies', { since: '../2027' }],
    ['removeDatabaseCopies', { since: null, path: '/' }],
    ['listBackups', { folder: 'own' }],
    ['readBackup', { folder: 'own', name: '../state.json', from: 0 }],
    ['readBackup', { folder: '..', name: keyFileName, from: 0 }],
    ['readBackup', { folder: 'own', name: keyFileName, from: 0 }],
    ['readBackup', { folder: 'own', name: keyFileName, from: -1 }],
    ['pickBackupFolder', {}],
    ['pickBackupFolder', { path: 1 }],
    ['forgetBackupFolder', { path: '/' }],
    ['awaitClose', { now: true }],
    ['closeNow', { all: true }],
    ['stayOpen', { until: 'tomorrow' }],
    ['deleteFile', { path: '/' }],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
  ])('refuses %s with %j', async (verb, asks) => {
    const { raw } = await open(await temporaryFolder())
    await expect(raw(verb, asks)).rejects.toThrow()
  })

  it('keeps a backup handed over in parts, lists it whole and gives it back byte for byte', async () => {
    const folder = await temporaryFolder()
    const { host } = await open(folder)
    const backup = made(randomBytes(2 * largestPart + 7))
    expect(await handOver(host, backup)).toEqual([{ folder: 'own', outcome: 'kept' }])
    expect(await host.listBackups({})).toEqual({
      folders: [{ folder: 'own', path: path.join(folder, 'kopior'), isReachable: true }],
      backups: [{ folder: 'own', name: backup.name, bytes: backup.bytes.length, isWhole: true }],
      keyFileIn: [],
    })
    const read = await readAll(host, { folder: 'own', name: backup.name })
    expect(read.equals(backup.bytes)).toBe(true)
  })

  it('keeps the key file beside the backups, in place of an older one', async () => {
    const { host } = await open(await temporaryFolder())
    for (const text of ['en', 'två']) {
      const { folders } = await host.keepKeyFile({ bytes: Buffer.from(text).toString('base64') })
      expect(folders).toEqual([{ folder: 'own', outcome: 'kept' }])
    }
    expect((await host.listBackups({})).keyFileIn).toEqual(['own'])
    expect((await readAll(host, { folder: 'own', name: keyFileName })).toString()).toBe('två')
  })

  it('removes the copies of the database folder made since a moment, then all, and nothing beside them', async () => {
    const folder = await temporaryFolder()
    const { host } = await open(folder)
    await host.keepKeyFile({ bytes: 'QQ==' })
    const copies = path.join(folder, 'databaskopior')
    const [before, after] = ['2027-02-20T08-00-00-000Z', '2027-02-22T07-58-00-000Z']
    for (const name of [before, after]) await mkdir(path.join(copies, name, 'IndexedDB'), { recursive: true })
    await host.removeDatabaseCopies({ since: '2027-02-22T07:58:00.000Z' as Instant })
    expect(await readdir(copies)).toEqual([before])
    await host.removeDatabaseCopies({ since: null })
    await host.removeDatabaseCopies({ since: null })
    expect(await readdir(copies)).toEqual([])
    expect((await host.listBackups({})).keyFileIn).toEqual(['own'])
  })

  it('keeps backups in a second folder too, once picked, and forgets it when asked to', async () => {
    const folder = await temporaryFolder()
    const picked = await temporaryFolder()
    const { host } = await open(folder)
    userOfElectron.chooses = picked
    const path = (await host.describe({})).asksForFolder ? null : picked
    expect(await host.pickBackupFolder({ path })).toEqual({ outcome: 'picked' })
    const backup = made(Buffer.from('innehåll'))
    expect(await handOver(host, backup)).toEqual([
      { folder: 'own', outcome: 'kept' },
      { folder: 'picked', outcome: 'kept' },
    ])
    expect((await readAll(host, { folder: 'picked', name: backup.name })).equals(backup.bytes)).toBe(true)
    await host.forgetBackupFolder({})
    expect((await host.listBackups({})).folders.map((one) => one.folder)).toEqual(['own'])
    expect(await readdir(picked)).toEqual([backup.name])
  })

  it('keeps what was made before a loss, whatever is made after it', async () => {
    const folder = await temporaryFolder()
    const { host } = await open(folder)
    const [before, ...after] = ['08:00', '10:00', '11:00', '12:00', '13:00'].map((time) =>
      made(Buffer.from(time), { time: `${time}:00` }),
    )
    await handOver(host, before!)
    await host.setBackupsApart({})
    for (const backup of after) await handOver(host, backup)
    const names = (await host.listBackups({})).backups.map((one) => one.name)
    expect(names).toEqual([before!, ...after.slice(1)].map((one) => one.name))
  })

  it('takes a typed folder, and cancels where nobody can be asked or the user thinks better of it', async () => {
    const { host } = await open(await temporaryFolder())
    userOfElectron.chooses = null
    expect(await host.pickBackupFolder({ path: null })).toEqual({ outcome: 'cancelled' })
    expect(await host.pickBackupFolder({ path: await temporaryFolder() })).toEqual({ outcome: 'picked' })
    expect(await host.pickBackupFolder({ path: '\\\\server\\mapp' })).toEqual({ outcome: 'network' })
  })

  it('lets the app take a close back, and asks it again the next time', async () => {
    const { host, holdsClose } = await open(await temporaryFolder())
    for (let time = 0; time < 2; time += 1) {
      const told = host.awaitClose({})
      // The call is on its way to the shell.
      await new Promise(setImmediate)
      if (holdsClose !== null) {
        expect(holdsClose()).toBe(true)
        expect(await told).toEqual({})
      }
      expect(await host.stayOpen({})).toEqual({})
    }
  })

  it('does nothing for a stranger', async () => {
    const { host, stranger } = await open(await temporaryFolder())
    await expect(stranger('keepCanary', canary)).rejects.toThrow()
    await expect(stranger('readCanaries', {})).rejects.toThrow()
    expect(await host.readCanaries({})).toEqual([])
  })

  it('tells the user in Swedish what is safe when the shell cannot answer', async () => {
    const { host } = await open(await temporaryFolder())
    const refused = host.keepCanary({ ...canary, commits: 0.5 })
    await expect(refused).rejects.toThrow('Det som är sparat är kvar.')
  })
})
