const name = 'radrum-stadning'

/**
 * Asks Chromium to write its files anew, by removing a database that shares them with the others: that compacts them.
 *
 * After the first passphrase, so that what was overwritten goes: until then the old rows, and the device key that opens
 * them, still stand in its log. And before each opening, so that nothing is ever added to a log that a full disk or a power
 * cut has torn: LevelDB reads past the tear once, goes on writing behind it, and at the start after that Chromium takes the
 * log for damaged and removes everything (measured: `npm run faults -- F3`). A convenience that may fail: on a disk that is
 * still full nothing can be added either.
 */
export async function sweepOverwritten(): Promise<void> {
  const opening = indexedDB.open(name)
  opening.onupgradeneeded = () => void opening.result.createObjectStore('rows').add('x', 'x')
  const database = await settled(opening)
  database?.close()
  await settled(indexedDB.deleteDatabase(name))
}

function settled<T>(request: IDBRequest<T>): Promise<T | null> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(null)
  })
}
