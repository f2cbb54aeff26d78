import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect, test } from './app'
import { beginEmpty, beginWithExample, unlock } from './begin'
import { open } from './looks/open'
import { waysToScreens } from './looks/ways-there'

interface Example {
  rows: {
    persons: { name: string }[]
    meetings: { id: string; status: string }[]
    agendaItems: { meetingId: string; caseId: string | null }[]
  }
}

const example = JSON.parse(readFileSync('resources/example.json', 'utf8')) as Example

const entries = (page: Page) => page.getByRole('table', { name: 'Logg' }).locator('tbody tr')

/** The newest entry: who did what with what. */
async function newest(page: Page): Promise<string> {
  const cells = await entries(page).first().getByRole('cell').allInnerTexts()
  return cells.slice(1).join(' | ')
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** The person's page, not by way of the list: that opens whoever is named in it. */
async function personNamed(page: Page, code: string) {
  await open(page, '/')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Sök eller gör' }).fill(code)
  await page.getByRole('dialog').getByRole('button', { name: code }).first().click()
  await page.getByRole('heading', { level: 1, name: code }).waitFor()
}

test('the log tells what was opened and changed, by whom, and once however often it is looked at', async ({ page }) => {
  await beginWithExample(page)
  await personNamed(page, 'HAN-2027-001')
  await personNamed(page, 'HAN-2027-001')
  await page.getByRole('button', { name: 'Ändra', exact: true }).click()
  await page.getByRole('textbox', { name: /Födelseår/ }).fill('1986')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await open(page, '/logg')
  await expect(page.getByText('2 poster', { exact: true })).toBeVisible()
  expect(await newest(page)).toBe('Karin Öberg | Ändrade | Person | HAN-2027-001')
  await expect(entries(page).last()).toContainText('Öppnade')

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ångrade: ändrade personen.')).toBeVisible()
  await open(page, '/kurser')
  await open(page, '/logg')
  await expect(page.getByText('3 poster', { exact: true })).toBeVisible()

  const { persons } = example.rows
  const named = persons.filter(({ name }) => name !== '').length
  const seen = async (path: string) => {
    await open(page, path)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await open(page, '/logg')
  }
  await seen('/personer')
  await expect(page.getByText(`${3 + named - 1 + persons.length} poster`, { exact: true })).toBeVisible()
})

test('it can be asked for a person, an act and a kind, and says when nothing fits', async ({ page }) => {
  await beginWithExample(page)
  await open(page, await waysToScreens.case(page))
  await open(page, await waysToScreens.cohort(page))
  await personNamed(page, 'HAN-2027-002')
  await personNamed(page, 'HAN-2027-001')
  await page.getByRole('link', { name: 'Logg' }).click()
  await expect(page.getByRole('combobox', { name: 'Person' })).toHaveValue('HAN-2027-001')
  await expect(page.getByText('1 av 4 poster')).toBeVisible()
  expect(await newest(page)).toContain('HAN-2027-001')

  await choose(page, 'Vad som gjordes', 'Skrev ut')
  await expect(page.getByRole('heading', { name: 'Ingen post passar' })).toBeVisible()
  await page.getByRole('button', { name: 'Visa hela loggen' }).click()
  await expect(page.getByText('4 poster', { exact: true })).toBeVisible()
  await choose(page, 'Slag av uppgift', 'Ärende')
  await expect(page.getByText('1 av 4 poster')).toBeVisible()
  await page.getByRole('textbox', { name: 'Till och med' }).fill('1 januari 2026')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('heading', { name: 'Ingen post passar' })).toBeVisible()
})

test('minutes that are saved as Word are told with their cases, and so is what is printed', async ({ page }) => {
  await beginWithExample(page)
  const { meetings, agendaItems } = example.rows
  const held = meetings.find(({ status }) => status === 'held')!.id
  const cases = agendaItems.filter(({ meetingId, caseId }) => meetingId === held && caseId !== null).length
  expect(cases).toBeGreaterThan(0)
  await open(page, '/installningar/organisation')
  await page.getByRole('textbox', { name: 'Namn' }).first().fill('Samordningsförbundet Öster')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Ångra: ändrade organisationen' })).toBeVisible()
  await open(page, `/mote/${held}/protokoll`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som Word' }).click()
  await download
  await expect(page.getByText('Word-filen är sparad')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ångra', exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Det som gjordes innan dokumentet blev färdigt går inte att ångra')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await open(page, '/logg')
  await expect(page.getByText(/^\d+ poster$/)).toBeVisible()
  const acts = async (act: string) => entries(page).filter({ hasText: act }).filter({ hasText: 'Ärende' }).count()
  for (const act of ['Öppnade', 'Exporterade', 'Skrev ut']) expect(await acts(act), act).toBe(cases)
})

test('with hidden identities and without, the log shows codes only', async ({ page }) => {
  await beginWithExample(page)
  const names = example.rows.persons.map(({ name }) => name).filter((name) => name !== '')
  await open(page, await waysToScreens.cohort(page))
  await page
    .getByRole('main')
    .getByRole('button', { name: /HAN-2027-\d+/ })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await personNamed(page, 'HAN-2027-001')
  await open(page, '/logg')
  for (const press of [1, 2]) {
    await expect(page.getByText('3 poster', { exact: true })).toBeVisible()
    const text = await page.getByRole('table', { name: 'Logg' }).innerText()
    expect(text).toMatch(/Kursplats\s+HAN-2027-\d+/)
    expect(names.filter((name) => text.includes(name))).toEqual([])
    if (press === 1) await page.keyboard.press('Control+Shift+H')
  }
})

test('real data has a user from the first start, who can be changed; the log survives the lock', async ({ app }) => {
  await beginEmpty(app.page)
  await open(app.page, '/personer')
  await app.page.getByRole('button', { name: 'Ny person' }).first().click()
  await app.page.getByLabel('Kod', { exact: true }).fill('OST-1')
  await app.page.keyboard.press('Control+Enter')
  await expect(app.page.getByRole('dialog')).toBeHidden()

  await open(app.page, '/installningar/anvandare')
  await app.page.getByRole('button', { name: 'Byt användare' }).click()
  await app.page.getByRole('textbox', { name: 'Vem tar över?' }).fill('Karin Öberg')
  await app.page.getByRole('button', { name: 'Byt användare' }).click()
  await expect(app.page.getByText('Det är samma person som nu.')).toBeVisible()
  await app.page.getByRole('textbox', { name: 'Vem tar över?' }).fill('Sara Holm')
  await app.page.getByRole('checkbox', { name: 'Sekreterare' }).last().check()
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('textbox', { name: 'Namn' })).toHaveValue('Sara Holm')

  await personNamed(app.page, 'OST-1')
  await app.restart()
  await unlock(app.page)
  await open(app.page, '/logg')
  await expect(app.page.getByText('2 poster', { exact: true })).toBeVisible()
  expect(await newest(app.page)).toBe('Sara Holm | Öppnade | Person | OST-1')
  await expect(entries(app.page).last()).toContainText('Karin Öberg')
  await choose(app.page, 'Användare', 'Karin Öberg')
  await expect(app.page.getByText('1 av 2 poster')).toBeVisible()
})

test('the check is noted with day and user, and Översikt asks for it when it is due', async ({ page }) => {
  await beginWithExample(page)
  await expect(page.getByRole('main').getByText('Kontrollera loggen')).toBeHidden()
  await open(page, '/installningar/logg')
  await choose(page, 'Påminn om att kontrollera loggen', 'Varje månad')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Inställningarna för loggen är sparade.')).toBeVisible()

  await open(page, '/')
  await page.getByRole('link', { name: /Kontrollera loggen/ }).click()
  await expect(page.getByText('Kontrollerad fredag 15 januari av Karin Öberg.')).toBeVisible()
  await page.getByRole('button', { name: 'Notera kontrollen som gjord' }).click()
  await expect(page.getByText('Kontrollerad måndag 22 februari av Karin Öberg, fredag 15 januari')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Notera kontrollen som gjord' })).toBeDisabled()
  await open(page, '/')
  await expect(page.getByRole('main').getByText('Kontrollera loggen')).toBeHidden()
})
