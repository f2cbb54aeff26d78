import type { Canary } from '@shared/host'
import { tableNames, type TableName } from '@shared/record/tables'
import { nativeVersion } from './database'
import type { Profile } from './profile-name'
import { ask, openNative } from './native'
import type { Progress } from './progress'
import { isDamage } from './storage-fault'
import { structureSteps, structureVersion } from './structure'

/** What was found at start, and so what may be shown. Only `open` may write. */
export type StartUp =
  | { readonly kind: 'firstRun' }
  | { readonly kind: 'open'; readonly profile: Profile }
  /** Sealed under a passphrase, which somebody must know. */
  | { readonly kind: 'locked'; readonly profile: Profile }
  /** Unlocked, but of an older structure, and the backup before the update did not come about: nothing is updated. */
  | { readonly kind: 'notKept'; readonly profile: Profile }
  /** A newer Rådrum has changed the data since: this one would damage it. */
  | { readonly kind: 'newerDatabase'; readonly profile: Profile }
  /** There was data here and it is gone, or less of it is left. Nothing is written until somebody decides. */
  | {
      readonly kind: 'missingData'
      readonly profile: Profile
      readonly known: Canary | null
      readonly here: Remains | null
    }
  /** It lies here and cannot be read, or not all of it. Nothing is written until somebody decides. */
  | { readonly kind: 'damaged'; readonly profile: Profile; readonly known: Canary | null }
  | { readonly kind: 'failed'; readonly reason: string }

/** What lies where more was expected. */
export interface Remains {
  readonly rows: number
  readonly commits: number
}

/** A database as it stands on the disk. */
export type Finding =
  { readonly kind: 'none' | 'ours' | 'newer' | 'damaged' } | { readonly kind: 'missing'; readonly here: Remains | null }

/**
 * Looks at a database without declaring a structure and without ever making one. Chromium replaces a damaged database by
 * an empty one and says nothing, so an empty or shortened one is only believed when no canary remembers more.
 */
export async function inspect(name: string, canaries: readonly Canary[]): Promise<Finding> {
  try {
    const database = await openNative(name)
    if (database === null) return nothingIn(canaries)
    try {
      return await judge(database, canaries)
    } finally {
      database.close()
    }
  } catch (error) {
    if (isDamage(error)) return { kind: 'damaged' }
    throw error
  }
}

/** Nothing is what a first run has; where a canary remembers more it is a loss. */
function nothingIn(canaries: readonly Canary[]): Finding {
  return canaries.length > 0 ? { kind: 'missing', here: null } : { kind: 'none' }
}

async function judge(database: IDBDatabase, canaries: readonly Canary[]): Promise<Finding> {
  if (database.version > nativeVersion(structureVersion)) return { kind: 'newer' }
  const expected = storesAt(database.version)
  const found = expected.filter((store) => database.objectStoreNames.contains(store))
  if (found.length > 0 && found.length < expected.length) return { kind: 'damaged' }
  const progress = await readProgress(database)
  // Made, and closed before its first row: nothing was ever kept in it.
  if (progress === undefined) return nothingIn(canaries)
  const rows = await countRows(database)
  if (canaries.every((canary) => holds({ progress, rows }, canary))) return { kind: 'ours' }
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  return { kind: 'missing', here: { rows: all, commits: progress.commits } }
}

/** The stores that a database of this version was made with. */
function storesAt(version: number): string[] {
  const steps = structureSteps.filter((step) => nativeVersion(step.version) <= version)
  const stores = Object.assign({}, ...steps.map((step) => step.stores)) as Record<string, string | null>
  return Object.keys(stores).filter((name) => stores[name] !== null)
}

type Counts = Partial<Record<TableName, number>>

/** Whether the database is the one that the canary saw, and has at least what it had then. */
function holds({ progress, rows }: { progress: Progress; rows: Counts }, canary: Canary): boolean {
  if (progress.databaseId !== canary.databaseId || progress.commits < canary.commits) return false
  if (progress.commits > canary.commits) return true
  return Object.entries(rows).every(([table, count]) => count === (canary.rows[table] ?? 0))
}

async function countRows(database: IDBDatabase): Promise<Counts> {
  const tables = tableNames.filter((table) => database.objectStoreNames.contains(table))
  const counts = await Promise.all(tables.map((table) => ask(database, table, (store) => store.count())))
  return Object.fromEntries(tables.map((table, place) => [table, counts[place]!]))
}

/** The newest of what the keepers remember. */
export function newestOf(canaries: readonly Canary[]): Canary | null {
  return canaries.reduce<Canary | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null)
}

async function readProgress(database: IDBDatabase): Promise<Progress | undefined> {
  if (!database.objectStoreNames.contains('meta')) return undefined
  return ask<Progress | undefined>(
    database,
    'meta',
    (store) => store.get('progress') as IDBRequest<Progress | undefined>,
  )
}
