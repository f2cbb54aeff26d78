import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app'
import { beginEmpty, beginLocked, beginWithExample, passphrase, tryToUnlock } from './begin'
import { open } from './looks/open'
import { contentsOf, outsideTheApp, removeDatabase } from './outside'

const main = (page: Page) => page.getByRole('main')
const database = 'radrum'

/** What a newer program does to a database before anything else. */
function raiseVersion(page: Page, name: string) {
  return page.evaluate(
    (called) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(called, 9990)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(new Error('IndexedDB refused'))
      }),
    name,
  )
}

test('a form and a note that were being typed when the window closed come back, also in the first start', async ({
  app,
}) => {
  await beginLocked(app.page)
  await app.page.getByLabel('Namn').fill('Förbundet som inte sparades')
  await expect.poll(() => draftsOf(app.page)).toBe(1)
  await app.restart()
  await tryToUnlock(app.page, passphrase)
  await app.page.getByRole('button', { name: 'Börja tomt' }).click()
  await expect(app.page.getByLabel('Namn')).toHaveValue('Förbundet som inte sparades')
  await expect(app.page.getByText('Det du skrev senast finns kvar.')).toBeVisible()
})

/** How many drafts the disk has: what is typed is there within a second, and this is when. */
async function draftsOf(page: Page): Promise<number> {
  const { rows } = await contentsOf(page, database)
  return (rows as { drafts?: unknown[] }).drafts?.length ?? 0
}

test('a case and a note in the middle of a sentence come back after the window was closed', async ({ app }) => {
  await beginWithExample(app.page)
  const room = `${(await app.page.locator('a[href^="#/mote/"]').first().getAttribute('href'))!.slice(1)}/rum`
  await open(app.page, '/team')
  await main(app.page).getByRole('link', { name: 'Resursråd Haninge' }).click()
  await app.page.getByRole('link', { name: 'Nytt ärende' }).click()
  await app.page.getByLabel('Frågeställning').fill('Vad kan prövas före')
  await expect(app.page.getByRole('banner').getByText(/^Sparat/)).toBeVisible()
  const form = new URL(app.page.url()).hash.slice(1)

  await open(app.page, room)
  await app.page.getByRole('button', { name: 'Alla är närvarande' }).click()
  await app.page.getByRole('button', { name: /^Börja mötet/ }).click()
  await app.page.getByRole('textbox', { name: 'Anteckning' }).fill('Ordföranden hälsade')
  await expect(app.page.getByText(/^Sparat \d\d\.\d\d$/).first()).toBeVisible()
  await app.restart()

  await open(app.page, room)
  await expect(app.page.getByRole('textbox', { name: 'Anteckning' })).toHaveValue('Ordföranden hälsade')
  await open(app.page, form)
  await expect(app.page.getByLabel('Frågeställning')).toHaveValue('Vad kan prövas före')
  await expect(app.page.getByText('Det du skrev senast finns kvar.')).toBeVisible()
})

test('data of a newer Rådrum is not opened: the screen says so and nothing is written', async ({ app }) => {
  await beginEmpty(app.page)
  await raiseVersion(await outsideTheApp(app), database)
  const before = await contentsOf(app.page, database)
  await app.restart()

  await expect(
    app.page.getByRole('heading', { level: 1, name: 'Uppgifterna är sparade av en nyare Rådrum' }),
  ).toBeVisible()
  await expect(app.page.getByText('Ingenting skrivs till disken')).toBeVisible()
  await app.page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(app.page.getByText('Stäng det här fönstret.')).toBeVisible()
  expect(await contentsOf(await outsideTheApp(app), database)).toEqual(before)
})

test('a deleted database is missing data and never a first run, also when the browser has forgotten all', async ({
  app,
}) => {
  await beginEmpty(app.page)
  // The shell is told within a second of how far the data has come.
  await expect
    .poll(() => readFile(path.join(app.stateFolder, 'state.json'), 'utf8'))
    .toMatch(/"database":\s*"radrum"[^}]*"commits":\s*[1-9]/)
  await removeDatabase(await outsideTheApp(app), database)
  const isMissing = async () => {
    await expect(app.page.getByRole('heading', { level: 1, name: 'Rådrum hittar inte dina uppgifter' })).toBeVisible()
    await expect(app.page.getByRole('button', { name: 'Börja tomt' })).toHaveCount(0)
  }
  await app.restart()
  await isMissing()

  await (await outsideTheApp(app)).evaluate(() => localStorage.clear())
  await app.restart()
  await isMissing()
  expect((await contentsOf(await outsideTheApp(app), database)).found).toEqual([])
})
