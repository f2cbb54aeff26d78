import type { Page } from '@playwright/test'
import { beginWithExample } from './begin'
import { expect, test } from './app'
import { open } from './looks/open'

test.beforeEach(({ page }) => beginWithExample(page))

const main = (page: Page) => page.getByRole('main')
const dialog = (page: Page) => page.getByRole('dialog')

/** Chooses from a list by what stands in it. */
async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label }).press('ArrowDown')
  await page.getByRole('option', { name: option }).first().click()
}

/** The rounds in the list that have the name. */
async function roundsCalled(page: Page, name: string) {
  await open(page, '/kurser')
  return main(page).getByRole('link', { name })
}

test('a first day that is misprinted, free or on another weekday is told so at once', async ({ page }) => {
  await open(page, '/kurser/ny')
  const start = page.getByLabel('Första tillfället')

  await start.fill('1900304')
  await start.press('Tab')
  await expect(main(page).getByText('Datumet har sju siffror. Menade du')).toBeVisible()
  await page.getByRole('button', { name: /^190304, måndag 4\smars 2019$/ }).click()
  await expect(start).toHaveValue(/^måndag 4\smars 2019$/)
  await expect(page.getByText('Datumet har sju siffror.')).toBeHidden()

  await start.fill('22 april 2019')
  await expect(main(page).getByText(/annandag påsk.*Första tillfället blir onsdag 24\sapril 2019\.$/i)).toBeVisible()
  await start.fill('23 april 2019')
  await expect(main(page).getByText(/^Datumet är en tisdag\. Första tillfället blir/)).toBeVisible()
})

test('a round that cannot be planned says why at the field and keeps all that is typed', async ({ page }) => {
  await open(page, '/kurser/ny')
  const typed = { Namn: 'Omgång å 👩‍🦽', 'Första tillfället': '1900304', 'Från kl.': '15.00', 'Till kl.': '13.00' }
  const numbers = { Tillfällen: '0', 'Minst antal': '12', 'Högst antal': '10' }
  for (const [label, text] of Object.entries({ ...typed, ...numbers })) await page.getByLabel(label).fill(text)
  for (const day of ['måndag', 'onsdag']) await page.getByRole('checkbox', { name: day }).press('Space')

  await page.keyboard.press('Control+Enter')
  for (const sentence of [
    'Datumet har sju siffror.',
    'Välj minst en veckodag.',
    'Skriv ett helt tal från 1 till 52.',
    'Minst 12 är fler än högst 10. Ändra ett av talen.',
    'Sluttiden',
  ]) {
    await expect(main(page).getByText(sentence).first()).toBeVisible()
  }
  for (const [label, text] of Object.entries({ ...typed, ...numbers })) {
    await expect(page.getByLabel(label)).toHaveValue(text)
  }

  await page.getByRole('checkbox', { name: 'måndag' }).press('Space')
  await page.getByRole('textbox', { name: 'Tillfällen' }).fill('53')
  await expect(main(page).getByText('Skriv ett helt tal från 1 till 52.')).toBeVisible()
  expect(await (await roundsCalled(page, 'Omgång å')).count()).toBe(0)
})

test('a round of free days only shows which they are, and the way out of it stays', async ({ page }) => {
  await open(page, '/kurser/ny')
  await page.getByLabel('Första tillfället').fill('22 april 2019')
  await page.getByRole('textbox', { name: 'Tillfällen' }).fill('1')
  await page.getByRole('radio', { name: 'Behåll slutdatum' }).press('Space')

  const sentence = main(page).getByText('Ingen dag går att använda, så det blir inga tillfällen.')
  await expect(sentence).toBeVisible()
  await expect(main(page).getByText('Annandag påsk är röd dag.')).toBeVisible()
  await page.getByRole('radio', { name: 'Förläng' }).press('Space')
  await expect(sentence).toBeHidden()
  await expect(page.getByRole('heading', { name: /^1 tillfälle, / })).toBeVisible()
})

test('a template of 0 or of 53 weeks is refused at its field', async ({ page }) => {
  await open(page, '/installningar/kursmallar')
  await page.getByRole('link', { name: 'Ny kursmall' }).click()
  await page.getByLabel('Namn').fill('Lång kurs')
  for (const weeks of ['0', '53']) {
    await page.getByLabel('Veckor').fill(weeks)
    await page.keyboard.press('Control+Enter')
    await expect(main(page).getByText('Skriv ett helt tal från 1 till 52.')).toBeVisible()
    await expect(page.getByLabel('Veckor')).toHaveValue(weeks)
  }
  await expect(page.getByLabel('Namn')).toHaveValue('Lång kurs')
})

test('a leader and a room that are taken are told before the round is saved', async ({ page }) => {
  await open(page, '/kurser/ny')
  await page.getByLabel('Första tillfället').fill('8 mars 2027')
  await choose(page, 'Kursledare', /Maria Ek/)
  await page.keyboard.press('Escape')
  await expect(
    main(page)
      .getByText(/Maria Ek leder Mitt Val.* kl\.\s13\.00–15\.00\./)
      .first(),
  ).toBeVisible()
  await choose(page, 'Lokal', /Sal 2/)
  await expect(
    main(page)
      .getByText(/Sal 2 är bokad för Mitt Val/)
      .first(),
  ).toBeVisible()
  await expect(main(page).getByText(/Upptagen \d av 8 dagar\./)).toBeVisible()
})

test('a double click, a double Ctrl+Enter and two presses in one breath each make one thing', async ({ page }) => {
  await open(page, '/kurser/ny')
  await page.getByLabel('Namn').fill('Omgång dubbelklick')
  await page.getByLabel('Första tillfället').fill('9 augusti 2027')
  await page.getByRole('button', { name: 'Skapa kursomgång' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: /omgång dubbelklick/i })).toBeVisible()
  await expect(await roundsCalled(page, 'Omgång dubbelklick')).toHaveCount(1)

  await open(page, '/kurser/ny')
  await page.getByLabel('Namn').fill('Omgång tangenter')
  await page.getByLabel('Första tillfället').fill('9 augusti 2027')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /omgång tangenter/i })).toBeVisible()
  await expect(await roundsCalled(page, 'Omgång tangenter')).toHaveCount(1)

  // A dialog stays on the screen for a moment after it has saved.
  const ready = page.locator('a[href^="#/mote/"]').first()
  await open(page, '/')
  await ready.click()
  await page.getByRole('button', { name: 'Ny punkt' }).click()
  await page.getByLabel('Rubrik').fill('Studiebesök')
  await dialog(page)
    .getByRole('button', { name: /^Lägg till/ })
    .dblclick({ delay: 60 })
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('list', { name: 'Punkter' }).getByText('Studiebesök')).toHaveCount(1)
})

test('the eleventh of ten stands in the queue, and a double click adds nobody unasked', async ({ page }) => {
  await open(page, '/kurser/ny')
  await page.getByLabel('Namn').fill('Omgång elva')
  await page.getByLabel('Första tillfället').fill('9 augusti 2027')
  await page.getByRole('button', { name: 'Skapa kursomgång' }).click()
  await page.getByRole('button', { name: 'Lägg till deltagare' }).first().click()
  for (let count = 1; count <= 11; count += 1) {
    await page.getByLabel('Födelseår').fill(String(1980 + count))
    await page.getByRole('button', { name: 'Lägg till och fortsätt' }).dblclick()
    await expect(page.getByLabel('Födelseår')).toHaveValue('')
  }
  await expect(dialog(page).getByText('står i kön.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('table', { name: 'Deltagare' }).getByRole('row')).toHaveCount(1 + 10)
  const queue = page.getByRole('list', { name: 'Kö' }).getByRole('listitem')
  await expect(queue).toHaveCount(1)
  await expect(queue).toContainText('Får nästa plats som blir ledig.')
})

test('a code that tells who somebody is is refused, and a name in any writing is not', async ({ page }) => {
  await open(page, '/personer')
  await page.getByRole('button', { name: 'Ny person' }).click()
  await dialog(page).getByLabel('Namn').fill('Åsa 👩‍👩‍👧 אביגיל')
  const code = dialog(page).getByLabel('Kod')

  await code.fill('19850312-1234')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByText('Koden ser ut som ett personnummer.')).toBeVisible()
  await expect(code).toHaveValue('19850312-1234')
  await code.fill('han-2027-018')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByText('Ett avidentifierat ärende har koden.')).toBeVisible()
  await dialog(page)
    .getByRole('button', { name: /^HAN-2027-\d+$/ })
    .click()
  const free = await code.inputValue()
  await page.keyboard.press('Control+Enter')

  await expect(dialog(page)).toBeHidden()
  await page.getByRole('textbox', { name: /^Filtrera/ }).fill('אביגיל')
  await main(page).getByRole('link', { name: free }).click()
  await expect(page.getByText(/^Åsa 👩‍👩‍👧 אביגיל · /)).toBeVisible()
})
