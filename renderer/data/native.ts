/**
 * The browser's own way to a database: Dexie would declare a structure, and make what is missing. For looking at what lies
 * on the disk before anything is decided.
 */

/** Opens what is there; null when it is not. Never makes one. */
export async function openNative(name: string): Promise<IDBDatabase | null> {
  const isListed = (await indexedDB.databases()).some((database) => database.name === name)
  return isListed ? openListed(name) : null
}

/** Chromium lists a damaged database and makes it anew at the opening, so the list alone says nothing. */
function openListed(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNew = false
    request.onupgradeneeded = () => {
      isNew = true
      request.transaction?.abort()
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => (isNew ? resolve(null) : reject(faultOf(request)))
  })
}

/** The answer of one store to one question. */
export function ask<T>(
  database: IDBDatabase,
  table: string,
  question: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = question(database.transaction(table).objectStore(table))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(faultOf(request))
  })
}

function faultOf(request: IDBRequest): Error {
  return request.error ?? new Error('IndexedDB failed without a reason')
}
