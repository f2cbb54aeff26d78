import type { Figure } from '../figure'
import { byAge, damages, roundTrips } from './backups'
import { damagedStore } from './damaged-store'
import { full } from './full-disk'
import { hostile } from './hostile'
import { killedRestores } from './killed-restores'
import { kills } from './kills'
import { migrations } from './migrations'
import { syncs } from './syncs'
import { traces } from './traces'
import { windows } from './two-windows'
import { undo } from './undo'
import { unlock } from './unlock'

/** Every figure, in the order of the table. */
export const figures: readonly Figure[] = [
  kills,
  syncs,
  full,
  damagedStore,
  roundTrips,
  damages,
  killedRestores,
  migrations,
  windows,
  hostile,
  traces,
  unlock,
  byAge,
  undo,
]
