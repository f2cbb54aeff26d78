import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'
import { filesWith } from './app/kill'
import {
  beginEmpty,
  beginLocked,
  beginWithExample,
  passphrase,
  proveCode,
  startMeeting,
  tryToUnlock,
  unlock,
  writeNewPassphrase,
} from './begin'
import { fillDisk, freeDisk } from './full-disk'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

const another = 'granit segelbåt tröskel havre'

const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Rådrum är låst' })
const organisation = (page: Page) => page.getByLabel('Namn', { exact: true })

/** Real data from before there were passphrases: the example's, under its device key, in the real profile's place. */
async function givenUnderDeviceKey(page: Page) {
  await beginWithExample(page)
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'))
      })
    const from = await done(indexedDB.open('radrum-exempel'))
    const opening = indexedDB.open('radrum', from.version)
    opening.onupgradeneeded = () => {
      for (const name of from.objectStoreNames) {
        const store = from.transaction(name).objectStore(name)
        const copy = opening.result.createObjectStore(name, { keyPath: store.keyPath })
        for (const index of store.indexNames) {
          const { keyPath, unique } = store.index(index)
          copy.createIndex(index, keyPath, { unique })
        }
      }
    }
    const to = await done(opening)
    for (const name of from.objectStoreNames) {
      const rows = (await done(from.transaction(name).objectStore(name).getAll())) as unknown[]
      const store = to.transaction(name, 'readwrite').objectStore(name)
      await Promise.all(rows.map((row) => done(store.put(row))))
    }
    from.close()
    to.close()
  })
  await page.getByRole('button', { name: 'Lämna exemplet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Välj en lösenfras' }).waitFor()
}

/** What lies on the disk under the device key: that key's wrapping, and the rows of some persons. */
async function sealedBytes(page: Page): Promise<Buffer[]> {
  const found = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'))
      })
    await done(indexedDB.deleteDatabase('radrum-exempel'))
    const database = await done(indexedDB.open('radrum'))
    const all = <T>(store: string) => done(database.transaction(store).objectStore(store).getAll() as IDBRequest<T[]>)
    const keys = (await all<{ slots?: { wrapped: ArrayBuffer }[] }>('meta')).flatMap(({ slots }) => slots ?? [])
    const rows = (await all<{ ct: ArrayBuffer }>('persons')).slice(0, 5)
    database.close()
    return [...keys.map(({ wrapped }) => wrapped), ...rows.map(({ ct }) => ct)].map((bytes) => [
      ...new Uint8Array(bytes),
    ])
  })
  return found.map((bytes) => Buffer.from(bytes))
}

/** Five wrong passphrases in another window, which all windows wait for. */
async function guessElsewhere(page: Page) {
  await page.evaluate(() => {
    localStorage.setItem('radrum.wrong-tries', JSON.stringify({ wrong: 5, until: Date.now() + 16_000 }))
  })
}

/** What must lie nowhere on the disk. */
async function expectNowhere(app: App, secrets: readonly string[]) {
  await app.close()
  for (const secret of secrets) {
    expect(await filesWith(app.profileFolder, secret)).toEqual([])
    expect(await filesWith(app.stateFolder, secret)).toEqual([])
  }
}

test('begins with a passphrase, locks, refuses a wrong one, and opens to the same place with the right one', async ({
  app,
}) => {
  const { page } = app
  const code = await beginEmpty(page)
  await open(page, '/installningar/organisation')
  await organisation(page).fill('Samordningsförbundet Ängen')
  // The typing is half a second from the disk; locking must not lose it.
  await page.keyboard.press('Control+l')
  await expect(locked(page)).toBeVisible()

  await tryToUnlock(page, 'blåklocka traktor fjäril kamel')
  await expect(page.getByText('Lösenfrasen stämmer inte. Inget är ändrat.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Lås upp/ })).toBeEnabled()
  await tryToUnlock(page, passphrase)
  await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible()
  await expect(organisation(page)).toHaveValue('Samordningsförbundet Ängen')
  // Each has held the key or the passphrase, the wrong one's too.
  await expect.poll(() => page.workers().length).toBe(0)

  await expectNowhere(app, [passphrase, 'traktor fjäril', code.join(''), code.join(' '), code.slice(2, 5).join('')])
})

test('locks in the middle of the first steps, which go on where they were', async ({ page }) => {
  await beginLocked(page)
  await page.getByLabel('Ditt namn').fill('Karin Öberg')
  await page.keyboard.press('Control+l')
  await expect(locked(page)).toBeVisible()
  // Here is nothing to lock, and nothing is said of it.
  await page.keyboard.press('Control+l')
  await expect(page.getByText('Det finns ingen lösenfras här')).toHaveCount(0)
  await tryToUnlock(page, passphrase)
  await page.getByRole('button', { name: 'Börja tomt' }).click()
  await expect(page.getByLabel('Ditt namn')).toHaveValue('Karin Öberg')
})

test('asks after a restart, and opens with the recovery code to a new passphrase', async ({ app }) => {
  const code = await beginEmpty(app.page)
  await app.restart()
  const { page } = app
  await expect(locked(page)).toBeVisible()

  await page.getByRole('button', { name: 'Använd återställningskoden' }).click()
  const field = page.getByLabel('Återställningskod')
  await field.fill(code.slice(0, 7).join(' '))
  await page.getByRole('button', { name: /^Nästa/ }).click()
  await expect(page.getByText('Här står 28.', { exact: false })).toBeVisible()
  await field.fill(code.join(' ').toLowerCase())
  await page.getByRole('button', { name: /^Nästa/ }).click()
  await page.getByLabel('Ny lösenfras', { exact: true }).waitFor()
  await guessElsewhere(page)
  await writeNewPassphrase(page, another, /^Byt lösenfras och öppna/)
  await expect(page.getByText(/^Koden stämmer inte\. Inget är ändrat\. Vänta \d+ sekunder/)).toBeVisible()
  await page.evaluate(() => localStorage.removeItem('radrum.wrong-tries'))
  await page.getByRole('button', { name: /^Byt lösenfras och öppna/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' }).waitFor()

  await page.getByRole('button', { name: 'Lås', exact: true }).click()
  await expect(locked(page)).toBeVisible()
  await tryToUnlock(page, passphrase)
  await expect(page.getByText('Lösenfrasen stämmer inte.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Lås upp/ })).toBeEnabled()
  await unlock(page, another)
  await expectNowhere(app, [another, 'segelbåt tröskel', code.join(''), code.join(' '), code.join(' ').toLowerCase()])
})

test('changes the passphrase and the code in the settings', async ({ app: { page } }) => {
  const old = await beginEmpty(page)
  await open(page, '/installningar/las')
  await page.getByRole('button', { name: 'Byt lösenfras' }).click()
  await page.getByLabel('Nuvarande lösenfras', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Nästa' }).click()
  await writeNewPassphrase(page, another, /^Byt lösenfras/)
  await expect(page.getByText('Lösenfrasen är bytt.', { exact: false })).toBeVisible()

  await page.getByRole('button', { name: 'Gör en ny kod' }).click()
  await page.getByLabel('Nuvarande lösenfras', { exact: true }).fill(another)
  await page.getByRole('button', { name: 'Nästa' }).click()
  const fresh = await proveCode(page, /^Byt till den nya koden/)
  await expect(page.getByText('Den nya koden gäller.', { exact: false })).toBeVisible()
  expect(fresh).not.toEqual(old)

  await page.getByRole('button', { name: 'Lås nu' }).click()
  await tryToUnlock(page, another)
  await expect(page.getByRole('heading', { level: 1, name: 'Lås och lösenfras' })).toBeVisible()
})

test('offers a passphrase to data from before, leaves nothing under the old key on the disk, and locks by itself but in a meeting that is open', async ({
  app,
}) => {
  await givenUnderDeviceKey(app.page)
  const before = await sealedBytes(app.page)
  expect(before).toHaveLength(6)
  await writeNewPassphrase(app.page, passphrase, /^Nästa/)
  await proveCode(app.page, /^Nästa/)
  await app.page.getByRole('button', { name: 'Lås utan organisationsnyckel' }).click()
  await app.page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' }).waitFor()
  for (const bytes of before) expect(await filesWith(app.profileFolder, bytes)).toEqual([])
  await app.restart()
  const { page } = app
  await unlock(page)
  await open(page, '/team')
  await expect(page.getByRole('link', { name: /^Resursråd Haninge/ }).first()).toBeVisible()

  await page
    .getByRole('link', { name: /^Resursråd Haninge/ })
    .first()
    .click()
  const planned = page.locator('a[href^="#/mote/"]:not([href$="/protokoll"])').first()
  const room = (await planned.getAttribute('href'))!.slice(1) + '/rum'
  await open(page, room)
  await page.clock.install()
  await page.clock.fastForward('10:05')
  await expect(locked(page)).toBeVisible()
  await tryToUnlock(page, passphrase)
  await startMeeting(page)
  await page.getByRole('textbox', { name: 'Anteckning' }).waitFor()
  await page.clock.fastForward('15:00')
  await expect(page.getByText('Rådrum låser sig inte medan mötet pågår', { exact: false })).toBeVisible()
  await open(page, '/personer')
  await page.mouse.move(100, 100)
  await page.clock.fastForward('09:45')
  await expect(page.getByText('Rådrum låser sig om en halv minut.', { exact: false })).toBeVisible()
  await page.mouse.move(200, 200)
  await expect(page.getByText('Rådrum låser sig om en halv minut.', { exact: false })).toBeHidden()
  await page.clock.fastForward('10:05')
  await expect(locked(page)).toBeVisible()
})

test('locks every window of the profile; one that cannot keep what is typed hides names until it can', async ({
  app,
}) => {
  test.setTimeout(180_000)
  const first = app.page
  await beginEmpty(first)
  const second = await app.context.newPage()
  await second.goto(app.origin)
  await unlock(second)
  await open(second, '/installningar/lokaler')
  await second.getByRole('button', { name: 'Ny lokal' }).first().click()
  await second.getByRole('dialog').getByLabel('Namn').fill('Salen till höger')

  await open(first, '/installningar/organisation')
  await fillDisk(first)
  await organisation(first).fill('Samordningsförbundet Ängen')
  await first.keyboard.press('Control+l')
  for (const [page, why] of [
    [first, /disken tar inte emot/],
    [second, /i det här fönstret är inte sparat/],
  ] as const) {
    await expect(page.getByRole('alert').filter({ hasText: 'Rådrum är inte låst' })).toHaveText(why)
    await expect(page.getByText('Identiteter är dolda')).toBeVisible()
  }

  // Nobody presses anything more: the next try comes by itself, and after it the second window's.
  await freeDisk(first)
  await expect(locked(first)).toBeVisible({ timeout: 30_000 })
  await expect(locked(second)).toBeVisible({ timeout: 30_000 })

  await tryToUnlock(first, passphrase)
  await expect(organisation(first)).toHaveValue('Samordningsförbundet Ängen', { timeout: 30_000 })
  await open(first, '/installningar/lokaler')
  await first.getByRole('button', { name: 'Ny lokal' }).first().click()
  await expect(first.getByRole('dialog').getByLabel('Namn')).toHaveValue('Salen till höger')
})

test('every part of the lock can be used by everybody', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Börja tomt' }).click()
  await page.getByLabel('Ny lösenfras', { exact: true }).fill('blåklocka traktor')
  expect(await faultsOf(page, 'lås-lösenfras')).toEqual([])
  await writeNewPassphrase(page, passphrase, /^Nästa/)
  await page.getByRole('list', { name: 'Återställningskod' }).waitFor()
  expect(await faultsOf(page, 'lås-kod')).toEqual([])
  await page.getByRole('button', { name: 'Jag har koden på papper' }).click()
  await page.getByLabel('Kodens sista block').fill('AAAA')
  await page.getByRole('button', { name: /^Nästa/ }).click()
  expect(await faultsOf(page, 'lås-prov')).toEqual([])

  await page.reload()
  await beginEmpty(page)
  await open(page, '/installningar/las')
  expect(await faultsOf(page, 'lås-installningar')).toEqual([])
  await page.getByRole('button', { name: 'Byt lösenfras' }).click()
  expect(await faultsOf(page, 'lås-byt')).toEqual([])
  await page.keyboard.press('Control+l')
  await locked(page).waitFor()
  await tryToUnlock(page, 'fel')
  await page.getByText('Lösenfrasen stämmer inte.', { exact: false }).waitFor()
  expect(await faultsOf(page, 'lås-låst')).toEqual([])
  await page.getByRole('button', { name: 'Använd återställningskoden' }).click()
  expect(await faultsOf(page, 'lås-kod-skrivs')).toEqual([])
})
