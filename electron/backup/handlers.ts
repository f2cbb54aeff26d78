import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Answers, Asks, BackupFolder, BackupName, Kept } from '@shared/host'
import type { HostHandlers } from '../host/answer-verb'
import type { ShellLog } from '../state/shell-log'
import { mostSetApart } from '../state/shell-state'
import type { StateFile } from '../state/state-file'
import { beginInEither, type ArrivingInEither } from './either-folder'
import { hashFile } from './hash-file'
import { inTurn } from './in-turn'
import { judgeFolder, readPath } from './judge-folder'
import { lookingThrough, type FolderContent } from './look-through'
import type { Outcome } from './outcome'
import { placeBackup, placeKeyFile, removeOld, type Placed } from './own-folder'
import { patience } from './patience'
import { bringBackup, bringKeyFile, endInPicked, forgetGone, noteOurs } from './picked-folder'
import { readPart } from './read-part'
import { timeOf } from './retention'
import { removeStale } from './temporary-files'

export interface BackupSurroundings {
  /** The state folder. Backups lie in `kopior` in it. */
  readonly folder: string
  readonly state: StateFile
  readonly log: ShellLog
  readonly now: () => Date
  readonly platform: NodeJS.Platform
  /** Asks the user for a folder: a path, or null when they thought better of it. Null in a shell that cannot ask. */
  readonly chooseFolder: (() => Promise<string | null>) | null
}

/** How long the picked folder is waited for, in milliseconds: to see what is there, and to write to it. */
const waits = { look: 15_000, write: 120_000 }
const day = 86_400_000

/** The verbs of backups, alike in both shells. Which folder, how long and how many is decided here, never by the page. */
export function backupHandlers(around: BackupSurroundings): HostHandlers {
  const { state, log } = around
  const own = path.join(around.folder, 'kopior')
  const look = lookingThrough()
  const turn = inTurn()
  const withPicked = patience()
  let arriving: ArrivingInEither | null = null
  let unsettled: BackupName | null = null
  /** Ours in the picked folder, as long as a full disk takes no note of it. */
  const unnoted = new Set<BackupName>()

  void turn(async () => {
    const picked = state.read().backupFolder
    await removeStale(own, 0, around.now().getTime())
    if (picked) await withPicked(waits.look, () => removeStale(picked.path, day, around.now().getTime()))
  })

  async function keepBackup({ upload, part, bytes, name }: Asks<'keepBackup'>): Promise<Answers<'keepBackup'>> {
    if (arriving?.upload !== upload) {
      if (part !== 0) throw new Error('unknown upload')
      await arriving?.discard()
      const picked = state.read().backupFolder?.path ?? null
      arriving = await beginInEither(own, picked, upload, (work) => withPicked(waits.write, work))
    }
    const current = arriving
    await current.add(part, Buffer.from(bytes, 'base64'))
    if (name === null) return { folders: [] }

    arriving = null
    // First the own one: what did not fit there leaves room for a note of what lies in the other.
    const placed = await placeBackup(own, current.inOwn, name)
    const folders = await keptInBoth(placed, async () => {
      const past = current.inPicked()
      if ('fault' in placed) return past ? noted(name, await endInPicked(state, past, name)) : 'failed'
      return noted(name, await bringBackup(state, placed, name))
    })
    unsettled = name
    return { folders }
  }

  /** A backup that lies in the picked folder gets the key file beside it, whether or not it can be noted. */
  async function noted(name: BackupName, outcome: Outcome): Promise<Outcome> {
    if (outcome !== 'kept') return outcome
    unnoted.add(name)
    await noteOurs(state, unnoted).then(
      () => unnoted.clear(),
      () => undefined,
    )
    await bringKeyFile(state, own)
    return 'kept'
  }

  /** Only the one just kept, and once: a page gone wrong removes no other, and thins out no more than it adds. */
  async function settleBackup({ name, folders }: Asks<'settleBackup'>): Promise<Answers<'settleBackup'>> {
    if (name !== unsettled) throw new Error('not the one just kept')
    unsettled = null
    const picked = state.read().backupFolder
    const ours = new Set([...(picked?.kept ?? []), ...unnoted, ...namesOf(await look(own))])
    for (const { folder, opens } of folders) {
      if (folder === 'own') await settle(own, name, opens, () => true)
      if (folder === 'picked' && picked) {
        await withPicked(waits.write, async () => {
          await settle(picked.path, name, opens, (one) => ours.has(one))
          // What a full disk takes no note of is forgotten the next time.
          await forgetGone(state, namesOf(await look(picked.path))).catch(() => undefined)
        })
      }
    }
    return {}
  }

  async function settle(folder: string, made: BackupName, opens: boolean, isOurs: (name: BackupName) => boolean) {
    if (opens) await removeOld(folder, look, isOurs, made, around.now(), state.read().backupsSetApart)
    else await rm(path.join(folder, made), { force: true })
  }

  /** How it went in the own folder, and then also in the picked one if there is one: its faults are its own. */
  async function keptInBoth(placed: Placed | { fault: Outcome }, bring: () => Promise<Outcome>): Promise<Kept[]> {
    const fault = 'fault' in placed ? placed.fault : null
    const folders: Kept[] = [{ folder: 'own', outcome: fault ?? 'kept' }]
    if (state.read().backupFolder !== null) {
      const outcome = await withPicked(waits.write, bring).catch(() => 'failed' as const)
      folders.push({ folder: 'picked', outcome: outcome === 'late' ? 'unreachable' : outcome })
    }
    if (folders.some(({ outcome }) => outcome !== 'kept')) log('backup-not-kept')
    return folders
  }

  async function keepKeyFile({ bytes }: Asks<'keepKeyFile'>): Promise<Answers<'keepKeyFile'>> {
    const placed = await placeKeyFile(own, Buffer.from(bytes, 'base64'))
    const bring = () => ('fault' in placed ? Promise.resolve('failed' as const) : bringKeyFile(state, own))
    return { folders: await keptInBoth(placed, bring) }
  }

  async function listBackups(): Promise<Answers<'listBackups'>> {
    const picked = state.read().backupFolder
    const there = picked && (await withPicked(waits.look, () => look(picked.path)).catch(() => null))
    const contents: { folder: BackupFolder; path: string; content: FolderContent | null }[] = [
      { folder: 'own', path: own, content: (await look(own)) ?? { backups: [], hasKeyFile: false } },
      ...(picked ? [{ folder: 'picked' as const, path: picked.path, content: there === 'late' ? null : there }] : []),
    ]
    return {
      folders: contents.map(({ folder, path, content }) => ({ folder, path, isReachable: content !== null })),
      backups: contents.flatMap(({ folder, content }) => (content?.backups ?? []).map((one) => ({ folder, ...one }))),
      keyFileIn: contents.filter(({ content }) => content?.hasKeyFile).map(({ folder }) => folder),
    }
  }

  async function readBackup({ folder, name, from }: Asks<'readBackup'>): Promise<Answers<'readBackup'>> {
    if (folder === 'own') return readPart(own, name, from)
    const picked = state.read().backupFolder
    if (!picked) throw new Error('no picked folder')
    const part = await withPicked(waits.look, () => readPart(picked.path, name, from))
    if (part === 'late') throw new Error('late')
    return part
  }

  async function pickBackupFolder({ path: typed }: Asks<'pickBackupFolder'>): Promise<Answers<'pickBackupFolder'>> {
    const wanted = typed ?? (await around.chooseFolder?.()) ?? null
    if (wanted === null) return { outcome: 'cancelled' }
    const read = readPath(wanted, around.platform)
    if ('refusal' in read) return { outcome: read.refusal }
    // Another folder than the one that may hang: patience of its own.
    const refusal = await patience()(waits.look, () => judgeFolder(read.path, around.folder))
    if (refusal !== null) return { outcome: refusal === 'late' ? 'missing' : refusal }
    await turn(() => take(read.path))
    return { outcome: 'picked' }
  }

  /** From now on this one; the newest backup and the key file at once, so that it holds something to go back to. */
  async function take(folder: string): Promise<void> {
    await state.change((before) =>
      before.backupFolder?.path === folder
        ? before
        : { ...before, backupFolder: { path: folder, kept: [], keyFile: null } },
    )
    unnoted.clear()
    const whole = (await look(own))?.backups.filter(({ isWhole }) => isWhole) ?? []
    const newest = whole.toSorted((one, other) => (timeOf(one.name) < timeOf(other.name) ? 1 : -1))[0]
    await withPicked(waits.write, async () => {
      await bringKeyFile(state, own)
      if (!newest) return
      const file = path.join(own, newest.name)
      await noted(newest.name, await bringBackup(state, { file, sha256: await hashFile(file) }, newest.name))
    }).catch(() => log('backup-not-kept'))
  }

  return {
    keepBackup: (asks) => turn(() => keepBackup(asks)),
    settleBackup: (asks) => turn(() => settleBackup(asks)),
    listBackups,
    readBackup,
    keepKeyFile: (asks) => turn(() => keepKeyFile(asks)),
    pickBackupFolder,
    forgetBackupFolder: async () => {
      await turn(() => state.change((before) => ({ ...before, backupFolder: null })))
      return {}
    },
    setBackupsApart: async () => {
      const at = around.now().toISOString()
      await state.change((before) => ({
        ...before,
        backupsSetApart: [...before.backupsSetApart, at].slice(-mostSetApart),
      }))
      return {}
    },
  }
}

const namesOf = (content: FolderContent | null): ReadonlySet<string> =>
  new Set((content?.backups ?? []).map(({ name }) => name))
