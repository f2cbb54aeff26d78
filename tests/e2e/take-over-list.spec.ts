import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { xlsxParts, zip } from '@tests/tools/zip'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'
import { waysToScreens } from './looks/ways-there'

test.describe.configure({ timeout: 180_000 })

const main = (page: Page) => page.getByRole('main')
const faulty = (page: Page) => page.getByRole('list', { name: 'Rader att rätta' })

const list = [
  'Kod\tKön\tFödelseår\tKommer från\tAnmäld\tRum',
  'A-1\tK\t1985\tFK\t2027-02-01\t12',
  'A-2\tM\t2031\tAF\t\t',
  'A-3\tK\t1990\tFK\t1900304\t',
  'a-1\tK\t1985\tFK\t\t',
  'A-5\tM\t850312-1234\t\t\t',
].join('\n')

test('a list is pasted, its faults are told by row and mended, and one undo takes it all back', async ({ page }) => {
  await beginWithExample(page)
  const path = await waysToScreens.importList(page)
  await open(page, path)
  await page.getByRole('textbox', { name: 'Klistra in listan' }).fill(list)

  await expect(main(page).getByText(/^2 rader är redo, 3 behöver rättas\./)).toBeVisible()
  await expect(faulty(page).getByText('Födelseåret har inte varit än.')).toBeVisible()
  await expect(faulty(page).getByText('Samma person står på rad 2.')).toBeVisible()
  await expect(main(page).getByText('Personnumret sparas inte, bara födelseår och kön.')).toBeVisible()
  expect(await faultsOf(page, 'las-in-lista')).toEqual([])

  await test.step('the misprint is mended by its suggestion, a year by hand, a double is left out', async () => {
    await faulty(page)
      .getByRole('button', { name: /^190304, måndag 4\smars 2019$/ })
      .click()
    await faulty(page).getByRole('textbox', { name: 'Födelseår, rad 3' }).fill('1991')
    await faulty(page).getByRole('button', { name: 'Hoppa över rad 5' }).click()
    await expect(main(page).getByText(/^4 rader är redo\./)).toBeVisible()
  })

  await test.step('what is being mended is there when one comes back to it', async () => {
    await open(page, '/kurser')
    await open(page, path)
    await expect(main(page).getByText(/^4 rader är redo\./)).toBeVisible()
  })

  await test.step('the people stand in the round, and one undo takes them back', async () => {
    await page.getByRole('button', { name: 'Läs in 4 deltagare' }).click()
    await expect(page.getByText('4 deltagare är inlästa.')).toBeVisible()
    await expect(main(page).getByText('A-3').first()).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Ångrade: läste in 4 deltagare från en lista.')).toBeVisible()
    await expect(main(page).getByText('A-3')).toHaveCount(0)
  })
})

test('an Excel file is read, a wrong one is refused in words, and the sessions leave for Outlook', async ({ page }) => {
  await beginWithExample(page)
  await open(page, await waysToScreens.importList(page))
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

  await choose('lista.xlsx', Buffer.from('inte en \u0000lista'))
  await expect(page.getByRole('alert').getByText(/Filen är varken en Excel-fil/)).toBeVisible()
  const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  const rows = `<row r="1">${cell('A1', 'Kod')}</row><row r="2">${cell('A2', 'Å-9')}</row>`
  await choose('lista.xlsx', Buffer.from(zip(xlsxParts(rows))))
  await expect(main(page).getByText(/^1 rad är redo\./)).toBeVisible()

  await open(page, await waysToScreens.cohort(page))
  await main(page).getByRole('button', { name: 'Mer' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Kalenderfil till Outlook' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Mitt Val, våren 2027 omgång 2 – tillfällen.ics')
  const calendar = ICAL.Component.fromString(await readFile(await download.path(), 'utf8'))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events).toHaveLength(8)
  expect(events[0]!.startDate.toString()).toBe('2027-03-08T13:00:00')
  expect(JSON.stringify(calendar)).not.toMatch(/Maria|Johan|HAN-2027/)
  await expect(page.getByText(/^Kalenderfilen är sparad i Hämtade filer\./)).toBeVisible()
})
