import { useKeyFileProblem } from '@renderer/data'
import { notifyFailed } from '@renderer/ui/notify'
import { useEffect } from 'react'

/** Says once when the file that opens backups with the passphrase could not be written. */
export function useKeyFileNotice(): void {
  const problem = useKeyFileProblem()
  useEffect(() => {
    if (problem !== null) notifyFailed(problem)
  }, [problem])
}
