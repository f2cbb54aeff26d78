import { backUpBeforeImport } from '@renderer/data'
import { useRef, useState } from 'react'

/**
 * Does something once, however often it is pressed, after a backup of what is here. Where that could not be kept, `unkept`
 * says why, and the user may go on all the same.
 */
export function useAfterBackup() {
  const underWay = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [unkept, setUnkept] = useState<string | null>(null)

  async function afterBackup(doIt: () => Promise<void>): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    const isAccepted = unkept !== null
    const problem = await backUpBeforeImport()
    setUnkept(problem)
    if (problem === null || isAccepted) await doIt()
    underWay.current = false
    setBusy(false)
  }

  return { isBusy, unkept, afterBackup }
}
