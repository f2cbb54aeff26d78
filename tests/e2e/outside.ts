import type { Page } from '@playwright/test'
import { expect, type App } from './app'

/** A page of the app's own origin on which the app does not run: what the app has stored can be reached from it. */
export async function outsideTheApp(app: App): Promise<Page> {
  await app.page.goto(`${app.origin}/before-app.js`)
  return app.page
}

/** Outside the app the browser asks for a favicon, which there is none of. Anything else that went wrong still counts. */
export async function nothingElseWrong(app: App) {
  const { errors, ...others } = await app.watched.take()
  expect(others).toEqual({ violations: [], foreignRequests: [] })
  expect(errors.filter((error) => !error.includes('404'))).toEqual([])
}

/** Each table of a database with how many rows it has, and the version that the browser keeps of it. */
export function contentsOf(page: Page, name: string) {
  return page.evaluate(async (called) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('IndexedDB refused'))
      })
    const found = (await indexedDB.databases()).map((each) => each.name)
    if (!found.includes(called)) return { found, version: 0, rows: {} }
    const opened = await asked(indexedDB.open(called))
    const names = [...opened.objectStoreNames]
    const rows = await Promise.all(
      names.map(async (table) => [table, await asked(opened.transaction(table).objectStore(table).getAll())] as const),
    )
    opened.close()
    return { found, version: opened.version, rows: JSON.parse(JSON.stringify(Object.fromEntries(rows))) as object }
  }, name)
}

/** What a browser does to a database that it finds damaged. */
export function removeDatabase(page: Page, name: string) {
  return page.evaluate(
    (called) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(called)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(new Error('IndexedDB refused'))
      }),
    name,
  )
}
