import type { Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openUsersBrowser } from '../e2e/app/browser'
import { startServer } from '../e2e/app/server'

/** Fills the example's log with entries of the last two years, sealed as Rådrum seals them. Runs in the page. */
async function fillLog(count: number): Promise<void> {
  const opening = indexedDB.open('radrum-exempel')
  const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)))
  const all = (store: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => resolve(request.result as unknown[])
    })
  interface Slot {
    key: CryptoKey
    iv: BufferSource
    wrapped: BufferSource
  }
  const keys = (await all('meta')).find((row) => (row as { name: string }).name === 'keys') as { slots: Slot[] }
  const slot = keys.slots[0]!
  const how = { name: 'AES-GCM', length: 256 }
  const wrap = { name: 'AES-GCM', iv: slot.iv }
  const key = await crypto.subtle.unwrapKey('raw', slot.wrapped, slot.key, wrap, how, false, ['encrypt'])
  const persons = (await all('persons')) as { id: string }[]
  const [user] = (await all('users')) as { id: string }[]
  const acts = ['opened', 'opened', 'opened', 'changed', 'printed']
  const [now, years] = [Date.now(), 2 * 365 * 86_400_000 * 0.99]
  const encoder = new TextEncoder()
  for (let from = 0; from < count; from += 5000) {
    const places = Array.from({ length: Math.min(5000, count - from) }, (_, place) => from + place)
    const stored = await Promise.all(
      places.map(async (place) => {
        const id = `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`
        const at = new Date(now - years + (years * place) / count).toISOString()
        const rowId = persons[place % persons.length]!.id
        const entry = { id, at, profile: user!.id, act: acts[place % acts.length], table: 'persons', rowId }
        const iv = crypto.getRandomValues(new Uint8Array(12))
        const seal = { name: 'AES-GCM', iv, additionalData: encoder.encode(`log|${id}|1`) }
        return { id, at, cv: 1, iv, ct: await crypto.subtle.encrypt(seal, key, encoder.encode(JSON.stringify(entry))) }
      }),
    )
    const writing = database.transaction('log', 'readwrite')
    for (const row of stored) writing.objectStore('log').put(row)
    await new Promise((resolve) => (writing.oncomplete = resolve))
  }
  database.close()
}

/** Milliseconds from the press to the newest entries on the screen, and to the oldest one being read and counted. */
async function openLog(page: Page): Promise<{ shown: number; read: number }> {
  await page.evaluate(() => (location.hash = '#/'))
  await page.getByRole('heading', { name: 'Vad behöver dig i dag?' }).waitFor()
  const before = performance.now()
  await page.evaluate(() => (location.hash = '#/logg'))
  await page.getByRole('table', { name: 'Logg' }).locator('tbody tr[data-index="0"]').waitFor()
  const shown = performance.now() - before
  await page.getByText(/^\d+ poster$/).waitFor({ timeout: 120_000 })
  return { shown: Math.round(shown), read: Math.round(performance.now() - before) }
}

/**
 * Measures the log in the built app: milliseconds until the newest entries stand on the screen, until all have been read,
 * and until a filter has answered. Run with `npm run tool -- bench/log`, or with another number than 100000 after it.
 */
export async function run([count = '100000']: string[]): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-bench-'))
  const server = await startServer(path.join(folder, 'state'))
  try {
    const browser = await openUsersBrowser(path.join(folder, 'profile'))
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.goto(server.startAddress)
    await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
    await page.getByRole('heading', { name: 'Vad behöver dig i dag?' }).waitFor()
    await page.evaluate(fillLog, Number(count))
    for (let opening = 0; opening < 4; opening += 1) {
      const { shown, read } = await openLog(page)
      console.log(`${count} entries: the newest shown after ${shown} ms, all read after ${read} ms.`)
    }
    await page.getByRole('combobox', { name: 'Vad som gjordes' }).click()
    const before = performance.now()
    await page.getByRole('option', { name: 'Skrev ut' }).click()
    await page.getByText(/^\d+ av \d+ poster$/).waitFor()
    console.log(`A filter answers in ${Math.round(performance.now() - before)} ms.`)
    await browser.close()
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
