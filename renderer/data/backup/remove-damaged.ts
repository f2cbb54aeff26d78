import type { Host } from '@shared/host'
import { Database } from '../database'
import { databaseNames } from '../profile-name'

/**
 * Makes room where a damaged database lies. The shell has kept a copy of it if it could, and the screens say whether it
 * did. A store whose files are broken cannot be deleted from within: then the browser throws away all that it has stored.
 */
export async function removeDamaged(host: Pick<Host, 'discardStorage'>): Promise<void> {
  try {
    await new Database(databaseNames.real).delete()
  } catch {
    await host.discardStorage({})
  }
}
