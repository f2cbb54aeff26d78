import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { textOf, wordPart } from '../tools/word-texts'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'

test.beforeEach(({ page }) => beginWithExample(page))

const main = (page: Page) => page.getByRole('main')
const dialog = (page: Page) => page.getByRole('dialog')

/** The address of the meeting that is ready to hold. */
async function readyMeeting(page: Page): Promise<string> {
  await open(page, '/')
  return (await page.locator('a[href^="#/mote/"]').first().getAttribute('href'))!.slice(1)
}

async function openTeam(page: Page, name: string) {
  await open(page, '/team')
  await main(page).getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** A meeting of the team on a day of its own, without a single item. */
async function emptyMeeting(page: Page, team: string) {
  await openTeam(page, team)
  await page.getByRole('button', { name: 'Nytt möte' }).click()
  await page.getByLabel('Dag', { exact: true }).fill('26 februari 2027')
  await page.getByRole('checkbox', { name: /^Börja med de vanliga/ }).uncheck()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: /^Dagordning/ }).waitFor()
}

async function startMeeting(page: Page) {
  await page.getByRole('button', { name: 'Alla är närvarande' }).click()
  await expect(page.getByText(/^Alla \d+ är avprickade\.$/)).toBeVisible()
  await page.getByRole('button', { name: /^Börja mötet/ }).click()
}

async function endMeeting(page: Page) {
  await page.getByRole('banner').or(page.locator('header')).getByRole('button', { name: 'Avsluta mötet' }).click()
  await page.getByRole('button', { name: 'Avsluta och öppna protokollet' }).click()
}

async function savedAsWord(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som Word' }).click()
  return wordPart(await readFile(await (await downloading).path()), 'word/document.xml')
}

test('a meeting that is not held, and one without an agenda, give a sentence and no file', async ({ page }) => {
  let files = 0
  page.on('download', () => (files += 1))
  const noFile = async (sentence: RegExp) => {
    await expect(main(page).getByText(sentence)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Spara som Word' })).toHaveCount(0)
    await page.keyboard.press('Control+s')
    expect(files).toBe(0)
  }
  await open(page, `${await readyMeeting(page)}/protokoll`)
  await noFile(/^Mötet är inte hållet än\. Det är planerat till tisdag 23\sfebruari 2027\./)

  await emptyMeeting(page, 'Lotsteam Nynäshamn')
  await expect(page.getByText('Dagordningen är tom.')).toBeVisible()
  await page.getByRole('link', { name: 'Öppna mötesläge' }).click()
  await startMeeting(page)
  await endMeeting(page)
  await noFile(/^Dagordningen är tom\b/)
})

test('a meeting on a day and a time that cannot be is refused in its dialog, and keeps what is typed', async ({
  page,
}) => {
  await openTeam(page, 'Resursråd Haninge')
  await page.getByRole('button', { name: 'Nytt möte' }).click()
  await page.getByLabel('Dag', { exact: true }).fill('2703233')
  await page.getByLabel('Från kl.').fill('13')
  await dialog(page).getByRole('combobox', { name: 'Plats' }).fill('Kommunhuset')
  await page.getByLabel('Till kl.').fill('9')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByText(/^Sluttiden/)).toBeVisible()
  await dialog(page)
    .getByRole('button', { name: /^270323, tisdag 23\smars 2027$/ })
    .click()
  await page.getByLabel('Från kl.').fill('9')
  await page.getByLabel('Till kl.').fill('11')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByText(/^Teamet har redan ett möte tisdag 23\smars 2027/)).toBeVisible()
  await expect(dialog(page).getByRole('combobox', { name: 'Plats' })).toHaveValue('Kommunhuset')
})

test('a meeting in which nobody wrote a word, on a projector, still gives its Word file', async ({ page }) => {
  await open(page, `${await readyMeeting(page)}/rum`)
  await startMeeting(page)
  await page.keyboard.press('F9')
  await expect(page.getByRole('button', { name: 'Stor text', pressed: true })).toBeVisible()
  await expect(page.getByText('Identiteter är dolda.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Stor text', pressed: true })).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Visa identiteter' }).click()
  await page.keyboard.press('F9')
  await expect(page.getByRole('button', { name: 'Dölj identiteter' })).toBeVisible()
  await page.getByRole('button', { name: /HAN-2027-014/ }).click()
  const earlier = page.getByRole('region', { name: /^Tidigare insatser/ })
  await expect(earlier).toContainText('Arbetsträning på lager, hösten 2025')
  await earlier.getByRole('button').click()
  await expect(earlier).not.toContainText('Arbetsträning')
  await endMeeting(page)
  const text = textOf(await savedAsWord(page))
  expect(text).toContain('Öppnande och närvaro')
  expect(text).toContain('HAN-2027-014')
})

test('ten thousand characters and any writing are kept, and stand in the Word file', async ({ page }) => {
  const name = 'Åsa 👩‍🦽 אביגיל'
  const long = 'Sömnskolan får vänta. '
    .repeat(500)
    .slice(0, 10_000 - 1)
    .concat('.')
  await open(page, '/installningar/personal')
  await main(page)
    .getByRole('button', { name: /Karin Öberg/ })
    .click()
  await dialog(page).getByLabel('Namn').fill(`${name}\u0007\u202E`)
  await page.keyboard.press('Control+Enter')
  await expect(main(page).getByRole('button', { name })).toBeVisible()

  await open(page, `${await readyMeeting(page)}/rum`)
  await startMeeting(page)
  const note = page.getByRole('textbox', { name: 'Anteckning' })
  await note.fill(long)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: /^§\s2/ }).waitFor()
  await page.keyboard.press('Control+ArrowUp')
  await expect(note).toHaveValue(long)

  await note.fill(`${long}\u0000\u001B ✓ שלום \u{1F600}`)
  await page
    .getByRole('textbox', { name: /åtgärd/i })
    .first()
    .fill('Maria bokar möte 👍 senast 12 mars')
  await page.keyboard.press('Enter')
  await endMeeting(page)
  const xml = await savedAsWord(page)
  const text = textOf(xml)
  expect(text).toContain(name)
  expect(text).toContain(long)
  expect(text).toContain('✓ שלום \u{1F600}')
  expect(text).toContain('möte 👍')
  expect(/(?![\t\n\r])\p{Cc}|\p{Cs}|\u202E/u.test(xml)).toBe(false)
})

test('an agenda title that is refused stays in its field with the reason', async ({ page }) => {
  await open(page, await readyMeeting(page))
  const title = 'Lång rubrik '.repeat(20)
  await page.getByRole('button', { name: 'Information från parterna', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Rubrik' })
  await field.fill(title)
  await field.press('Tab')
  await expect(main(page).getByText(/^Texten har \d+ tecken\. Skriv högst 120\.$/)).toBeVisible()
  await expect(field).toHaveValue(title)
  await field.fill('Rundan')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Rundan', exact: true })).toBeVisible()
})

test('a case without consent cannot be placed and says why', async ({ page }) => {
  await openTeam(page, 'Resursråd Haninge')
  await page.getByRole('link', { name: 'Nytt ärende' }).click()
  await page.getByRole('combobox', { name: 'Person' }).fill('HAN-2027-001')
  await page.getByRole('option', { name: /HAN-2027-001/ }).click()
  await page.getByLabel('Kod').fill('HAN-2027-900')
  await page.getByLabel('Frågeställning').fill('Vad kan prövas?')
  await page.keyboard.press('Control+Enter')

  await open(page, await readyMeeting(page))
  const waiting = main(page).getByRole('listitem').filter({ hasText: 'HAN-2027-900' })
  await expect(waiting).toContainText('Samtycke saknas')
  await expect(waiting.getByRole('button', { name: /^Sätt upp/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ny punkt' }).click()
  await page.getByRole('combobox', { name: 'Vad' }).click()
  await page.getByRole('option', { name: 'Ärende som väntar' }).click()
  await page.getByRole('combobox', { name: 'Ärende' }).click()
  await page.getByRole('option', { name: /HAN-2027-900/ }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByText('Samtycke till informationsutbyte saknas.', { exact: true })).toBeVisible()
})

test('a consent withdrawn after the case was placed shows on the agenda', async ({ page }) => {
  const meeting = await readyMeeting(page)
  await open(page, meeting)
  const placed = page.getByRole('list', { name: 'Punkter' }).getByRole('listitem').filter({ hasText: 'HAN-2027-014' })
  await expect(placed).toContainText(/alla parter/)

  await open(page, '/personer')
  await main(page).getByRole('link', { name: 'HAN-2027-014' }).click()
  await main(page)
    .getByRole('button', { name: /informationsutbyte/i })
    .click()
  await page.getByRole('combobox', { name: 'Läge' }).click()
  await page.getByRole('option', { name: 'Återkallat' }).click()
  await page.keyboard.press('Control+Enter')
  const day = page.getByLabel('Återkallat den')
  await expect(day).toHaveAccessibleDescription(/\p{L}/u)
  await day.fill('22 februari 2027')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toBeHidden()

  await open(page, meeting)
  await expect(placed).toContainText(/Återkallat 22\sfebruari/)
  await expect(placed.getByRole('button', { name: 'Dra avidentifierat' })).toBeVisible()
})
