import type { ClockTime, IsoDate } from '../calendar/date'
import type { Answers, BackupFolder } from '../host'
import { inOrder } from '../record/order'
import { backupFacts, type BackupFacts, type BackupName } from './backup-name'

/** One backup, whichever folders it lies in. */
export interface KeptBackup {
  readonly name: BackupName
  /** The folder to read it from: one where it is whole, if there is any. */
  readonly folder: BackupFolder
  readonly date: IsoDate
  /** To the minute. */
  readonly clock: ClockTime
  readonly occasion: BackupFacts['occasion']
  readonly rows: number
  /** Half of its hash: random, so it may stand in an address. */
  readonly hash: string
  /** What lies there is what was written. */
  readonly isWhole: boolean
}

/** The backups of all folders, newest first. The same one in two folders is one. */
export function keptBackups(listed: Answers<'listBackups'>['backups']): readonly KeptBackup[] {
  const names = [...new Set(listed.map(({ name }) => name))]
  // A name begins with when it was made, to the second.
  return names.sort((a, b) => inOrder(b, a)).map((name) => keptBackup(name, listed))
}

function keptBackup(name: BackupName, listed: Answers<'listBackups'>['backups']): KeptBackup {
  const places = listed.filter((one) => one.name === name)
  const best = places.find(({ isWhole }) => isWhole) ?? places[0]!
  const { date, time, occasion, rows, hash } = backupFacts(name)
  const clock = time.slice(0, 5) as ClockTime
  return { name, folder: best.folder, date: date as IsoDate, clock, occasion, rows, hash, isWhole: best.isWhole }
}
