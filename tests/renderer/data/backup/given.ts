import type { BackupKey, BackupSource, ReadBackup } from '@renderer/data/backup/contract'
import type { BackupName } from '@shared/host'
import {
  aComputer,
  backupsIn,
  freshBrowser,
  givenSecured,
  rowsOf,
  stateOf,
  write,
  type Computer,
  type Window,
} from './a-computer'

export const own: BackupKey = { kind: 'own' }
export const kept = (name: string): BackupSource => ({ kind: 'kept', folder: 'own', name: name as BackupName })
export const byPassphrase = (text: string): BackupKey => ({ kind: 'passphrase', text, keyFile: null })

/** A backup of three parties, and a fourth written since. */
export async function givenBehind(computer: Computer) {
  const window = await givenSecured(computer)
  await window.keeper.make(null)
  const name = backupsIn(computer).at(-1)!
  const then = rowsOf(stateOf(window))
  await write(window, 'Botkyrka kommun')
  return { window, name, then }
}

/** The same computer after its browser lost everything, or another computer with the files of the first. */
export async function givenFiles() {
  const first = aComputer()
  const { window, name, then } = await givenBehind(first)
  await window.end()
  freshBrowser()
  const computer = aComputer()
  for (const [file, bytes] of first.shell.files.own) computer.shell.files.own.set(file, bytes)
  return { computer, first, name, then, code: window.code }
}

export async function openedRight(window: Window, source: BackupSource, key: BackupKey): Promise<ReadBackup> {
  const read = await window.backups.read(source, key)
  if ('reason' in read) throw new Error(read.reason)
  return read
}
