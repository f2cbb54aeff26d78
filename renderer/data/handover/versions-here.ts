import { versionsOf } from '@shared/handover/versions'
import type { VersionsHere } from '@shared/handover/compare'
import type { Id } from '@shared/record/id'
import { openHistoryLine } from '../history'
import type { Records } from '../records'

/** Where some rows' present versions come from, read from the history. */
export async function readVersions({ database, key }: Records, ids: ReadonlySet<Id>): Promise<VersionsHere> {
  const touching = await database.history.filter(({ touched }) => touched.some(({ id }) => ids.has(id))).toArray()
  touching.sort((one, other) => one.commit - other.commit)
  return versionsOf(await Promise.all(touching.map((line) => openHistoryLine(key, line))))
}
