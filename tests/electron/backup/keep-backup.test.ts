import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { assert, beforeEach, describe, expect, it, vi } from 'vitest'
import { BackupName, keyFileName, type Host } from '@shared/host'
import { openStateFile, type StateFile } from '../../../electron/state/state-file'
import { backupsOf } from '../shells/backups'
import { temporaryFolder } from '../temporary-folder'
import { fillDisk } from '../full-disk'
import { handOver, made, send } from './made'

type Verbs = Pick<
  Host,
  'keepBackup' | 'settleBackup' | 'listBackups' | 'readBackup' | 'keepKeyFile' | 'pickBackupFolder'
>

let folder: string
let own: string
let state: StateFile

beforeEach(async () => {
  folder = await temporaryFolder()
  own = path.join(folder, 'kopior')
  const opened = await openStateFile(folder, 'aside.json')
  assert(opened.kind === 'open')
  state = opened.file
})

const start = () => backupsOf(folder, state, null) as Verbs

async function withPicked() {
  const verbs = start()
  const picked = await temporaryFolder()
  await verbs.pickBackupFolder({ path: picked })
  return { verbs, picked }
}

const keptIn = (...folders: string[]) => folders.map((folder) => ({ folder, outcome: 'kept' }))
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('an upload', () => {
  it('leaves nothing but the backup behind', async () => {
    const backup = made(randomBytes(500))
    expect(await handOver(start(), backup, 100)).toEqual(keptIn('own'))
    expect(await readdir(own)).toEqual([backup.name])
  })

  it('is no backup until its last part, and is gone when another begins', async () => {
    const verbs = start()
    await verbs.keepBackup({ upload: randomUUID(), part: 0, bytes: base64('en'), name: null })
    expect((await verbs.listBackups({})).backups).toEqual([])
    const backup = made(Buffer.from('två'))
    await handOver(verbs, backup)
    expect(await readdir(own)).toEqual([backup.name])
  })

  it('is refused out of order or under an id that nobody began, and the one on its way goes on', async () => {
    const verbs = start()
    const upload = randomUUID()
    const { bytes, name } = made(Buffer.from('ettvå'))
    await verbs.keepBackup({ upload, part: 0, bytes: bytes.subarray(0, 2).toString('base64'), name: null })
    await expect(verbs.keepBackup({ upload, part: 2, bytes: base64('x'), name: null })).rejects.toThrow()
    await expect(verbs.keepBackup({ upload: randomUUID(), part: 1, bytes: base64('x'), name })).rejects.toThrow()
    const last = await verbs.keepBackup({ upload, part: 1, bytes: bytes.subarray(2).toString('base64'), name })
    expect(last.folders).toEqual(keptIn('own'))
  })

  it('that is not what its name says is put nowhere', async () => {
    const { verbs, picked } = await withPicked()
    const { name } = made(Buffer.from('rätt'))
    expect(await handOver(verbs, { bytes: Buffer.from('fel'), name })).toEqual([
      { folder: 'own', outcome: 'damaged' },
      { folder: 'picked', outcome: 'failed' },
    ])
    expect(await readdir(own)).toEqual([])
    expect(await readdir(picked)).toEqual([])
  })

  it('that a stop cut short is removed at the next start; files of others are not', async () => {
    await start().keepBackup({ upload: randomUUID(), part: 0, bytes: base64('en'), name: null })
    await writeFile(path.join(own, '.annat.tmp'), 'någons')
    expect(await readdir(own)).toHaveLength(2)
    start()
    await vi.waitFor(async () => expect(await readdir(own)).toEqual(['.annat.tmp']))
  })

  it('tells what is wrong with the own folder, with the last part', async () => {
    await writeFile(own, 'en fil där mappen ska vara')
    expect(await handOver(start(), made(randomBytes(300)), 100)).toEqual([{ folder: 'own', outcome: 'failed' }])
  })
})

describe('a backup that was kept', () => {
  const [eight, nine, ten, eleven] = ['08', '09', '10', '11'].map((hour) =>
    made(Buffer.from(hour), { time: `${hour}:00:00` }),
  )
  const names = (...backups: (typeof eight)[]) => backups.map((one) => one!.name)

  async function givenThree() {
    const { verbs, picked } = await withPicked()
    for (const backup of [eight, nine, ten]) await handOver(verbs, backup!)
    return { verbs, picked }
  }

  it('takes no older one’s place before it has been opened', async () => {
    const { verbs, picked } = await givenThree()
    await send(verbs, eleven!)
    expect(await readdir(own)).toEqual(names(eight, nine, ten, eleven))
    expect(await readdir(picked)).toEqual(names(eight, nine, ten, eleven))
    await verbs.settleBackup({ name: eleven!.name, folders: [{ folder: 'own', opens: true }] })
    expect(await readdir(own)).toEqual(names(nine, ten, eleven))
    expect(await readdir(picked)).toEqual(names(eight, nine, ten, eleven))
  })

  it('goes where it does not open, and the older ones stay', async () => {
    const { verbs, picked } = await givenThree()
    await send(verbs, eleven!)
    const folders = [{ folder: 'own', opens: false } as const, { folder: 'picked', opens: true } as const]
    await verbs.settleBackup({ name: eleven!.name, folders })
    expect(await readdir(own)).toEqual(names(eight, nine, ten))
    expect(await readdir(picked)).toEqual(names(nine, ten, eleven))
  })

  it('is the only one that can be settled, once', async () => {
    const { verbs } = await givenThree()
    const folders = [{ folder: 'own' as const, opens: false }]
    await expect(verbs.settleBackup({ name: ten!.name, folders })).rejects.toThrow()
    await send(verbs, eleven!)
    await expect(verbs.settleBackup({ name: nine!.name, folders })).rejects.toThrow()
    await verbs.settleBackup({ name: eleven!.name, folders: [] })
    await expect(verbs.settleBackup({ name: eleven!.name, folders })).rejects.toThrow()
    expect(await readdir(own)).toEqual(names(eight, nine, ten, eleven))
  })
})

describe('the picked folder', () => {
  it('gets the same file', async () => {
    const { verbs, picked } = await withPicked()
    const backup = made(randomBytes(500))
    expect(await handOver(verbs, backup)).toEqual(keptIn('own', 'picked'))
    expect((await readFile(path.join(picked, backup.name))).equals(backup.bytes)).toBe(true)
  })

  it('gets the newest backup and the key file as soon as it is picked', async () => {
    const verbs = start()
    const [older, newer] = [made(Buffer.from('1'), { time: '07:00:00' }), made(Buffer.from('2'))]
    await handOver(verbs, older)
    await handOver(verbs, newer)
    await verbs.keepKeyFile({ bytes: base64('nyckel') })
    const picked = await temporaryFolder()
    await verbs.pickBackupFolder({ path: picked })
    expect((await readdir(picked)).sort()).toEqual([keyFileName, newer.name].sort())
  })

  it('that has gone does not touch how it goes in the own one, and takes backups again when it is back', async () => {
    const { verbs, picked } = await withPicked()
    await rm(picked, { recursive: true })
    const backup = made(Buffer.from('en'))
    expect(await handOver(verbs, backup)).toEqual([...keptIn('own'), { folder: 'picked', outcome: 'unreachable' }])
    const listed = await verbs.listBackups({})
    expect(listed.folders).toMatchObject([{ isReachable: true }, { folder: 'picked', isReachable: false }])
    expect(listed.backups).toHaveLength(1)
    await verbs.keepKeyFile({ bytes: base64('nyckel') })

    await mkdir(picked)
    expect(await handOver(verbs, made(Buffer.from('två')))).toEqual(keptIn('own', 'picked'))
    expect(await readdir(picked)).toContain(keyFileName)
  })

  it('gets the backup that the own one refuses from the start', async () => {
    const { verbs, picked } = await withPicked()
    await rm(own, { recursive: true, force: true })
    await writeFile(own, 'en fil där mappen ska vara')
    const backup = made(randomBytes(300))
    expect(await handOver(verbs, backup, 100)).toEqual([{ folder: 'own', outcome: 'failed' }, ...keptIn('picked')])
    expect((await readFile(path.join(picked, backup.name))).equals(backup.bytes)).toBe(true)
    expect(await readdir(picked)).toEqual([backup.name])
    expect(state.read().backupFolder?.kept).toEqual([backup.name])
  })

  it.each([0, 1, 2])('gets all of the backup when the disk of the own one is full at part %i', async (part) => {
    const { verbs, picked } = await withPicked()
    const backup = made(randomBytes(300))
    const upload = randomUUID()
    const keep = (at: number) =>
      verbs.keepBackup({
        upload,
        part: at,
        bytes: backup.bytes.subarray(at * 100, at * 100 + 100).toString('base64'),
        name: at === 2 ? backup.name : null,
      })
    for (let before = 0; before < part; before++) await keep(before)
    await fillDisk(folder)
    for (let from = part; from < 2; from++) await keep(from)
    expect((await keep(2)).folders).toEqual([{ folder: 'own', outcome: 'full' }, ...keptIn('picked')])
    expect((await readFile(path.join(picked, backup.name))).equals(backup.bytes)).toBe(true)
    expect(await readdir(own)).toEqual([])
    expect(await readdir(picked)).toEqual([backup.name])
  })

  it('loses what is old of it, also what a full disk took no note of', async () => {
    const { verbs, picked } = await withPicked()
    await rm(own, { recursive: true, force: true })
    await writeFile(own, 'en fil där mappen ska vara')
    const changing = vi.spyOn(state, 'change').mockRejectedValue(new Error('full'))
    for (const time of ['10:00:00', '11:00:00', '12:00:00', '13:00:00'])
      expect(await handOver(verbs, made(Buffer.from(time), { time }))).toContainEqual({
        folder: 'picked',
        outcome: 'kept',
      })
    changing.mockRestore()
    expect(await readdir(picked)).toHaveLength(3)
    await handOver(verbs, made(Buffer.from('14'), { time: '14:00:00' }))
    expect((await readdir(picked)).sort()).toEqual([...state.read().backupFolder!.kept].sort())
  })

  it('is not made anew where it has gone: a stick that is out must not become a folder on the disk', async () => {
    const { verbs, picked } = await withPicked()
    await rm(picked, { recursive: true })
    await handOver(verbs, made(Buffer.from('en')))
    await expect(readdir(picked)).rejects.toThrow('ENOENT')
  })

  it('keeps what another Rådrum has there, its backups and its key file', async () => {
    const { verbs, picked } = await withPicked()
    const theirs = made(Buffer.from('deras'), { time: '06:00:00' })
    await writeFile(path.join(picked, theirs.name), theirs.bytes)
    await writeFile(path.join(picked, keyFileName), 'deras nyckel')
    await writeFile(path.join(picked, 'radrum-anteckning.txt'), 'någons')
    for (let hour = 10; hour < 16; hour++)
      await handOver(verbs, made(Buffer.from(`${hour}`), { time: `${hour}:00:00` }))
    await verbs.keepKeyFile({ bytes: base64('vår nyckel') })

    const names = await readdir(picked)
    expect(names).toContain(theirs.name)
    expect(names).toContain('radrum-anteckning.txt')
    expect(names.filter((name) => BackupName.safeParse(name).success)).toHaveLength(4)
    const aside = names.find((name) => /^nyckel-[0-9a-f]{8}\.age$/.test(name)) ?? ''
    expect(await readFile(path.join(picked, aside), 'utf8')).toBe('deras nyckel')
    expect(await readFile(path.join(picked, keyFileName), 'utf8')).toBe('vår nyckel')

    await verbs.keepKeyFile({ bytes: base64('vår nya nyckel') })
    expect((await readdir(picked)).filter((name) => name.startsWith('nyckel-'))).toHaveLength(1)
  })

  it('loses what is old together with the own one', async () => {
    const { verbs, picked } = await withPicked()
    for (let hour = 10; hour < 16; hour++)
      await handOver(verbs, made(Buffer.from(`${hour}`), { time: `${hour}:00:00` }))
    expect((await readdir(picked)).sort()).toEqual((await readdir(own)).sort())
    expect(await readdir(own)).toHaveLength(3)
    expect(state.read().backupFolder?.kept).toHaveLength(3)
  })

  it.each([
    ['kopior', 'notAbsolute'],
    ['', 'notAbsolute'],
    ['//server/mapp', 'network'],
    ['\\\\?\\C:\\kopior', 'network'],
    ['\\\\.\\pipe\\x', 'network'],
    ['/finns/inte/alls', 'missing'],
  ])('is not %j', async (typed, outcome) => {
    expect(await start().pickBackupFolder({ path: typed })).toEqual({ outcome })
    expect(state.read().backupFolder).toBeNull()
  })

  it('is no file, and not where Rådrum keeps its own, by a link neither', async () => {
    const file = path.join(await temporaryFolder(), 'fil')
    await writeFile(file, '')
    const link = `${file}-länk`
    await symlink(folder, link)
    expect(await start().pickBackupFolder({ path: file })).toEqual({ outcome: 'notAFolder' })
    expect(await start().pickBackupFolder({ path: path.join(folder) })).toEqual({ outcome: 'own' })
    expect(await start().pickBackupFolder({ path: link })).toEqual({ outcome: 'own' })
  })

  it('may be pasted within quotation marks', async () => {
    const picked = await temporaryFolder()
    expect(await start().pickBackupFolder({ path: ` "${picked}" ` })).toEqual({ outcome: 'picked' })
    expect(state.read().backupFolder?.path).toBe(picked)
  })
})

describe('a list of backups', () => {
  it('tells a damaged one from a whole one, also when it is damaged later', async () => {
    const verbs = start()
    const { bytes, name } = made(randomBytes(100))
    await handOver(verbs, { bytes, name })
    expect((await verbs.listBackups({})).backups).toMatchObject([{ isWhole: true }])
    const flipped = Buffer.from(bytes)
    flipped[50]! ^= 1
    await writeFile(path.join(own, name), flipped)
    await utimes(path.join(own, name), 1, 1)
    expect((await verbs.listBackups({})).backups).toMatchObject([{ isWhole: false }])
  })

  it('shows neither links, folders nor other files, and none of them is read', async () => {
    const verbs = start()
    await mkdir(own, { recursive: true })
    await writeFile(path.join(folder, 'hemligt'), 'hemligt')
    const [link, directory] = [made(Buffer.from('1')).name, made(Buffer.from('2')).name]
    await symlink(path.join(folder, 'hemligt'), path.join(own, link))
    await mkdir(path.join(own, directory))
    await writeFile(path.join(own, 'annat.age'), '')
    expect((await verbs.listBackups({})).backups).toEqual([])
    await expect(verbs.readBackup({ folder: 'own', name: link, from: 0 })).rejects.toThrow()
    await expect(verbs.readBackup({ folder: 'own', name: directory, from: 0 })).rejects.toThrow()
  })
})
