import { expect, type Page } from '@playwright/test'

const overview = (page: Page) => page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' })

/** What the tests lock real data with. */
export const passphrase = 'blåklocka traktor fjäril kanel'

/** Opens the example from the first screen. */
export async function beginWithExample(page: Page) {
  await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
  await overview(page).waitFor()
}

/** Types a new passphrase twice and goes on. */
export async function writeNewPassphrase(page: Page, text: string, goOn: string | RegExp) {
  await page.getByLabel('Ny lösenfras', { exact: true }).fill(text)
  await page.getByLabel('Samma lösenfras igen', { exact: true }).fill(text)
  await page.getByRole('button', { name: goOn }).click()
}

/** Reads the recovery code off the screen and proves it. Gives its blocks. */
export async function proveCode(page: Page, goOn: string | RegExp): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Återställningskod' }).getByRole('listitem')
  await expect(list).toHaveCount(8)
  const blocks = await list.allInnerTexts()
  await page.getByRole('button', { name: 'Jag har koden på papper' }).click()
  await page.getByLabel('Kodens sista block').fill(blocks.at(-1)!)
  await page.getByRole('button', { name: goOn }).click()
  return blocks
}

/** The first steps of *Börja tomt*: real data is locked before anything is kept. Gives the code's blocks. */
export async function beginLocked(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Börja tomt' }).click()
  await writeNewPassphrase(page, passphrase, /^Nästa/)
  const code = await proveCode(page, /^Nästa/)
  await page.getByRole('button', { name: 'Lås utan organisationsnyckel' }).click()
  await page.getByLabel('Namn').waitFor()
  return code
}

/** Through the first start with what it proposes: a passphrase, a team and the template Mitt Val. Gives the code's blocks. */
export async function beginEmpty(page: Page): Promise<string[]> {
  const code = await beginLocked(page)
  await finishSetup(page)
  return code
}

/** The steps after the lock, with what they propose. */
export async function finishSetup(page: Page) {
  await page.getByLabel('Ditt namn').fill('Karin Öberg')
  await page.getByRole('button', { name: /^Nästa/ }).click()
  await page.getByLabel('Namn').fill('Samordningsförbundet Prov')
  await page.getByRole('button', { name: /^Nästa/ }).click()
  await page.getByRole('button', { name: /^Nästa/ }).click()
  await page.getByRole('button', { name: /^Hoppa över/ }).click()
  await page.getByLabel('Kursens namn').fill('Mitt Val')
  await page.getByRole('button', { name: /Börja använda Rådrum/ }).click()
  await overview(page).waitFor()
}

/** Begins the meeting whose room stands there: ticks everybody as present, which opens the first item. */
export async function startMeeting(page: Page) {
  await page.getByRole('button', { name: 'Alla är närvarande' }).click()
  await page.getByRole('button', { name: /^Börja mötet/ }).click()
}

/** Types a passphrase on the screen of locked data, once it is there: the backup before the lock takes its time. */
export async function tryToUnlock(page: Page, text: string) {
  await page
    .locator('input')
    .and(page.getByLabel('Lösenfras', { exact: true }))
    .fill(text)
  await page.getByRole('button', { name: /^Lås upp/ }).click()
}

/** Unlocks, and waits until Översikt stands there. */
export async function unlock(page: Page, text = passphrase) {
  await expect(page.getByRole('heading', { level: 1, name: 'Rådrum är låst' })).toBeVisible()
  await tryToUnlock(page, text)
  await overview(page).waitFor()
}
