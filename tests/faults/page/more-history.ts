import { newId } from '@renderer/data/ids'
import type { KeySlots } from '@renderer/data/key-slots'
import type { Progress } from '@renderer/data/progress'
import { seal } from '@renderer/data/seal'
import { openBySecret } from '@renderer/data/secret-slots'
import { stretchingInWorker } from '@renderer/data/stretch-in-worker'
import { passphrase, type FrozenProfile } from '../old-profiles/frozen-profile'

/** A frozen profile with a longer history, so that its migration takes the time that a real one's does. */
export async function withMoreHistory({ structure, stores }: FrozenProfile, lines: number): Promise<FrozenProfile> {
  const meta = stores.meta as readonly (Progress | KeySlots)[]
  const slots = meta.find((row): row is KeySlots => row.name === 'keys')!
  const key = await openBySecret(slots, { kind: 'passphrase', text: passphrase }, stretchingInWorker)
  const progress = meta.find((row): row is Progress => row.name === 'progress')!
  const isNumbered = structure > 1
  const more = await Promise.all(
    Array.from({ length: lines }, async (_, place) => {
      const id = newId()
      const sealed = await seal(key, { table: 'history', id }, 1, { name: 'ändrade inget', rows: [] })
      const commit = progress.commits + place + 1
      return { id, ...(isNumbered && { commit }), at: new Date().toISOString(), touched: [], ...sealed }
    }),
  )
  const grown = { ...progress, commits: progress.commits + lines }
  return {
    structure,
    stores: {
      ...stores,
      history: [...stores.history!, ...more],
      meta: meta.map((row) => (row === progress ? grown : row)),
    },
  }
}
