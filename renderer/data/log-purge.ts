import type { Instant } from '@shared/calendar/date'
import { addMonths } from '@shared/calendar/days'
import { dateAt, startOfDay } from '@shared/calendar/instant'
import type { PurgeEntry } from '@shared/log/log-entry'
import { presentUser } from '@shared/organisation/user-verbs'
import type { Circumstances } from '@shared/record/change'
import { rowsOf } from '@shared/record/state'
import { sealLogEntries } from './log'
import { SealedAnew } from './progress'
import type { Records } from './records'

/**
 * Removes the entries that are older than the organisation keeps them, and says in the log that it did and how many they
 * were. Nothing else ever changes or removes an entry.
 */
export async function purgeOldEntries(
  { database, key, state, progress }: Records,
  { now, newId }: Circumstances,
): Promise<void> {
  const [organisation] = rowsOf(state.get(), 'organisation')
  if (!organisation) return
  const before = startOfDay(addMonths(dateAt(now), -12 * organisation.logKeptYears))
  const count = await old(before).count()
  if (count === 0) return
  const profile = presentUser(state.get())?.id ?? null
  const entry: PurgeEntry = { id: newId(), at: now, profile, act: 'purged', before, count }
  const sealed = await sealLogEntries(key, [entry])
  await database.transaction('rw', database.log, database.meta, async () => {
    if ((await database.progress())?.keyId !== progress.keyId) throw new SealedAnew()
    // Another window was first, and has said so.
    if ((await old(before).count()) !== count) return
    await old(before).delete()
    await database.log.bulkAdd(sealed)
  })

  function old(moment: Instant) {
    return database.log.where('at').below(moment)
  }
}
