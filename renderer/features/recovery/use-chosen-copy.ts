import type { KeptBackups } from '@renderer/data'
import type { KeptBackup } from '@shared/backup/kept-backups'
import { useState } from 'react'

/** The copy that is chosen: at first the one asked for by its hash, else the newest that is whole. */
export function useChosenCopy(kept: KeptBackups | null, wanted = '') {
  const [name, setName] = useState<string>()
  const whole = kept?.copies.filter(({ isWhole }) => isWhole) ?? []
  const chosen =
    whole.find((copy) => copy.name === name) ?? whole.find(({ hash }) => hash === wanted) ?? whole[0] ?? null
  return [chosen, (copy: KeptBackup) => setName(copy.name)] as const
}
