import Dexie, { type Table } from 'dexie'
import type { TableName } from '@shared/record/tables'
import type { LastBackup } from './backup/last-backup'
import type { StoredFile } from './documents/kept-files'
import type { StoredDraft } from './draft-contract'
import type { HistoryLine } from './history'
import type { KeyFileRow } from './key-files'
import type { KeySlots } from './key-slots'
import type { StoredLogEntry } from './log'
import type { Progress } from './progress'
import type { StoredRow } from './sealed-row'
import type { StaleCopies } from './stale-copies'
import { structureSteps, structureVersion } from './structure'
import { sweepOverwritten } from './sweep'

/** What the table `meta` holds, by name. */
export type MetaRow = Progress | KeySlots | KeyFileRow | LastBackup | StaleCopies

/** A newer Rådrum has been at the database. */
class NewerStructure extends Error {}

/** A profile's database. The only Dexie class; `strict` makes the disk have it before a promise resolves. */
export class Database extends Dexie {
  declare readonly history: Table<HistoryLine, string>
  /** Only ever added to; `log-purge.ts` takes away what is older than it is kept. */
  declare readonly log: Table<StoredLogEntry, string>
  /** The files of kept documents, under their documents' ids. */
  declare readonly documentFiles: Table<StoredFile, string>
  declare readonly drafts: Table<StoredDraft, string>
  declare readonly meta: Table<MetaRow, string>

  /** `structure` opens it as an older program did: see `databaseAsStored`. */
  constructor(
    name: string,
    readonly structure = structureVersion,
  ) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    for (const step of structureSteps.slice(0, structure)) {
      const version = this.version(step.version).stores({ ...step.stores })
      if (step.upgrade) version.upgrade(step.upgrade)
    }
    // At every opening, those that Dexie does by itself after a lost connection too: it does not mind a newer version.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version > nativeVersion(structure)) throw new NewerStructure()
      },
      true,
    )
  }

  /** Opens, also again after the connection was lost, on files that nothing half written stands in (`sweep.ts`). */
  override open() {
    return Dexie.Promise.resolve(sweepOverwritten()).then(() => super.open())
  }

  rows(table: TableName): Table<StoredRow, string> {
    return this.table(table)
  }

  async keySlots(): Promise<KeySlots> {
    return (await this.meta.get('keys')) as KeySlots
  }

  async keyFile(): Promise<KeyFileRow | undefined> {
    return (await this.meta.get('keyFile')) as KeyFileRow | undefined
  }

  async staleCopies(): Promise<StaleCopies | undefined> {
    return (await this.meta.get('staleCopies')) as StaleCopies | undefined
  }

  async progress(): Promise<Progress | undefined> {
    return (await this.meta.get('progress')) as Progress | undefined
  }
}

/**
 * A database by the structure that it has on the disk, so that opening it changes nothing: what is locked stays as it is
 * until somebody has the key. One that is not there gets this program's.
 */
export async function databaseAsStored(name: string): Promise<Database> {
  const stored = (await indexedDB.databases()).find((one) => one.name === name)?.version
  return new Database(name, Math.min(structureVersion, (stored ?? Infinity) / nativeVersion(1)))
}

/** The number that IndexedDB keeps for a structure version: Dexie multiplies by ten. */
export function nativeVersion(version: number): number {
  return version * 10
}
