import type { Page } from '@playwright/test'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from './app'
import { filesWith } from './app/kill'
import { beginEmpty, finishSetup, passphrase, proveCode, unlock, writeNewPassphrase } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

const another = 'granit segelbåt tröskel havre'

const overview = (page: Page) => page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' })
const next = (page: Page) => page.getByRole('button', { name: /^Nästa/ }).click()

/** Through the passphrase and the code to the step that offers the organisation's key. */
async function beginToOrganisation(page: Page) {
  await page.getByRole('button', { name: 'Börja tomt' }).click()
  await writeNewPassphrase(page, passphrase, /^Nästa/)
  await proveCode(page, /^Nästa/)
}

/** Makes a key, proves it, and gives its private half as it stood on the screen. */
async function makeKey(page: Page, goOn: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Skapa organisationsnyckel' }).click()
  const blocks = await page.getByRole('list', { name: 'Organisationsnyckel' }).getByRole('listitem').allInnerTexts()
  const key = blocks.join('')
  await page.getByRole('button', { name: 'Nyckeln är sparad någon annanstans' }).click()
  const end = page.getByLabel('Nyckelns sista sex tecken')
  await end.fill('AAAAAA')
  await page.getByRole('button', { name: goOn }).click()
  await expect(page.getByText('Det är inte nyckelns sista sex tecken.', { exact: false })).toBeVisible()
  await end.fill(key.slice(-6).toLowerCase())
  await page.getByRole('button', { name: goOn }).click()
  return key
}

async function openWithKey(page: Page, key: string) {
  await page.getByRole('button', { name: 'Använd organisationsnyckeln' }).click()
  await page.getByLabel('Organisationsnyckel', { exact: true }).fill(key)
  await next(page)
}

test('a key made with the first lock opens without touching the passphrase, and gives a new one when asked to', async ({
  app,
}) => {
  await beginToOrganisation(app.page)
  expect(await faultsOf(app.page, 'organisationsnyckel-erbjuds')).toEqual([])
  const key = await makeKey(app.page, /^Lås uppgifterna/)
  expect(key).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)
  await finishSetup(app.page)
  await app.restart()
  const { page } = app

  const strange = await generateX25519Identity()
  await openWithKey(page, strange.slice(0, -1))
  await expect(page.getByText('Här står 73', { exact: false })).toBeVisible()
  expect(await faultsOf(page, 'organisationsnyckel-skrivs')).toEqual([])
  await page.getByLabel('Organisationsnyckel', { exact: true }).fill(strange)
  await next(page)
  await expect(page.getByText('Nyckeln stämmer inte. Inget är ändrat.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Nästa/ })).toBeEnabled()
  const file = { name: 'nyckel.txt', mimeType: 'text/plain', buffer: Buffer.from(`# Rådrum\n${key}\n`) }
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByLabel('Organisationsnyckel', { exact: true })).toHaveValue(key)
  await next(page)
  await page.getByRole('button', { name: 'Öppna', exact: true }).click()
  await overview(page).waitFor()
  await page.keyboard.press('Control+l')
  await unlock(page)

  await page.keyboard.press('Control+l')
  await openWithKey(page, key.toLowerCase())
  await page.getByRole('button', { name: 'Byt lösenfras och öppna' }).click()
  await writeNewPassphrase(page, another, /^Byt lösenfras och öppna/)
  await overview(page).waitFor()
  await page.keyboard.press('Control+l')
  await unlock(page, another)

  await app.close()
  for (const secret of [key, key.slice(-30), key.toLowerCase(), key.slice(16, 40)]) {
    expect(await filesWith(app.profileFolder, secret)).toEqual([])
    expect(await filesWith(app.stateFolder, secret)).toEqual([])
  }
})

test('a key that the organisation has is taken in the settings, a private one is refused, and it can be taken away', async ({
  app: { page },
}) => {
  await beginEmpty(page)
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  await open(page, '/installningar/las')
  await page.getByRole('button', { name: 'Lägg till organisationsnyckel' }).click()
  await page.getByLabel('Nuvarande lösenfras', { exact: true }).fill(passphrase)
  await next(page)
  await page.getByRole('button', { name: 'Vi har redan en nyckel' }).click()
  const field = page.getByLabel('Organisationens publika nyckel')
  await field.fill(identity)
  await page.getByRole('button', { name: /^Använd nyckeln/ }).click()
  await expect(page.getByText('Det här är den privata nyckeln.', { exact: false })).toBeVisible()
  await expect(field).toHaveValue('')
  expect(await faultsOf(page, 'organisationsnyckel-publik')).toEqual([])
  await field.fill(recipient)
  await page.getByRole('button', { name: /^Använd nyckeln/ }).click()
  await expect(page.getByText(recipient.slice(-6))).toBeVisible()

  await page.keyboard.press('Control+l')
  await openWithKey(page, identity)
  await page.getByRole('button', { name: 'Öppna', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Lås och lösenfras' }).waitFor()

  await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
  await page.getByLabel('Nuvarande lösenfras', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: /^Ta bort nyckeln/ }).click()
  await expect(page.getByRole('button', { name: 'Lägg till organisationsnyckel' })).toBeVisible()
  await page.keyboard.press('Control+l')
  await page.getByRole('heading', { level: 1, name: 'Rådrum är låst' }).waitFor()
  await expect(page.getByRole('button', { name: 'Använd återställningskoden' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Använd organisationsnyckeln' })).toBeHidden()
})

test('prints the code alone, on one sheet, with a QR code and its date', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Börja tomt' }).click()
  await writeNewPassphrase(page, passphrase, /^Nästa/)
  const blocks = page.getByRole('list', { name: 'Återställningskod' }).getByRole('listitem')
  const code = await blocks.allInnerTexts()
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(() => document.body.innerText)
  expect(printed).toMatch(/^Återställningskod till Rådrum\s+Skapad .+ \d{4}\./)
  for (const block of code) expect(printed.split(block)).toHaveLength(2)
  expect(printed).toContain('Förvara papperet inlåst')
  expect(printed).not.toContain('Jag har koden på papper')
  const modules = page.locator('body > [aria-hidden] svg path:visible')
  await expect(modules).toHaveCount(1)
  expect((await modules.boundingBox())!.width).toBeGreaterThan(100)
  const sheet = await page.locator('body').boundingBox()
  // A4 at 96 dots an inch is 1 123 high.
  expect(sheet!.height).toBeLessThan(1000)
})
