import { expect, type Page } from '@playwright/test'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { writeNewPassphrase } from './begin'
import { open } from './looks/open'

export const backupsPage = '/installningar/sakerhetskopior'

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
export const overview = (page: Page) => heading(page, 'Vad behöver dig i dag?')
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Makes a backup of what is there now, and gives the file's path. */
export async function backUp(page: Page, stateFolder: string): Promise<string> {
  await open(page, backupsPage)
  await press(page, 'Säkerhetskopiera nu')
  await expect(page.getByText('Inget har ändrats sedan dess.')).toBeVisible()
  return newestBackup(stateFolder)
}

/** The newest backup below a folder. */
export async function newestBackup(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true })
  const backups = files.filter((file) => /radrum-\d{4}-.*\.age$/.test(file))
  const newest = backups.sort((one, other) => path.basename(one).localeCompare(path.basename(other), 'sv-SE')).at(-1)
  if (newest === undefined) throw new Error('There is no backup')
  return path.join(folder, newest)
}

/** Restores the copy that was opened, and waits: keys are made for it, which is slow by design. */
export async function restoreOpened(page: Page, newPassphrase: string | null = null): Promise<void> {
  await press(page, 'Hämta tillbaka kopian')
  if (newPassphrase !== null) await writeNewPassphrase(page, newPassphrase, 'Hämta tillbaka kopian')
  await expect(overview(page)).toBeVisible({ timeout: 60_000 })
}

/** Adds a room, by which the data before it and after it are told apart. */
export async function addRoom(page: Page, name: string): Promise<void> {
  await open(page, '/installningar/lokaler')
  await page.getByRole('main').getByRole('button', { name: 'Ny lokal' }).click()
  await page.getByRole('dialog').getByLabel('Namn').fill(name)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The rooms that stand in the settings, by name. */
export async function expectRooms(page: Page, names: readonly string[]): Promise<void> {
  await open(page, '/installningar/lokaler')
  for (const name of names) await expect(page.getByRole('main').getByRole('button', { name })).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') }),
  ).toHaveCount(names.length)
}

/** Opens a chosen copy with the recovery code. */
export async function openWithCode(page: Page, code: readonly string[]): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Öppna med' }).getByText('Återställningskod').click()
  await page.getByRole('textbox', { name: 'Återställningskod' }).fill(code.join(' '))
  await press(page, /^Öppna kopian/)
}

/** Takes a file from somewhere else, where a copy is chosen. */
export async function takeFile(page: Page, file: string): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await press(page, 'Sök på en annan plats')
  await (await asked).setFiles(file)
}
