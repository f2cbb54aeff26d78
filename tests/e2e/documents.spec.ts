import type { Page } from '@playwright/test'
import { textOf, wordPart } from '@tests/tools/word-texts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'
import { waysToScreens } from './looks/ways-there'

interface SavedWord {
  readonly name: string
  readonly sha256: string
  readonly text: string
  readonly header: boolean
}

/** Presses a button that saves a Word file, and reads the file. */
async function saved(page: Page, button: string): Promise<SavedWord> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await downloading
  const bytes = await readFile(await download.path())
  return {
    name: download.suggestedFilename(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: textOf(wordPart(bytes, 'word/document.xml')),
    header: bytes.includes('word/header1.xml'),
  }
}

const paper = (page: Page) => page.getByRole('region', { name: 'Förhandsvisning' })

test('minutes go from utkast to färdigställda, change with a reason, and every file is there again, byte for byte', async ({
  page,
}) => {
  await beginWithExample(page)
  const address = await waysToScreens.minutes(page)
  await open(page, address)
  let first: SavedWord
  let second: SavedWord

  await test.step('an utkast is marked as one, on the screen and in the file', async () => {
    await expect(paper(page)).toContainText('Utkast, inte färdigställt')
    const draft = await saved(page, 'Spara som Word')
    expect(draft.name).toBe('2027-02-09 Resursråd Haninge – protokoll, utkast.docx')
    expect(draft.text).toContain('Utkast, inte färdigställt')
    expect(draft.header).toBe(true)
  })

  await test.step('who signs, and with which words, is what the settings say', async () => {
    await open(page, '/installningar/underskrifter')
    await page.getByRole('button', { name: /^Protokoll/ }).click()
    await page.getByRole('button', { name: 'Flytta ned rad 1' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Flytta ned rad 2' })).toBeFocused()
    await page.getByLabel('Text under raden, rad 1').fill('vid protokollet')
    await page.getByLabel('Rad för ort och datum').check()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Vid protokollet · Ordförande · Justerare · Ort och datum')).toBeVisible()
    await open(page, address)
    await expect(paper(page)).toContainText(/Ort och datum\S.*vid protokollet.*ordförande/)
  })

  await test.step('what färdigställd means is told first; then the text is locked', async () => {
    await expect(page.getByText('Protokollet blir en allmän handling som kan begäras ut.')).toBeVisible()
    await expect(page.getByText('Dnr är SF 2027-014.')).toBeVisible()
    await page.getByRole('button', { name: 'Färdigställ protokollet' }).click()
    await expect(page.getByRole('button', { name: 'Ny version', exact: true })).toBeVisible()
    await expect(paper(page)).not.toContainText('Utkast')
    first = await saved(page, 'Spara som Word')
    expect(first.name).toBe('2027-02-09 Resursråd Haninge – protokoll.docx')
    expect(first.header).toBe(false)
    expect(first.text).toContain('SF 2027-014')
    expect(first.text).toContain('vid protokollet')
    expect(await faultsOf(page, 'protokoll-fardigstallt')).toEqual([])
  })

  await test.step('justering is noted by whom and when', async () => {
    await page.getByRole('button', { name: 'Skriv upp justering' }).click()
    const dialog = page.getByRole('dialog', { name: 'Skriv upp justering' })
    await expect(dialog.getByLabel('Justerat av')).not.toHaveValue('')
    await dialog.getByLabel('Dag').fill('12 februari 2027')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('list', { name: 'Läge' })).toContainText(/Fredag 12\sfebruari 2027/)
  })

  await test.step('a change of the meeting leaves it as it is, and becomes a version with a reason', async () => {
    await open(page, address.replace('/protokoll', '/rum'))
    await page
      .getByRole('textbox', { name: /Diskussion|Anteckning/ })
      .first()
      .fill('Det som glömdes skrivs in.')
    await page.keyboard.press('Tab')
    await open(page, address)
    await expect(page.getByText(/Uppgifterna om mötet säger nu annat på \d+ rad/)).toBeVisible()
    await expect(paper(page)).not.toContainText('Det som glömdes skrivs in.')
    await page.getByRole('button', { name: 'Ny version', exact: true }).click()
    await page.getByLabel('Varför ändras dokumentet?').fill('En punkt var ofullständig')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Färdigställ protokollet' }).click()
    await expect(page.getByRole('button', { name: 'Ny version', exact: true })).toBeVisible()
    await expect(paper(page)).toContainText('Det som glömdes skrivs in.')
    second = await saved(page, 'Spara som Word')
    expect(second.sha256).not.toBe(first.sha256)
    expect(second.text).toContain('SF 2027-014')
  })

  await test.step('the variant for publishing has no signatures, no names and no cases', async () => {
    const published = await saved(page, 'Spara för publicering')
    expect(published.name).toBe('2027-02-09 Resursråd Haninge – protokoll, för publicering.docx')
    expect(published.text).toContain('Ärendet redovisas inte i den publicerade versionen.')
    expect(published.text).not.toMatch(/Underskrifter|Karin Öberg|Johan Sandberg|HAN-2027/)
  })

  await test.step('the versions are compared side by side', async () => {
    await page.getByRole('link', { name: 'Visa i registret' }).click()
    await page.getByRole('link', { name: 'Jämför med version 1' }).click()
    const row = page.getByRole('row', { name: /Det som glömdes skrivs in\./ })
    await expect(row).toContainText(/Ändrat|Tillagt/)
    expect(await faultsOf(page, 'jamfor-versioner')).toEqual([])
  })

  await test.step('the register has them all, and the first file again is the same bytes', async () => {
    await open(page, '/dokument')
    await page.getByRole('combobox', { name: 'Slag' }).click()
    await page.getByRole('option', { name: 'Protokoll' }).click()
    await expect(page.getByRole('table', { name: 'Dokument' }).getByRole('row')).toHaveCount(4)
    await page
      .getByRole('row', { name: /Justerad/ })
      .getByRole('link')
      .click()
    await expect(page.getByText(first.sha256)).toBeVisible()
    expect(await saved(page, 'Spara samma fil igen')).toEqual(first)
  })

  await test.step('whom it was lämnat to is noted, and found', async () => {
    await page.getByRole('button', { name: 'Lämnat till …' }).click()
    await page.getByRole('textbox', { name: 'Lämnat till' }).fill('Vårdcentralen')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('region', { name: 'Lämnat till' })).toContainText(/Vårdcentralen.*i handen/s)
    expect(await faultsOf(page, 'dokumentet')).toEqual([])
    await open(page, '/dokument')
    await page.getByLabel('Innehåller').fill('vårdcentralen')
    await expect(page.getByRole('table', { name: 'Dokument' }).getByRole('row')).toHaveCount(2)
  })
})
