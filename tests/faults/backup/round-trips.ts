import 'fake-indexeddb/auto'
import { isDeepStrictEqual } from 'node:util'
import { openHistoryLine } from '@renderer/data/history'
import { drawRecoveryCode } from '@renderer/data/locks'
import {
  aComputer,
  backupsIn,
  freshBrowser,
  passphrase,
  rowsOf,
  stateOf,
  type Window,
} from '@tests/renderer/data/backup/a-computer'
import type { BackupName } from '@shared/host'
import { changesOf, drawWorld } from './worlds'

/** How many backups were made and restored, and the seeds of those that came back otherwise. */
export interface RoundTrips {
  readonly count: number
  readonly differing: readonly number[]
}

/**
 * Drawn databases, each backed up, and restored on another computer that knows the passphrase and nothing else: every row
 * and every line of the history must be what it was (F5).
 */
export async function backupRoundTrips(count: number, seed: number): Promise<RoundTrips> {
  const differing: number[] = []
  for (let trip = seed; trip < seed + count; trip += 1) {
    if (!(await comesBackEqual(trip))) differing.push(trip)
  }
  return { count, differing }
}

async function comesBackEqual(seed: number): Promise<boolean> {
  const first = await givenWorld(seed)
  const before = await contentOf(first.window)
  await first.window.end()
  freshBrowser()
  const second = aComputer()
  for (const [name, bytes] of first.computer.shell.files.own) second.shell.files.own.set(name, bytes)
  const name = backupsIn(second).at(-1) as BackupName
  const window = second.start()
  const key = { kind: 'passphrase', text: passphrase, keyFile: null } as const
  await window.backups.read({ kind: 'kept', folder: 'own', name }, key)
  const start = await window.backups.restore(null)
  const isEqual = start.kind === 'open' && isDeepStrictEqual(await contentOf(window), before)
  await window.end()
  return isEqual
}

/** A computer with a drawn database behind a passphrase, and its backup. */
export async function givenWorld(seed: number) {
  freshBrowser()
  const computer = aComputer()
  const window = computer.start()
  const code = drawRecoveryCode()
  await window.profiles.openProfile('real')
  await window.profiles.locks.secure(passphrase, code, null)
  for (const change of changesOf(drawWorld(seed))) {
    const outcome = await window.profiles.opened.get()!.write(change)
    if (!outcome.ok) throw new Error(`The world of seed ${seed} was not written`)
  }
  await window.keeper.make(null)
  return { computer, window, code }
}

/** All rows, and the history opened. */
async function contentOf(window: Window) {
  const { records } = window.profiles.opened.get()!
  const lines = await records.database.history.orderBy('commit').toArray()
  const history = await Promise.all(lines.map((line) => openHistoryLine(records.key, line)))
  return { rows: rowsOf(stateOf(window)), history }
}
