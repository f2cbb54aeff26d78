import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Answers, Asks, Canary } from '@shared/host'
import type { ShellLog } from '../state/shell-log'
import type { ShellName } from '../state/shell-state'
import { databaseFolders } from '../state/traces'
import { copiesToRemove, type DatabaseCopy } from './copies-to-remove'
import { copyFolder, freeSpace, sizeOf } from './copy-folder'

/** The copies of the database folder that a shell makes before anything opens the data. */
export interface DatabaseCopies {
  /** Copies it. Never throws: a copy that fails is logged and removed, and the start goes on. */
  readonly take: () => Promise<void>
  /** What became of this start's: `nothing` when there was nothing to copy, `none` when it was not made or is gone. */
  readonly standing: () => Answers<'describe'>['databaseCopy']
  /** The app opened a database and tells how far it had come: the copy is marked with that. */
  readonly opened: (canary: Canary) => Promise<void>
  /**
   * Removes those made at starts since then, all of them when it is null: what they hold counts as clear.
   *
   * @throws what the file system throws; what could be removed is gone
   */
  readonly removeSince: (since: Asks<'removeDatabaseCopies'>['since']) => Promise<void>
}

/** In a copy: how it opened. */
const marks = { well: 'oppnades', less: 'oppnades-med-mindre' }

/** What a copy must leave free on the disk, in bytes: the database itself needs room to be written. */
const reserve = 100 * 1024 * 1024

const month = 30 * 86_400_000

export interface CopySurroundings {
  /** The state folder. Copies lie in `databaskopior` in it, one folder a start, named by its time. */
  readonly folder: string
  readonly shell: ShellName
  /** How far each database had come, as `state.json` says before this start. */
  readonly known: readonly Canary[]
  readonly log: ShellLog
  readonly now: () => Date
}

/**
 * Chromium deletes a damaged database when it first looks at it and says nothing, so the only time to keep the files is
 * before the browser, or Electron's session, opens the data.
 */
export function databaseCopies({ folder, shell, known, log, now }: CopySurroundings): DatabaseCopies {
  const copies = path.join(folder, 'databaskopior')
  const source = path.join(folder, databaseFolders[shell])
  let taken: string | null = null
  let isEmpty = false
  let isJudged = false
  const monthAgo = () => nameAt(now().getTime() - month)

  async function copy(): Promise<void> {
    await removeHalfMade(copies)
    const size = await sizeOf(source)
    isEmpty = size === 0
    if (isEmpty) return
    await mkdir(copies, { recursive: true })
    if ((await freeSpace(copies)) < size + reserve) return log('database-copy-no-room')
    const name = nameAt(now().getTime())
    const half = path.join(copies, `.${name}`)
    await copyFolder(source, path.join(half, path.basename(source)))
    await rename(half, path.join(copies, name))
    taken = name
    await removeOld(copies, monthAgo())
  }

  return {
    async take() {
      try {
        await copy()
      } catch {
        log('database-copy-failed')
        await removeHalfMade(copies).catch(() => undefined)
      }
    },
    standing: () => (taken !== null ? 'made' : isEmpty ? 'nothing' : 'none'),
    async opened(canary) {
      const before = known.find(({ database }) => database === canary.database)
      if (isJudged || taken === null || !before) return
      // Only the first word counts: after a restore in this same start all is well, but what was copied was not.
      isJudged = true
      const isAsFar = canary.databaseId === before.databaseId && canary.commits >= before.commits
      await writeFile(path.join(copies, taken, isAsFar ? marks.well : marks.less), '', { mode: 0o600 })
        .then(() => removeOld(copies, monthAgo()))
        .catch(() => log('database-copy-failed'))
    },
    async removeSince(since) {
      const first = since === null ? '' : nameAt(Date.parse(since))
      const stale = (await copiesIn(copies)).filter((name) => name >= first)
      if (taken !== null && stale.includes(taken)) taken = null
      const removed = await Promise.allSettled(stale.map((name) => rm(path.join(copies, name), gone)))
      const fault = removed.find(({ status }) => status === 'rejected')
      if (fault?.status !== 'rejected') return
      log('database-copy-failed')
      throw fault.reason
    },
  }
}

const gone = { recursive: true, force: true }

const nameAt = (time: number) => new Date(time).toISOString().replace(/[:.]/g, '-')

async function removeHalfMade(copies: string): Promise<void> {
  const names = await readdir(copies).catch(() => [])
  for (const name of names.filter((name) => name.startsWith('.'))) await rm(path.join(copies, name), gone)
}

async function removeOld(copies: string, monthAgo: string): Promise<void> {
  const all = await Promise.all((await copiesIn(copies)).map((name) => lookAt(copies, name)))
  for (const name of copiesToRemove(all, monthAgo)) await rm(path.join(copies, name), gone)
}

/** The names of whole copies; none when no copy was ever made. */
async function copiesIn(copies: string): Promise<string[]> {
  const names = await readdir(copies).catch(() => [])
  return names.filter((name) => /^\d{4}-\d{2}-\d{2}T[\d-]+Z$/.test(name))
}

async function lookAt(copies: string, name: string): Promise<DatabaseCopy> {
  const inside = await readdir(path.join(copies, name))
  const found = inside.includes(marks.well) ? 'well' : inside.includes(marks.less) ? 'less' : 'unknown'
  return { name, bytes: await sizeOf(path.join(copies, name)), found }
}
