import type { Download, Page } from '@playwright/test'
import { textOf, wordPart } from '@tests/tools/word-texts'
import { zip } from '@tests/tools/zip'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'
import { templateParts } from '../renderer/data/foreign/template-parts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Fil med mallen').setInputFiles({ name, mimeType: word, buffer })

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('an organisation chooses its look, and brings its own Word template for the minutes', async ({ page }) => {
  await beginWithExample(page)
  await open(page, '/team')
  await page.getByRole('link', { name: 'Resursråd Haninge' }).click()
  const held = page.getByRole('region', { name: 'Hållna och inställda möten' }).locator('a[href^="#/mote/"]').first()
  const minutes = `${(await held.getAttribute('href'))!.slice(1).replace(/\/protokoll$/, '')}/protokoll`

  await test.step('the example beside the form follows the look that is typed, and a pale colour is mended', async () => {
    await open(page, '/installningar/dokument')
    const paper = page.getByRole('article')
    await page.getByLabel('Brevhuvud').fill('Samordningsförbundet Åsikten\nStorgatan 1')
    await expect(paper.getByText('Storgatan 1')).toBeVisible()
    await page.getByLabel('Färg', { exact: true }).fill('#93ced7')
    await page.getByRole('button', { name: 'Spara utseendet' }).click()
    await page.getByRole('button', { name: 'Ta #587B81, samma färg men mörkare' }).click()
    await page.getByRole('button', { name: 'Spara utseendet' }).click()
    await expect(page.getByText('Utseendet är sparat. Alla dokument får det.')).toBeVisible()
    await expect(paper.getByRole('heading', { level: 2 })).toHaveCSS('color', 'rgb(88, 123, 129)')
  })

  await test.step('the minutes on the screen have it', async () => {
    await open(page, minutes)
    const paper = page.getByRole('article').first()
    await expect(paper.getByText('Storgatan 1')).toBeVisible()
    await expect(paper.getByRole('img', { name: 'Samordningsförbundets logotyp' })).toBeVisible()
  })

  await test.step('a template with macros is refused, a misspelt one is told, and nothing has changed', async () => {
    await open(page, '/installningar/mallar/minutes')
    await choose(
      page,
      'x.docx',
      Buffer.from(zip(templateParts({ parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }))),
    )
    await expect(page.getByText(/^Mallen har makron\./)).toBeVisible()
    await choose(
      page,
      'Fel.docx',
      Buffer.from(zip(templateParts({ body: '<w:p><w:r><w:t>{{datm}}</w:t></w:r></w:p>' }))),
    )
    await expect(page.getByText('{{datm}} finns inte. Menar du {{datum}}?')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Använd mallen' })).toBeHidden()
    await expect(page.getByText('Har ert brevhuvud och utseende.')).toBeVisible()
  })

  await test.step('one made in LibreOffice is tried on the example, and used', async () => {
    const file = path.resolve(import.meta.dirname, '../world/templates/libreoffice.docx')
    await choose(page, 'Förbundets protokoll.docx', await readFile(file))
    const tried = await saved(page, () => page.getByRole('button', { name: 'Prova med exempeldata' }).click())
    expect(tried.name).toBe('Protokoll – prov av mallen.docx')
    expect(textOf(wordPart(tried.bytes, 'word/document.xml'))).toContain('Protokoll Resursråd Exempelstad')
    await page.getByRole('button', { name: 'Använd mallen' }).click()
    await expect(page.getByText('Görs ur er mall Förbundets protokoll.docx.')).toBeVisible()
  })

  await test.step('the saved minutes have the template’s own text around what the meeting said', async () => {
    await open(page, minutes)
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Spara som Word' }).click())
    const text = textOf(wordPart(bytes, 'word/document.xml'))
    expect(text).toContain('Vi som var med')
    expect(text).toContain('Protokoll Resursråd Haninge')
    expect(text).not.toContain('{{')
    expect(textOf(wordPart(bytes, 'word/header1.xml'))).toContain('Samordningsförbundet Exempelstad · Protokoll')
  })

  await test.step('and one press goes back', async () => {
    await open(page, '/installningar/mallar/minutes')
    await page.getByRole('button', { name: 'Gå tillbaka till Rådrums utseende' }).click()
    await expect(page.getByText('Har ert brevhuvud och utseende.')).toBeVisible()
  })
})
