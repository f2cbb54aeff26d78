import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { paragraphsOf, textOf, wordPart } from '../tools/word-texts'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

const main = (page: Page) => page.getByRole('main')
const item = (page: Page, code: string) =>
  main(page).getByRole('list', { name: 'Punkter' }).getByRole('listitem').filter({ hasText: code })

const stopped = (page: Page) => main(page).getByRole('region', { name: 'Får inte tas upp' })

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await main(page).getByRole('button', { name: button }).click()
  const download = await downloading
  const document = wordPart(await readFile(await download.path()), 'word/document.xml')
  return { name: download.suggestedFilename(), text: paragraphsOf(document).map(textOf).join('\n') }
}

/** The meeting in Haninge that is ready to hold, where the consent of one case lacks the region. */
async function openAgenda(page: Page): Promise<string> {
  await open(page, '/')
  const address = (await page.locator('a[href^="#/mote/"]').first().getAttribute('href'))!.slice(1)
  await open(page, address)
  return address
}

/** Helena Strand of Nynäshamns kommun joins the team. */
async function callHelena(page: Page) {
  await open(page, '/team')
  await main(page)
    .getByRole('link', { name: /^Resursråd Haninge/ })
    .click()
  await page.getByRole('button', { name: 'Lägg till ledamot' }).click()
  await page.getByRole('combobox', { name: 'Vem' }).click()
  await page.getByRole('option', { name: /Helena Strand/ }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The person's consent to informationsutbyte is withdrawn today. */
async function withdraw(page: Page, code: string) {
  await open(page, '/personer')
  await main(page).getByRole('link', { name: code }).click()
  await page.getByRole('heading', { level: 1, name: code }).waitFor()
  await main(page).getByRole('list', { name: 'Samtycken' }).getByText('Informationsutbyte').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Läge' }).click()
  await page.getByRole('option', { name: 'Återkallat' }).click()
  await dialog.getByLabel('Återkallat den').fill('22 februari')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

test('a party leaves the room, and the gate is judged anew when a new one is called', async ({ page }) => {
  await beginWithExample(page)
  const agenda = await openAgenda(page)
  const code = 'HAN-2027-016'

  await test.step('The consent lacks the region: it may leave the room', async () => {
    await expect(stopped(page)).toContainText(
      'Regionen är med sedan ärendet sattes upp. Samtycket omfattar inte regionen.',
    )
    expect.soft(await faultsOf(page, 'samtycke-stoppad')).toEqual([])
    await item(page, code).getByRole('button', { name: 'Nytt samtycke' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Undantag, dagar/ }).click()
    await expect(dialog).toContainText('Det framgår inte vilka uppgifter samtycket gäller.')
    expect.soft(await faultsOf(page, 'samtycke-formular')).toEqual([])
    await dialog.getByRole('button', { name: 'Avbryt' }).click()
    await item(page, code).getByRole('button', { name: 'Låt regionen lämna rummet' }).click()
    await expect(item(page, code)).toContainText('Regionen lämnar rummet')
    await expect(item(page, code)).toContainText('övriga parter')
    await expect(stopped(page)).toBeHidden()
    expect.soft(await faultsOf(page, 'samtycke-dagordning')).toEqual([])
  })

  await test.step('Undone and redone like anything else', async () => {
    await page.keyboard.press('Control+z')
    await expect(item(page, code)).toContainText('Omfattar inte regionen')
    await page.keyboard.press('Control+y')
    await expect(item(page, code)).toContainText('Regionen lämnar rummet')
  })

  await test.step('Undone and redone like anything else', async () => {
    await page.keyboard.press('Control+z')
    await expect(item(page, code)).toContainText('Omfattar inte regionen')
    await page.keyboard.press('Control+y')
    await expect(item(page, code)).toContainText('Regionen lämnar rummet')
  })

  await test.step('The dagordning in Word says it too', async () => {
    const { name, text } = await saved(page, 'Spara dagordningen som Word')
    expect(name).toBe('2027-02-23 Resursråd Haninge – dagordning.docx')
    expect(text).toContain(`Genomlysning ${code}. Regionen lämnar rummet`)
  })

  await test.step('A row is dragged: its time follows, and so does what its kallelse says', async () => {
    const row = item(page, 'HAN-2027-014')
    const handle = (await row.getByRole('button', { name: /^Flytta eller ta bort/ }).boundingBox())!
    const goal = (await item(page, 'HAN-2027-006').boundingBox())!
    await page.mouse.move(handle.x + 8, handle.y + 8)
    await page.mouse.down()
    await page.mouse.move(handle.x + 8, goal.y + 4, { steps: 5 })
    await expect(row).toContainText('09.15')
    await expect(row).toContainText('Remittenten är kallad till kl. 09.35')
    await page.mouse.up()
    await expect(row).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(row).toContainText('09.35')
    await expect(row).not.toContainText('kallad till')
  })

  await test.step('A kallelse tells of its own item alone, and the agenda of the kallelse', async () => {
    await main(page).getByRole('link', { name: 'Ordförandens dagordning och kallelser' }).click()
    const chair = await saved(page, 'Spara som Word')
    expect(chair.name).toBe('2027-02-23 Resursråd Haninge – ordförandens dagordning.docx')
    expect(chair.text).toContain('Lena Dahl (regionen) lämnar rummet')
    await main(page).getByRole('link', { name: code }).click()
    await main(page).getByRole('radio', { name: 'Personen' }).check()
    const { name, text } = await saved(page, 'Spara som Word')
    expect(name).toBe('2027-02-23 Resursråd Haninge – kallelse kl. 10.00.docx')
    expect(text).toContain('Du är välkommen att vara med. Kom kl.\u00a010.00.')
    expect(text).not.toMatch(/HAN-2027-014|09\.00|11\.30|Lena Dahl/)
    await main(page)
      .getByRole('button', { name: /^Kallelsen är skickad/ })
      .click()
    expect.soft(await faultsOf(page, 'kallelse')).toEqual([])
    await open(page, agenda)
    await expect(item(page, code)).toContainText('Personen är kallad')
  })

  await test.step('A new party is called: every case that it was not named for is stopped, with the reason', async () => {
    await callHelena(page)
    await open(page, agenda)
    await expect(stopped(page)).toContainText(
      'Nynäshamns kommun är med sedan ärendet sattes upp. Samtycket omfattar inte Nynäshamns kommun.',
    )
    await expect(stopped(page).getByRole('button')).toHaveCount(4)
    await stopped(page).getByRole('button', { name: code }).click()
    await expect(item(page, code)).toBeFocused()
    expect.soft(await faultsOf(page, 'samtycke-ny-part')).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(stopped(page)).toBeHidden()
  })

  await test.step('The room says who that is', async () => {
    await open(page, `${agenda}/rum`)
    await page.getByRole('button', { name: 'Alla är närvarande' }).click()
    await page.getByRole('button', { name: /^Börja mötet/ }).click()
    await page.getByRole('navigation', { name: 'Punkter' }).getByRole('button', { name: code }).click()
    await page.getByRole('heading', { level: 1, name: code }).waitFor()
    await expect(main(page)).toContainText('Regionen lämnar rummet: Lena Dahl')
    expect.soft(await faultsOf(page, 'samtycke-rum')).toEqual([])
    await page.getByLabel('Rekommendation').fill('Börja praktik i mars.')
    await page.keyboard.press('Control+Enter')
  })

  await test.step('A consent is withdrawn while the meeting goes on: the item says so at once', async () => {
    await withdraw(page, 'HAN-2027-014')
    await open(page, `${agenda}/rum`)
    await page.getByRole('navigation', { name: 'Punkter' }).getByRole('button', { name: 'HAN-2027-014' }).click()
    await expect(main(page)).toContainText('Samtycket återkallades 22\u00A0februari.')
    await expect(main(page)).toContainText('får inte tas upp så att personen kan kännas igen')
    await expect(main(page).getByRole('button', { name: 'Dra avidentifierat' })).toBeVisible()
    expect.soft(await faultsOf(page, 'samtycke-aterkallat')).toEqual([])
  })

  await test.step('A name written in an avidentifierat case is warned about, and kept', async () => {
    await page.getByRole('navigation', { name: 'Punkter' }).getByRole('button', { name: 'HAN-2027-018' }).click()
    await page.getByLabel('Samlad bedömning').fill('Mirjam vill börja i mars.')
    await page.getByLabel('Rekommendation').focus()
    await expect(main(page)).toContainText('Texten kan nämna någon vid namn.')
    expect.soft(await faultsOf(page, 'samtycke-namn')).toEqual([])
  })

  await test.step('The minutes say for which § they were out', async () => {
    await open(page, `${agenda}/protokoll`)
    await expect(main(page).getByRole('row', { name: /^Lena Dahl/ })).toContainText('1–11, ej\u00A0§\u00A06')
    await expect(main(page)).toContainText('Region Stockholm (Lena Dahl) lämnade rummet.')
    const { text } = await saved(page, 'Spara som Word')
    expect(text).toContain('1–11, ej\u00A0§\u00A06')
    expect(text).toContain('Region Stockholm (Lena Dahl) lämnade rummet.')
  })
})
