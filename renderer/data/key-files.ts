import type { BackupFolder, Host, Kept } from '@shared/host'
import type { Database } from './database'
import type { WriteKeyFile } from './key-file'
import type { Identity } from './recovery-identity'
import { createStore, type Store } from './store'

/**
 * The row of `meta` that holds `nyckel.age` as it was last made: under the passphrase, so that it can be written to the
 * backups' folders at any start without asking for it again.
 */
export interface KeyFileRow {
  readonly name: 'keyFile'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The folders that these bytes have reached. */
  readonly keptIn: readonly BackupFolder[]
}

/** Sees to it that `nyckel.age` lies beside the backups. Nothing here ever stops a change of the lock. */
export interface KeyFiles {
  /** What the user should know: the file does not lie where it should. */
  readonly problem: Pick<Store<string | null>, 'get' | 'subscribe'>
  /** The row for these identities; null when there are none or it cannot be made, and then it is made at a later unlocking. */
  readonly make: (identities: readonly Identity[], passphrase: string) => Promise<KeyFileRow | null>
  /** Hands the database's file to the shell, which puts it in every folder. Called at every opening: folders come and go. */
  readonly hand: (database: Database) => Promise<void>
}

interface Surroundings {
  readonly host: Pick<Host, 'keepKeyFile'>
  readonly write: WriteKeyFile
}

const causes: Record<Exclude<Kept['outcome'], 'kept'>, { readonly cause: string; readonly remedy: string }> = {
  unreachable: { cause: 'mappen går inte att nå', remedy: 'Anslut den.' },
  full: { cause: 'disken är full', remedy: 'Frigör utrymme.' },
  denied: { cause: 'Rådrum får inte skriva där', remedy: 'Be den som sköter datorn att ändra det.' },
  damaged: { cause: 'filen gick inte att läsa tillbaka', remedy: 'Låt den som sköter datorn se på disken.' },
  failed: { cause: 'skrivningen avbröts', remedy: 'Starta om Rådrum.' },
}

const folderNames: Record<BackupFolder, string> = { own: 'Rådrums egen mapp', picked: 'mappen som du har valt' }

/** One sentence for each part: what happened, what is safe, what to do. */
function sentence({ folder, outcome }: { folder: BackupFolder; outcome: keyof typeof causes }): string {
  const { cause, remedy } = causes[outcome]
  return `Filen som öppnar säkerhetskopiorna med lösenfrasen är inte skriven i ${folderNames[folder]}: ${cause}. Uppgifterna är orörda, lösenfrasen gäller, och kopiorna öppnas med återställningskoden. ${remedy} Rådrum försöker igen vid nästa start.`
}

export function createKeyFiles({ host, write }: Surroundings): KeyFiles {
  const problem = createStore<string | null>(null)

  async function make(identities: readonly Identity[], passphrase: string): Promise<KeyFileRow | null> {
    if (identities.length === 0) return null
    try {
      return { name: 'keyFile', bytes: await write(identities, passphrase), keptIn: [] }
    } catch {
      return null
    }
  }

  async function hand(database: Database): Promise<void> {
    try {
      const row = await database.keyFile()
      if (row === undefined) return
      const bytes = btoa(String.fromCharCode(...row.bytes))
      const failed: readonly Kept[] = [{ folder: 'own', outcome: 'failed' }]
      const kept = await host.keepKeyFile({ bytes }).then(
        ({ folders }) => folders,
        () => failed,
      )
      const reached = kept.flatMap(({ folder, outcome }) => (outcome === 'kept' ? [folder] : []))
      const keptIn = [...new Set([...row.keptIn, ...reached])]
      // A folder that has this very file and is away today is no news: the backups tell of it.
      const missing = kept.find(({ folder }) => !keptIn.includes(folder))
      problem.set(
        missing === undefined || missing.outcome === 'kept' ? null : sentence({ ...missing, outcome: missing.outcome }),
      )
      if (keptIn.length > row.keptIn.length) await noteKept(database, { ...row, keptIn })
    } catch {
      // The window is closing or the disk refuses: the next start hands the file again.
    }
  }

  return { problem, make, hand }
}

/** Unless another file has taken its place meanwhile. */
function noteKept(database: Database, row: KeyFileRow): Promise<void> {
  return database.transaction('rw', database.meta, async () => {
    const now = await database.keyFile()
    const isSame = now?.bytes.length === row.bytes.length && now.bytes.every((byte, place) => byte === row.bytes[place])
    if (isSame) await database.meta.put(row)
  })
}
