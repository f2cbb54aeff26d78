import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

/** Has a view's code not come, as when the program's files were replaced, until the function that it gives is called. */
async function without(page: Page, view: string): Promise<() => Promise<void>> {
  const address = `**/${view}-*.js`
  await page.route(address, (route) => route.abort())
  return () => page.unroute(address)
}

test('a dialog that cannot be drawn says so in itself, above a screen that stands, and a window in its own place', async ({
  app: { page, watched },
}) => {
  await beginWithExample(page)
  const givenBack = await without(page, 'ShortcutsDialog')
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Rutan kunde inte visas' })).toBeVisible()
  expect(await faultsOf(page, 'rutan-inte-visad')).toEqual([])
  await dialog.getByRole('button', { name: 'Stäng rutan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' })).toBeVisible()
  await givenBack()
  await page.keyboard.press('?')
  await expect(dialog.getByText('Ctrl', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  const startGivenBack = await without(page, 'FirstStartPage')
  await page.getByRole('button', { name: 'Lämna exemplet' }).click()
  await expect(page.getByRole('heading', { name: 'Rådrum kunde inte visas' })).toBeVisible()
  expect(await faultsOf(page, 'radrum-inte-visat')).toEqual([])
  await startGivenBack()
  await page.getByRole('button', { name: 'Öppna Rådrum igen' }).click()
  await expect(page.getByRole('button', { name: 'Börja tomt' })).toBeVisible()
  // The browser tells of each file that did not come, and React of each view that failed.
  await watched.take()
})

test('a screen that cannot be drawn leaves the others as they were', async ({ app: { page, watched } }) => {
  await beginWithExample(page)
  const givenBack = await without(page, 'PersonsPage')
  await page.goto(new URL('#/personer', page.url()).href)
  await expect(page.getByRole('heading', { name: 'Sidan kunde inte visas' })).toBeVisible()
  await page.getByRole('link', { name: 'Team', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible()
  await givenBack()
  await open(page, '/personer')
  await expect(page.getByRole('heading', { level: 1, name: 'Personer' })).toBeVisible()
  await watched.take()
})
