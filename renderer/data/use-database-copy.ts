import { host } from '@renderer/host'
import type { Answers } from '@shared/host'
import { useEffect, useState } from 'react'

type DatabaseCopy = Answers<'describe'>['databaseCopy']

/** Whether the shell set the files that lie here aside before this start; null as long as it has not said. */
export function useDatabaseCopy(): DatabaseCopy | null {
  const [copy, setCopy] = useState<DatabaseCopy | null>(null)

  useEffect(() => {
    let isWanted = true
    void ask().then((answer) => isWanted && setCopy(answer))
    return () => {
      isWanted = false
    }
  }, [])

  return copy
}

/** A shell that does not answer has promised nothing. */
function ask(): Promise<DatabaseCopy> {
  return host.describe({}).then(
    ({ databaseCopy }) => databaseCopy,
    () => 'none',
  )
}
