import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'

test('meetings are planned in turn around a red day, changed together, and one that was moved stays', async ({
  page,
}) => {
  await beginWithExample(page)
  await open(page, '/team')
  await page.getByRole('main').getByRole('link', { name: 'Resursråd Haninge' }).click()
  await page.getByRole('link', { name: 'Ny serie' }).click()
  const days = page.getByRole('list', { name: 'Seriens dagar' }).getByRole('listitem')
  const coming = page.getByRole('list', { name: 'Kommande möten' }).getByRole('listitem')
  const showAll = () => page.getByRole('button', { name: 'Visa alla' }).first().click()

  await test.step('a misprint is told at its field, and what is typed stays', async () => {
    await page.getByLabel('Första mötet').fill('1900304')
    await page.getByLabel('Till och med').fill('5 april 2027')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Datumet har sju siffror.')).toBeVisible()
    await expect(page.getByLabel('Till och med')).toHaveValue(/5\sapril\s2027/)
  })

  await test.step('two teams take turns, and the red day moves one meeting within its week', async () => {
    await page.getByLabel('Första mötet').fill('15 mars 2027')
    await page.getByLabel('Veckor mellan mötena').fill('1')
    await page.getByRole('combobox', { name: 'Team som turas om' }).press('ArrowDown')
    await page.getByRole('option', { name: 'Lotsteam Nynäshamn' }).click()
    await page.keyboard.press('Escape')
    await page.getByLabel('Från kl.').fill('13')
    await page.getByLabel('Till kl.').fill('15')
    await expect(page.getByRole('heading', { name: /^4 möten måndag 15\smars/ })).toBeVisible()
    await expect(days.nth(1)).toContainText('Lotsteam Nynäshamn')
    await expect(days.nth(2)).toContainText(/tisdag 30\smars/)
    await expect(days.nth(2)).toContainText(/I stället för 29\smars\. Annandag påsk är röd dag\./)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('4 möten är planerade.')).toBeVisible()
  })

  await test.step('a meeting that is moved for itself stays when the series gets another time', async () => {
    await showAll()
    await coming
      .filter({ hasText: /Måndag 15\smars/ })
      .getByRole('link')
      .click()
    await page.getByRole('button', { name: 'Ändra möte' }).click()
    await page.getByLabel('Dag', { exact: true }).fill('17 mars 2027')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.getByRole('link', { name: 'Resursråd Haninge' }).first().click()
    await page.getByRole('link', { name: /^Varannan vecka på måndagar/ }).click()
    await page.getByLabel('Från kl.').fill('14')
    await page.getByLabel('Till kl.').fill('16')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Serien är ändrad.')).toBeVisible()
    await showAll()
    await expect(coming.filter({ hasText: /Onsdag 17\smars/ })).toContainText(/13\.00–15\.00/)
    await expect(coming.filter({ hasText: /Tisdag 30\smars/ })).toContainText(/14\.00–16\.00/)
  })

  await test.step('one undo takes the change back', async () => {
    await page.keyboard.press('Control+z')
    await expect(coming.filter({ hasText: /Tisdag 30\smars/ })).toContainText(/13\.00–15\.00/)
  })
})
