import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { textOf, wordPart } from '../tools/word-texts'
import { expect, test } from './app'
import { KeyboardUser } from './keyboard'

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' }).waitFor()
})

test('attendance of ten people, two of them absent, takes at most fourteen keys', async ({ page }) => {
  test.setTimeout(120_000)
  const user = new KeyboardUser(page)
  await test.step('two more people, so that they are ten', () => addPeople(user, page))
  await test.step('the form is open with the keyboard in it, and nothing is taken', async () => {
    await user.goTo('Ta närvaro, Mitt Val, våren 2027 omgång 1')
    await user.isAt('Närvaro, tillfälle 7 av 8')
    await user.sees('Ej tagen')
    await expect(page.getByRole('button', { name: 'HAN-2026-139: närvarande' })).toBeFocused()
    await expect(page.locator('[data-mark]')).toHaveCount(10)
  })
  await test.step('typing survives a window that is closed', async () => {
    await user.press('ArrowDown', 's')
    await expect(page.getByRole('button', { name: 'HAN-2026-142: sjuk' })).toBeVisible()
    await page.getByText('Sparar').waitFor({ state: 'hidden' })
    await page.reload()
    await user.isAt('Närvaro, tillfälle 7 av 8')
    await expect(page.getByRole('button', { name: 'HAN-2026-142: sjuk' })).toBeVisible()
    await user.sees('Ej tagen')
    await page.getByRole('button', { name: 'Börja om' }).click()
    await expect(page.getByRole('button', { name: 'HAN-2026-142: närvarande' })).toBeVisible()
    await page.getByRole('button', { name: 'HAN-2026-139: närvarande' }).focus()
  })
  await test.step('two absent, and saved', async () => {
    const keys = [...Array<string>(5).fill('ArrowDown'), 's', 'ArrowDown', 'ArrowDown', 'g', 'Enter']
    expect(keys.length).toBeLessThanOrEqual(14)
    await user.press(...keys)
    await expect(page.getByText('Tagen', { exact: true })).toBeVisible()
    await user.sees('Närvaron är sparad. På plats: 8 av 10.')
  })
  await test.step('the grid adds it up, and shows three absences in a row as a sentence', async () => {
    const grid = page.getByRole('table', { name: 'Närvaro' })
    await expect(grid.getByRole('row', { name: /HAN-2026-145/ })).toContainText('7 av 7 (100')
    await expect(grid.getByText('Borta tre gånger i rad, tillfälle 4–6.')).toBeVisible()
    await user.press('ArrowLeft')
    await user.isAt('Närvaro, tillfälle 6 av 8')
    await expect(grid.getByRole('row', { name: /^På plats/ })).toContainText('8 av 10')
  })
  await test.step('a part asks for its minutes, and a fault stands at the field', async () => {
    await user.press('d')
    await expect(page.getByRole('textbox', { name: 'Minuter, HAN-2026-139' })).toBeFocused()
    await user.type('200')
    await user.press('Enter')
    await user.sees('Skriv 0–120.')
    await user.press('Control+a')
    await user.type('90')
    await user.press('Enter')
    await user.sees('Närvaron är sparad. På plats: 7 av 8.')
    await expect(page.getByRole('button', { name: 'HAN-2026-139: del av tillfället' })).toBeFocused()
  })
  await test.step('Ctrl+Z takes a whole session’s attendance back', async () => {
    await user.press('ArrowRight')
    await user.isAt('Närvaro, tillfälle 7 av 8')
    await user.press('Control+z', 'Control+z')
    await user.sees('Ej tagen')
  })
})

test('what follows on a course: vägval, slutdokumentation, GK by state, and the list in Word', async ({ page }) => {
  test.setTimeout(120_000)
  await test.step('a vägval before the start is refused at its field, and one after it is kept', async () => {
    await openRound(page, /våren 2027 omgång 1/)
    await page.getByRole('button', { name: 'Efter kursen för HAN-2026-145' }).click()
    const dialog = page.getByRole('dialog', { name: 'Efter kursen' })
    await dialog.getByRole('combobox', { name: 'Vägval' }).click()
    await page.getByRole('option', { name: 'Studier' }).click()
    await dialog.getByLabel('Vägvalet gjordes').fill('2027-01-20')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await expect(dialog.getByText(/Vägvalet ligger före kursens start, måndag 1\sfebruari 2027/)).toBeVisible()
    await dialog.getByLabel('Vägvalet gjordes').fill('2027-02-22')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Efter kursen för HAN-2026-145' })).toHaveText(/Studier 22\sfebruari/)
  })
  await test.step('a slutdokumentation is finished by AF, FK and the person, and another text takes it back', async () => {
    await page.getByRole('link', { name: /^HAN-2026-139 Väntar på FK och deltagaren/ }).click()
    await page.getByRole('combobox', { name: 'Försäkringskassan godkänner' }).click()
    await page.getByRole('option', { name: 'Johan Sandberg' }).click()
    await page.getByRole('button', { name: 'Läst i dag' }).click()
    await expect(page.getByText(/^Färdig 22\sfebruari/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Rekommendation' }).fill('Arbetsprövning på heltid.')
    await expect(page.getByText('Sparar du ändringen tas det tillbaka.')).toBeVisible()
    await page.getByRole('button', { name: 'Spara texten' }).click()
    await expect(page.getByText('Väntar på AF, FK och deltagaren')).toBeVisible()
  })
  await test.step('the fourth round of source-cases.md: three GK states, and the negative wait set aside', async () => {
    await openRound(page, /våren 2019 omgång 2/)
    const gk = page.getByRole('table', { name: 'Gemensam kartläggning' })
    await expect(gk.getByRole('row', { name: /^GK hållen/ })).toContainText(/4 av 7 \(57\s%\).*15 av 30 \(50\s%\)/)
    await expect(gk.getByRole('row', { name: /^GK planerad/ })).toContainText(/2 av 7 \(29\s%\)/)
    await expect(gk.getByRole('row', { name: /^Minst en/ })).toContainText(/24 av 30 \(80\s%\)/)
    await expect(page.getByText(/median 33 dagar \(3 personer: 33, 27, 49\)/)).toBeVisible()
    await expect(page.getByText(/33 dagar är inte med. GK ligger före kursens start/)).toBeVisible()
    await openRound(page, /våren 2019 omgång 3/)
    await expect(gk.getByRole('row', { name: /^GK begärd/ })).toContainText(/2 av 7/)
    await expect(gk.getByRole('row', { name: /^GK planerad/ })).toContainText(/7 av 7/)
    await expect(gk.getByRole('row', { name: /^GK hållen/ })).toContainText(/0 av 7/)
  })
  await test.step('the närvarolista in Word, without a name in it or in its file’s name', async () => {
    await openRound(page, /våren 2027 omgång 1/)
    await page.getByRole('link', { name: 'Närvaro', exact: true }).click()
    await page.getByRole('link', { name: 'Närvarolista' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som Word' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('2027-02-01 Mitt Val, våren 2027 omgång 1 – närvarolista.docx')
    const text = textOf(wordPart(await readFile(await download.path()), 'word/document.xml'))
    expect(text).toContain('HAN-2027-001')
    expect(text).not.toMatch(/Vera|Holmgren/)
  })
})

async function openRound(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Kurser' }).click()
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function addPeople(user: KeyboardUser, page: Page): Promise<void> {
  await openRound(page, /våren 2027 omgång 1/)
  await user.activate('button', 'Lägg till deltagare')
  for (let count = 1; count <= 2; count += 1) {
    const code = await page.getByRole('dialog').getByLabel('Kod').inputValue()
    await user.choose('Kön', 'Kvinna')
    await user.write('Födelseår', '1990')
    await user.activate('button', 'Lägg till och fortsätt')
    await user.sees(new RegExp(`^${code} har fått plats`))
  }
  await user.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}
