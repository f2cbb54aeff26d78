import type { Host } from '@shared/host'
import { databaseAsStored, type Database } from '../database'
import { openKeySlots } from '../device-key'
import { firstRows } from '../opened'
import { databaseNames } from '../profile-name'
import { removeDamaged } from './remove-damaged'
import type { Profiles } from '../profiles'
import type { Progress } from '../progress'
import type { StartUp } from '../start-up'

const nothingChanged = 'Ingenting är ändrat.'
const notLost: StartUp = {
  kind: 'failed',
  reason: `Uppgifterna saknas inte längre. ${nothingChanged} Starta om Rådrum.`,
}
const notWritten: StartUp = {
  kind: 'failed',
  reason: `Det gick inte att skriva till disken. ${nothingChanged} Frigör utrymme, starta om Rådrum och försök igen.`,
}

interface Around extends Pick<Profiles, 'openWith' | 'look'> {
  readonly host: Pick<Host, 'discardStorage' | 'setBackupsApart'>
}

/** Begins an empty profile where data is missing or damaged. It counts on from what was known, so that it is believed. */
export async function startEmpty({ look, openWith, host }: Around): Promise<StartUp> {
  const { finding, known } = await look('real')
  if (finding.kind !== 'missing' && finding.kind !== 'damaged') return notLost
  const here = finding.kind === 'missing' ? (finding.here?.commits ?? 0) : 0
  const [progress, keys] = await firstRows()
  const isDone = await withDatabase(host, finding.kind === 'damaged', (database) =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()))
      await database.meta.bulkAdd([
        { ...progress, ...goingOn(known, here, progress), keyId: progress.databaseId },
        keys,
      ])
    }),
  )
  return isDone ? openWith('real', openKeySlots) : notWritten
}

/** Opens what is left of data that is missing in part, as all that there is. */
export async function openWhatIsHere({ look, openWith, host }: Around): Promise<StartUp> {
  const { finding, known } = await look('real')
  if (finding.kind !== 'missing' || finding.here === null) return notLost
  const isDone = await withDatabase(host, false, (database) =>
    database.transaction('rw', database.meta, async () => {
      const stored = await database.progress()
      if (stored) await database.meta.put({ ...stored, ...goingOn(known, stored.commits, stored) })
    }),
  )
  return isDone ? openWith('real', openKeySlots) : notWritten
}

function goingOn(
  known: { readonly databaseId: string; readonly commits: number } | null,
  commits: number,
  { databaseId }: Progress,
): Pick<Progress, 'databaseId' | 'commits'> {
  return { databaseId: known?.databaseId ?? databaseId, commits: Math.max(commits, known?.commits ?? 0) + 1 }
}

/** @param isDamaged what lies there has to go first */
async function withDatabase(
  host: Around['host'],
  isDamaged: boolean,
  job: (database: Database) => Promise<unknown>,
): Promise<boolean> {
  let database: Database | null = null
  try {
    // Before anything new can be backed up: the screen promises that the copies of what was lost stay.
    await host.setBackupsApart({})
    // What cannot be read cannot be emptied.
    if (isDamaged) await removeDamaged(host)
    database = await databaseAsStored(databaseNames.real)
    await database.open()
    await job(database)
    return true
  } catch {
    return false
  } finally {
    database?.close({ disableAutoOpen: true })
  }
}
