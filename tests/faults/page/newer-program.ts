import { databaseNames } from '@renderer/data/profile-name'
import type { Progress } from '@renderer/data/progress'

/** Higher than any version of this program's database will be. */
const newerVersion = 9990

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed without a reason'))
  })
}

async function withReal<T>(version: number | undefined, job: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await settled(indexedDB.open(databaseNames.real, version))
  try {
    return await job(database)
  } finally {
    database.close()
  }
}

async function readCommits(database: IDBDatabase): Promise<number> {
  const asked = database.transaction('meta').objectStore('meta').get('progress') as IDBRequest<Progress>
  return (await settled(asked)).commits
}

export const commitsOnDisk = () => withReal(undefined, readCommits)

export const upgrade = () => withReal(newerVersion, readCommits)
