import { everyAnswer, pageHeaders } from '../../guard/headers'
import { sameSecret } from '../../guard/one-time-code'

/** What a page of the self-test tells. `blocked`: the browser would not let it write at all. */
export type Told = 'written' | 'kept' | 'gone' | 'partly' | 'blocked'
const words: readonly string[] = ['written', 'kept', 'gone', 'partly', 'blocked'] satisfies Told[]

/** What the server says to the browser under test. */
export interface SelfTestPages {
  /** The path of the page that writes, or reads. */
  readonly path: (act: 'write' | 'read') => string
  /** The answer to a path under `/self-test/`, or null. */
  readonly answer: (urlPath: string) => { readonly headers: Record<string, string>; readonly body: string } | null
  /** What the next page tells. */
  readonly told: () => Promise<Told>
}

/**
 * The pages of one run of the self-test, at an address that nobody else knows. They are of the app's own origin, so that
 * a policy for that origin tells; the throw-away profile keeps what they write apart from the app's data.
 */
export function selfTestPages(token: string): SelfTestPages {
  let waiting: (told: Told) => void = () => undefined
  return {
    path: (act) => `/self-test/${token}/${act}`,
    told: () => new Promise((resolve) => (waiting = resolve)),
    answer(urlPath) {
      const [, folder, offered = '', act = '', word = ''] = urlPath.split('/')
      if (folder !== 'self-test' || !sameSecret(offered, token)) return null
      if (act === 'write' || act === 'read') return { headers: pageHeaders(''), body: page(act) }
      if (act === 'script') return { headers: scriptHeaders, body: script }
      if (act !== 'tell' || !words.includes(word)) return null
      waiting(word as Told)
      return { headers: { ...everyAnswer, 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }, body: '' }
    },
  }
}

const scriptHeaders = {
  ...everyAnswer,
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'no-store',
}

const page = (act: string) =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Rådrum</title><script src="script" data-act="${act}" defer></script></html>\n`

/** Runs in the browser under test: writes or reads, tells, and closes the window as a user would. */
const script = `'use strict'
const act = document.currentScript.dataset.act
const opening = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('radrum-self-test', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('rows')
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
async function write() {
  const database = await opening()
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put('kept', 1)
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
  localStorage.setItem('radrum-self-test', 'kept')
  return 'written'
}
async function read() {
  const database = await opening()
  const row = await new Promise((resolve, reject) => {
    const request = database.transaction('rows').objectStore('rows').get(1)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  if (row !== 'kept') return 'gone'
  return localStorage.getItem('radrum-self-test') === 'kept' ? 'kept' : 'partly'
}
void (act === 'write' ? write() : read())
  .catch(() => 'blocked')
  .then((told) => fetch('tell/' + told))
  .finally(() => window.close())
`
