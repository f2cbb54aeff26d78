import { HostError } from '@renderer/host/host-error'
import { compareRows } from '@shared/backup/compare'
import { countOfGone, withoutWhatIsGone } from '@shared/backup/stays-gone'
import type { Host } from '@shared/host'
import { tableNames, type TableName } from '@shared/record/tables'
import type { Stretching } from '../argon2-cost'
import { ownIdentities } from '../own-identities'
import type { Profiles } from '../profiles'
import type { Identity } from '../recovery-identity'
import type { StartUp } from '../start-up'
import type { Backups, ReadBackup } from './contract'
import type { BackupKeeper } from './keeper'
import { openBackup, type OpenedBackup } from './open-backup'
import { restoreBackup } from './restore'
import { openWhatIsHere, startEmpty } from './start-anew'

interface Surroundings {
  readonly host: Pick<Host, 'readBackup' | 'listBackups' | 'discardStorage' | 'setBackupsApart'>
  readonly profiles: Pick<Profiles, 'opened' | 'openWith' | 'look' | 'tries' | 'keyFiles'>
  readonly keeper: BackupKeeper
  readonly stretching: Stretching
}

/** What is said when it broke off where nobody thought it would: the database is written in one transaction, or not at all. */
const brokenOff = {
  restore:
    'Hämtningen avbröts. Kopian är orörd, och här ligger antingen allt som det var förut eller allt som det är i kopian. Starta om Rådrum, se efter, och försök igen om det behövs.',
  anew: 'Rådrum kom inte hela vägen. Säkerhetskopiorna är orörda. Starta om Rådrum, se efter, och försök igen om det behövs.',
}

/** Backups and what can be done with them. */
export function createBackups({ host, profiles, keeper, stretching }: Surroundings): Backups {
  let held: OpenedBackup | null = null

  const openReal = () => {
    const profile = profiles.opened.get()
    return profile?.profile === 'real' ? profile.records : null
  }

  async function identitiesHere(): Promise<readonly Identity[]> {
    const records = openReal()
    return records ? ownIdentities(records.key, await records.database.keySlots()) : []
  }

  function factsOf({ file }: OpenedBackup): ReadBackup {
    const { madeAt, version, organisation } = file.header
    const counts = Object.fromEntries(tableNames.map((table) => [table, file.rows[table].length]))
    const here = openReal()?.state.get()
    return {
      madeAt,
      version,
      organisation,
      counts: counts as Record<TableName, number>,
      rows: tableNames.reduce((sum, table) => sum + file.rows[table].length, 0),
      comparison: here ? compareRows(here, withoutWhatIsGone(file, here).rows) : null,
      gone: here ? countOfGone(file, here) : null,
    }
  }

  return {
    make: keeper.make,
    async read(source, key) {
      held = null
      const opened = await openBackup({ host, tries: profiles.tries, ownIdentities: identitiesHere }, source, key)
      if ('reason' in opened) return opened
      held = opened
      return factsOf(opened)
    },
    async restore(passphrase) {
      const start = await told(
        () => restoreBackup({ host, profiles, keeper, stretching }, held, passphrase),
        brokenOff.restore,
      )
      if (start.kind === 'open') held = null
      return start
    },
    startEmpty: () => told(() => startEmpty({ ...profiles, host }), brokenOff.anew),
    openWhatIsHere: () => told(() => openWhatIsHere({ ...profiles, host }), brokenOff.anew),
  }
}

/** Whoever waits is always answered: what throws becomes a sentence. */
async function told(job: () => Promise<StartUp>, reason: string): Promise<StartUp> {
  try {
    return await job()
  } catch (fault) {
    return { kind: 'failed', reason: fault instanceof HostError ? fault.message : reason }
  }
}
