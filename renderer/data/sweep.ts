const name = 'radrum-stadning'
const nameBeside = 'radrum-stadning-efter'

/**
 * Asks Chromium to write its files anew, by removing a database that shares them with the others: that compacts them.
 *
 * Before each opening, so that nothing is ever added to a log that a full disk or a power cut has torn: LevelDB reads past
 * the tear once, goes on writing behind it, and at the start after that Chromium takes the log for damaged and removes
 * everything (measured: `npm run faults -- F3`). A convenience that may fail: on a disk that is still full nothing can be
 * added either.
 */
export async function sweepOverwritten(): Promise<void> {
  await add(name)
  await remove(name)
}

/**
 * Does what seals all rows under another key, and has Chromium drop what they were: until then the old rows, and the key
 * that opens them, still stand in its files.
 *
 * Only files that reach over what is removed are written anew. So something is put beside the old rows before they are
 * overwritten, in the same file, and that is what is removed afterwards. Removing something newer left the old file as it
 * was in one run of two (measured: `tests/e2e/lock.spec.ts` in Chromium's headless shell).
 */
export async function overwriting<T>(job: () => Promise<T>): Promise<T> {
  await add(nameBeside)
  await sweepOverwritten()
  try {
    return await job()
  } finally {
    await remove(nameBeside)
  }
}

async function add(database: string): Promise<void> {
  const opening = indexedDB.open(database)
  opening.onupgradeneeded = () => void opening.result.createObjectStore('rows').add('x', 'x')
  const added = await settled(opening)
  added?.close()
}

async function remove(database: string): Promise<void> {
  await settled(indexedDB.deleteDatabase(database))
}

function settled<T>(request: IDBRequest<T>): Promise<T | null> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(null)
  })
}
