import type { Page } from '@playwright/test'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type App } from './app'
import { addRoom, backUp, expectRooms, heading, openWithCode, press, restoreOpened } from './backups'
import { beginEmpty, passphrase, tryToUnlock, unlock } from './begin'
import { faultsOf } from './looks/look'
import { outsideTheApp, removeDatabase } from './outside'

const another = 'granit segelbåt tröskel havre'
const missing = (page: Page) => heading(page, 'Rådrum hittar inte dina uppgifter')
const damaged = (page: Page) => heading(page, 'Rådrum kan inte läsa dina uppgifter')

/** A computer where Rådrum is used, with a backup that holds one room. Gives the recovery code's blocks. */
async function givenBackedUp(app: App): Promise<string[]> {
  const code = await beginEmpty(app.page)
  await addRoom(app.page, 'Storsalen')
  await backUp(app.page, app.stateFolder)
  return code
}

async function loseDatabase(app: App): Promise<void> {
  await removeDatabase(await outsideTheApp(app), 'radrum')
  await app.restart()
}

/** Changes what lies in the database, past the app. */
async function changeRows(app: App, store: string, change: 'breakFirst' | 'forgetCommits'): Promise<void> {
  const page = await outsideTheApp(app)
  await page.evaluate(
    async ([store, change]) => {
      const answerTo = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(new Error('IndexedDB refused'))
        })
      const database = await answerTo(indexedDB.open('radrum'))
      const rows = database.transaction(store!, 'readwrite').objectStore(store!)
      if (change === 'breakFirst') {
        const [row] = (await answerTo(rows.getAll())) as object[]
        await answerTo(rows.put({ ...row, ct: new ArrayBuffer(80) }))
      } else {
        const progress = (await answerTo(rows.get('progress'))) as object
        await answerTo(rows.put({ ...progress, commits: 1 }))
      }
      database.close()
    },
    [store, change],
  )
  await app.restart()
}

test('a deleted database comes back from the newest copy with the passphrase, and stays', async ({ app }) => {
  await givenBackedUp(app)
  await loseDatabase(app)
  const { page } = app
  await expect(missing(page)).toBeVisible()
  await expect(
    page.getByText(/När Rådrum senast användes, i dag kl\.\s\d\d\.\d\d, fanns här \d+\suppgifter/),
  ).toBeVisible()
  await expect(page.getByText('Ingenting skrivs till disken')).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeChecked()
  await press(page, 'Hämta tillbaka kopian')

  const field = page.getByRole('textbox', { name: 'Lösenfras' })
  await field.fill('blåklocka traktor fjäril kamel')
  await press(page, /^Öppna kopian/)
  await expect(page.getByText('Lösenfrasen är fel. Ingenting är ändrat.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Öppna kopian/ })).toBeEnabled()
  await field.fill(passphrase)
  await press(page, /^Öppna kopian/)
  await expect(heading(page, 'Det här finns i kopian')).toBeVisible()
  await expect(page.getByText('Samordningsförbundet Prov')).toBeVisible()
  await restoreOpened(page)
  await expectRooms(page, ['Storsalen'])

  await app.restart()
  await tryToUnlock(app.page, passphrase)
  await expectRooms(app.page, ['Storsalen'])
})

test('a row that cannot be read stops the start, and the recovery code brings all back under a new passphrase', async ({
  app,
}) => {
  const code = await givenBackedUp(app)
  await changeRows(app, 'parties', 'breakFirst')
  const { page } = app
  await tryToUnlock(page, passphrase)
  await expect(damaged(page)).toBeVisible()
  await expect(page.getByText('det som ligger på disken är skadat', { exact: false })).toBeVisible()
  await press(page, 'Hämta tillbaka kopian')
  await openWithCode(page, code)
  await restoreOpened(page, another)
  await expectRooms(page, ['Storsalen'])

  await page.keyboard.press('Control+l')
  await tryToUnlock(page, another)
  await expectRooms(page, ['Storsalen'])
})

test('a store whose files are broken, which cannot even be deleted, makes room for the copy', async ({ app }) => {
  const code = await givenBackedUp(app)
  await app.close()
  const files = await readdir(app.profileFolder, { recursive: true })
  const manifest = files.find((file) => /IndexedDB.*MANIFEST-\d+$/.test(file))!
  await rm(path.join(app.profileFolder, manifest))
  await app.restart()
  await expect(damaged(app.page)).toBeVisible()
  await press(app.page, 'Hämta tillbaka kopian')
  await openWithCode(app.page, code)
  await expect(heading(app.page, 'Det här finns i kopian')).toBeVisible({ timeout: 30_000 })
  await restoreOpened(app.page, another)
  await expectRooms(app.page, ['Storsalen'])
  await app.restart()
  await unlock(app.page, another)
})

test('data that are behind can be gone on with, as they are', async ({ app }) => {
  await givenBackedUp(app)
  await changeRows(app, 'meta', 'forgetCommits')
  await expect(missing(app.page)).toBeVisible()
  await expect(app.page.getByText('men de senaste ändringarna saknas', { exact: false })).toBeVisible()
  await press(app.page, 'Fortsätt med det som finns här')
  await unlock(app.page)
  await expectRooms(app.page, ['Storsalen'])
  await app.restart()
  await unlock(app.page)
})

test('starting empty takes a word that is typed, and leaves the copies where they are', async ({ app }) => {
  const code = await givenBackedUp(app)
  await loseDatabase(app)
  const { page } = app
  await press(page, 'Starta tomt')
  await page.getByLabel('Skriv TOMT för att gå vidare').fill('ja')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Skriv ordet TOMT för att börja om utan uppgifter.')).toBeVisible()
  await page.getByLabel('Skriv TOMT för att gå vidare').fill('tomt')
  await page.keyboard.press('Enter')

  await press(page, 'Hämta säkerhetskopia')
  await press(page, 'Hämta tillbaka kopian')
  await openWithCode(page, code)
  await restoreOpened(page, another)
  await expectRooms(page, ['Storsalen'])
})

test('can be left without a change, and says the same at the next start', async ({ app }) => {
  await givenBackedUp(app)
  await loseDatabase(app)
  // The only page of a window may close it: a second one keeps the browser.
  await app.context.newPage()
  await press(app.page, 'Stäng utan att ändra')
  await expect
    .poll(() => app.page.isClosed() || app.page.getByText('Inget är ändrat. Du kan stänga fönstret.').isVisible())
    .toBe(true)
  await app.restart()
  await expect(missing(app.page)).toBeVisible()
  await expect(app.page.getByRole('radio').first()).toBeChecked()
})

test('every screen of the recovery can be used by everybody', async ({ app }) => {
  const code = await givenBackedUp(app)
  await changeRows(app, 'meta', 'forgetCommits')
  const { page } = app
  await missing(page).waitFor()
  await press(page, 'Starta tomt')
  await page.keyboard.press('Enter')
  expect(await faultsOf(page, 'aterstallning')).toEqual([])
  await press(page, 'Hämta tillbaka kopian')
  expect(await faultsOf(page, 'aterstallning-losenfras')).toEqual([])
  await openWithCode(page, code.slice(1))
  await page.getByText('Här står 28.', { exact: false }).waitFor()
  expect(await faultsOf(page, 'aterstallning-kod')).toEqual([])
  await openWithCode(page, code)
  await heading(page, 'Det här finns i kopian').waitFor()
  expect(await faultsOf(page, 'aterstallning-innehall')).toEqual([])
  await press(page, 'Hämta tillbaka kopian')
  await heading(page, 'Välj en lösenfras').waitFor()
  expect(await faultsOf(page, 'aterstallning-ny-losenfras')).toEqual([])
})
