import { randomUUID } from 'node:crypto'
import { lstat, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

const pattern = /^\.radrum-[0-9a-f-]{36}\.tmp$/

/** A file beside those that are whole; it is moved into place when it is whole itself. */
export const temporaryFile = (folder: string) => path.join(folder, `.radrum-${randomUUID()}.tmp`)

/**
 * Removes what an earlier start left half-written. A folder that others use too may hold what another Rådrum is writing
 * now, so there only old ones go.
 *
 * @param olderThan milliseconds; 0 in the own folder
 * @param now milliseconds
 */
export async function removeStale(folder: string, olderThan: number, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((name) => pattern.test(name))) {
    const file = path.join(folder, name)
    const found = await lstat(file).catch(() => null)
    if (found?.isFile() && now - found.mtimeMs >= olderThan) await rm(file, { force: true }).catch(() => undefined)
  }
}
