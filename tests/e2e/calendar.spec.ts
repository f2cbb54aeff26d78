import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'

test('week and month show sessions, meetings, free days and week numbers, and lead to the page of each', async ({
  page,
}) => {
  await beginWithExample(page)
  await open(page, '/kalender')
  const title = (name: string) => page.getByRole('heading', { level: 1, name })
  const day = (name: RegExp) => page.getByRole('region', { name })
  const session = { name: /^Kurstillfälle: Mitt Val, våren 2027/ }
  const meeting = { name: /^Teammöte: Resursråd Haninge/ }

  await test.step('the present week', async () => {
    await expect(title('Vecka 8')).toBeVisible()
    await expect(day(/^måndag 22/).getByRole('link', session)).toBeVisible()
    await expect(day(/^tisdag 23/).getByRole('link', meeting)).toBeVisible()
  })

  await test.step('the week of annandag påsk has no session on the Monday', async () => {
    for (const week of [9, 10, 11, 12, 13]) {
      await page.getByRole('button', { name: 'Nästa vecka' }).click()
      await expect(title(`Vecka ${week}`)).toBeVisible()
    }
    await expect(day(/^måndag 29/)).toContainText('Annandag påsk')
    await expect(day(/^måndag 29/).getByRole('link')).toHaveCount(0)
    await expect(day(/^onsdag 31/).getByRole('link', session)).toBeVisible()
  })

  await test.step('its month has them all, each with its page', async () => {
    await page.getByLabel('Visa', { exact: true }).getByText('Månad').click()
    await expect(title('Mars 2027')).toBeVisible()
    const week = (number: number) => page.getByRole('row', { name: new RegExp(`^Visa v\\.\\s${number}`) })
    await expect(week(13).getByRole('cell', { name: /29 mars 2027.*Annandag påsk/ })).toBeVisible()
    await week(12).getByRole('link', meeting).click()
    await expect(page).toHaveURL(/#\/mote\/[\w-]+$/)
    await expect(title('Resursråd Haninge')).toBeVisible()

    await page.goBack()
    await week(13).getByRole('link', session).click()
    await expect(page).toHaveURL(/#\/kurser\/[\w-]+$/)

    await page.goBack()
    await week(13)
      .getByRole('button', { name: /^Visa v\./ })
      .click()
    await expect(title('Vecka 13')).toBeVisible()
  })
})
