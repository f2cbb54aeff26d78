import type { BackupOutcome } from '@shared/backup/backup-outcome'
import type { Instant } from '@shared/calendar/date'
import { instantOf } from '@shared/calendar/instant'
import { backupFacts, type Answers, type BackupName, type Host } from '@shared/host'
import type { Database } from '../database'
import type { Recipient } from '../recovery-identity'

/** The row of `meta` that says how far the last backup of this database came. */
export interface LastBackup {
  readonly name: 'lastBackup'
  readonly file: BackupName
  readonly at: Instant
  readonly rows: number
  readonly commits: number
  /** Who can open it: another recovery code needs another backup. */
  readonly recipients: readonly Recipient[]
}

/** How backups stand against what is here. */
export interface Standing {
  readonly last: { readonly at: Instant; readonly rows: number } | null
  readonly isBehind: boolean
}

type Listed = Answers<'listBackups'>

/** How backups stand, and the folders that they are to lie in; null when the shell does not say. */
export interface FoundStanding extends Standing {
  readonly places: Listed['folders'] | null
}

/**
 * How the backups stand, looked up and not believed: what is remembered counts when that very file lies whole in every
 * folder that can be reached. A shell that does not answer leaves what is remembered.
 */
export async function findStanding(
  host: Pick<Host, 'listBackups'>,
  {
    remembered,
    commits,
    recipients,
  }: { remembered: LastBackup | undefined; commits: number; recipients: readonly Recipient[] },
): Promise<FoundStanding> {
  const listed = await host.listBackups({}).catch(() => null)
  const isBehind = remembered?.commits !== commits || !sameRecipients(remembered.recipients, recipients)
  if (listed === null) return { last: remembered ?? null, isBehind, places: null }
  const places = listed.folders
  const whole = listed.backups.filter(({ isWhole }) => isWhole)
  if (remembered && whole.some(({ name }) => name === remembered.file)) {
    return { last: remembered, isBehind: isBehind || !liesEverywhere(listed, remembered.file), places }
  }
  // Ids of time stand first in a name, so the newest is last.
  const newest = whole
    .map(({ name }) => name)
    .sort()
    .at(-1)
  return { last: newest === undefined ? null : factsOf(newest), isBehind: true, places }
}

function liesEverywhere({ folders, backups }: Listed, file: BackupName): boolean {
  return folders.every(
    ({ folder, isReachable }) =>
      !isReachable || backups.some((one) => one.folder === folder && one.name === file && one.isWhole),
  )
}

/**
 * How the last try went, in the light of what was found since: a folder that cannot be reached is told of, whoever found it so
 * first, and what came of one that is no longer used, or that has all by now, is nobody's trouble.
 */
export function outcomesSince(
  tried: readonly BackupOutcome[],
  { places, isBehind }: FoundStanding,
): readonly BackupOutcome[] {
  if (places === null) return tried
  return places.flatMap(({ folder, isReachable }): readonly BackupOutcome[] => {
    if (!isReachable) return [{ folder, outcome: 'unreachable' }]
    return tried.filter(
      (one) => one.folder === folder && (one.outcome === 'kept' || (isBehind && one.outcome !== 'unreachable')),
    )
  })
}

function factsOf(name: BackupName): Standing['last'] {
  const { date, time, rows } = backupFacts(name)
  return { at: instantOf(date, time), rows }
}

function sameRecipients(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return one.join() === other.join()
}

export async function readLastBackup({ meta }: Database): Promise<LastBackup | undefined> {
  return (await meta.get('lastBackup')) as LastBackup | undefined
}

/** Remembers a backup of the database, unless it has become another one meanwhile. */
export async function rememberBackup(database: Database, databaseId: string, last: LastBackup): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    if ((await database.progress())?.databaseId === databaseId) await database.meta.put(last)
  })
}
