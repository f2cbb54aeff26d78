import type { Page } from '@playwright/test'
import { readFile as readBytes } from 'node:fs/promises'
import { readFile } from '@renderer/data/file/read-file'
import { identityOfCode } from '@renderer/data/recovery-identity'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { fillDisk, freeDisk } from './full-disk'
import { open } from './looks/open'

const dialog = (page: Page) => page.getByRole('dialog')

async function openRoomForm(page: Page) {
  await open(page, '/installningar/lokaler')
  await page.getByRole('main').getByRole('button', { name: 'Ny lokal' }).click()
  await expect(dialog(page).getByLabel('Namn')).toBeFocused()
}

test('a full disk says so in one place, keeps the form, and goes on when there is room again', async ({ app }) => {
  await beginWithExample(app.page)
  await openRoomForm(app.page)
  await fillDisk(app.page)
  await app.page.keyboard.type('Salen under taket')
  await app.page.keyboard.press('Control+Enter')
  await expect(dialog(app.page).getByRole('alert')).toContainText('Disken är full.')
  await expect(dialog(app.page).getByRole('button', { name: 'Spara nödkopia' })).toBeVisible()
  await expect(dialog(app.page).getByLabel('Namn')).toHaveValue('Salen under taket')
  await app.page.keyboard.press('Escape')
  const banner = app.page.getByText('Disken är full, så det senaste är inte sparat.')
  await expect(banner).toBeVisible()

  // In one breath: what is being typed is tried again by itself, and then the button is gone before it can be pressed.
  await app.page.getByRole('button', { name: 'Försök igen' }).evaluate((button: HTMLElement) => {
    ;(window as unknown as { freeDisk: () => unknown }).freeDisk()
    button.click()
  })
  await expect(banner).toHaveCount(0)
  await app.page.reload()
  await openRoomForm(app.page)
  await expect(dialog(app.page).getByLabel('Namn')).toHaveValue('Salen under taket')
})

test('an emergency copy has all that is open and what is typed, and its code opens it', async ({ app }) => {
  await beginWithExample(app.page)
  // Without the browser's own question, which no test can answer: then it is a download.
  await app.page.evaluate(() => delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker)
  await openRoomForm(app.page)
  await fillDisk(app.page)
  await app.page.keyboard.type('Salen under taket')
  await app.page.keyboard.press('Control+Enter')
  await dialog(app.page).getByRole('button', { name: 'Spara nödkopia' }).click()
  const copying = app.page.getByRole('dialog', { name: 'Spara nödkopia' })
  const listed = copying.getByRole('list', { name: 'Kod till nödkopian' }).getByRole('listitem')
  await expect(listed).toHaveCount(8)
  const blocks = await listed.allInnerTexts()
  const [saved] = await Promise.all([
    app.page.waitForEvent('download'),
    copying.getByRole('button', { name: 'Spara nödkopia' }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/^Rådrum nödkopia \d{4}-\d\d-\d\d kl \d\d\.\d\d\.age$/)
  const bytes = new Uint8Array(await readBytes(await saved.path()))
  const identity = await identityOfCode(blocks.join('') as RecoveryCode)
  const read = await readFile(new Blob([bytes]), { identities: [identity] }, 'backup')
  expect(read).toMatchObject({ header: { kind: 'backup' }, drafts: [{ value: { name: 'Salen under taket' } }] })
  expect('rows' in read && read.rows.persons.length).toBeGreaterThan(10)
  await freeDisk(app.page)
})

test('a window that is closed in the middle of a word asks first, and who stays loses nothing', async ({ app }) => {
  await beginWithExample(app.page)
  await openRoomForm(app.page)
  // There before the other one goes: a browser without a window forgets the cookie of the shell.
  const again = await app.context.newPage()
  const asked = app.page.waitForEvent('dialog')
  await app.page.keyboard.type('Salen under taket')
  await app.page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(dialog(app.page).getByLabel('Namn')).toHaveValue('Salen under taket')
  // The window asks no more once the disk has it all.
  const mayGo = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  await expect.poll(() => app.page.evaluate(mayGo)).toBe(true)
  await app.page.close({ runBeforeUnload: true })

  await again.goto(app.origin)
  await openRoomForm(again)
  await expect(dialog(again).getByLabel('Namn')).toHaveValue('Salen under taket')
  // What is on the disk is no reason to ask.
  let isAsked = false
  again.on('dialog', (question) => {
    isAsked = true
    void question.accept()
  })
  const closed = again.waitForEvent('close')
  await app.context.newPage()
  await again.close({ runBeforeUnload: true })
  await closed
  expect(isAsked).toBe(false)
})

test('Datahälsa says where the data lies, how much room there is and what was noted', async ({ app }) => {
  await beginWithExample(app.page)
  await open(app.page, '/installningar/datahalsa')
  const main = app.page.getByRole('main')
  for (const what of ['Plats kvar', 'Skydd mot rensning', 'Senaste start', 'Senast antecknat', 'Version']) {
    await expect(main.getByText(what, { exact: true })).toBeVisible()
  }
  await expect(main.getByText(app.origin)).toBeVisible()
  await expect(main.getByText(/^\d+ ändringar/)).toBeVisible()
})
