import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'
import { beginEmpty, beginWithExample, unlock } from './begin'
import { open } from './looks/open'

const main = (page: Page) => page.getByRole('main')
const dialog = (page: Page) => page.getByRole('dialog')
const readOnly = (page: Page) => page.getByText('Det här fönstret visar bara.')
const rooms = '/installningar/lokaler'

async function secondWindow(app: App): Promise<Page> {
  const other = await app.context.newPage()
  await other.goto(app.origin)
  return other
}

async function typeRoom(page: Page, name: string) {
  await open(page, rooms)
  await main(page).getByRole('button', { name: 'Ny lokal' }).click()
  await dialog(page).getByLabel('Namn').fill(name)
}

async function sees(page: Page, ...names: string[]) {
  for (const name of names) await expect(main(page).getByRole('button', { name })).toBeVisible()
}

test('of two windows one writes; the other shows, says why, keeps its form, and can take over', async ({ app }) => {
  await beginWithExample(app.page)
  const first = app.page
  const second = await secondWindow(app)
  await expect(readOnly(second)).toContainText('Rådrum skriver i ett annat fönster.')
  await expect(readOnly(first)).toHaveCount(0)

  await typeRoom(second, 'Salen till höger')
  await second.keyboard.press('Control+Enter')
  await expect(dialog(second).getByRole('alert')).toContainText('Det här fönstret visar bara, så inget sparades.')
  await expect(dialog(second).getByLabel('Namn')).toHaveValue('Salen till höger')

  await typeRoom(first, 'Salen till vänster')
  await first.keyboard.press('Control+Enter')
  await sees(first, 'Salen till vänster')

  // The form stands over the banner: it is closed, and what was typed in it comes back.
  await second.keyboard.press('Escape')
  await sees(second, 'Salen till vänster')
  await second.getByRole('button', { name: 'Ta över' }).click()
  await expect(readOnly(second)).toHaveCount(0)
  await expect(readOnly(first)).toContainText(
    'Ett annat fönster har tagit över, och det du hade skrivit här är sparat.',
  )

  await main(second).getByRole('button', { name: 'Ny lokal' }).click()
  await expect(dialog(second).getByLabel('Namn')).toHaveValue('Salen till höger')
  await second.keyboard.press('Control+Enter')
  await sees(second, 'Salen till vänster', 'Salen till höger')
  await sees(first, 'Salen till vänster', 'Salen till höger')
})

test('what was being typed goes along when another window takes over', async ({ app }) => {
  await beginWithExample(app.page)
  const first = app.page
  const second = await secondWindow(app)
  await typeRoom(first, 'Salen under taket')
  await second.getByRole('button', { name: 'Ta över' }).click()
  await expect(readOnly(first)).toContainText('har tagit över')
  await expect(dialog(first).getByLabel('Namn')).toHaveValue('Salen under taket')
  await first.close()

  await open(second, rooms)
  await main(second).getByRole('button', { name: 'Ny lokal' }).click()
  await expect(dialog(second).getByLabel('Namn')).toHaveValue('Salen under taket')
})

test('a window that shows comes to write by itself when the other one is closed', async ({ app }) => {
  await beginEmpty(app.page)
  const second = await secondWindow(app)
  // Locked windows stand in nobody's way, and the passphrase opens one that only shows.
  await unlock(second)
  await expect(readOnly(second)).toBeVisible()
  await app.page.close()
  await expect(readOnly(second)).toHaveCount(0)
  await typeRoom(second, 'Salen')
  await second.keyboard.press('Control+Enter')
  await sees(second, 'Salen')
})

test('a window that hangs does not stand in the way for more than a few seconds', async ({ app }) => {
  await beginWithExample(app.page)
  const second = await secondWindow(app)
  // It hears nothing: as a page whose process hangs.
  const hung = await app.context.newCDPSession(app.page)
  await hung.send('Debugger.enable')
  await hung.send('Debugger.pause')
  const paused = app.page.evaluate(() => 1).catch(() => null)
  await second.getByRole('button', { name: 'Ta över' }).click()
  await expect(second.getByText('Tar över.')).toBeVisible()
  await expect(second.getByText('Tar över.')).toHaveCount(0, { timeout: 10_000 })
  await typeRoom(second, 'Salen')
  await second.keyboard.press('Control+Enter')
  await sees(second, 'Salen')

  await hung.send('Debugger.disable')
  await paused
  await expect(readOnly(app.page)).toContainText('Rådrum skriver i ett annat fönster.')
})
