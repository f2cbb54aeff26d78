import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { identityOfCode, recipientOf } from '@renderer/data/recovery-identity'
import { readRecoveryCode } from '@shared/lock/recovery-code'
import { expect, test } from './app'
import { openBrowser } from './app/browser'
import { startServer } from './app/server'
import {
  addRoom,
  backUp,
  backupsPage,
  expectRooms,
  heading,
  openWithCode,
  overview,
  press,
  restoreOpened,
  takeFile,
} from './backups'
import { beginEmpty, tryToUnlock } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

const another = 'granit segelbåt tröskel havre'
const restorePage = `${backupsPage}/hamta`

test('what was copied can be compared and restored, and what was here before can be gone back to', async ({ app }) => {
  const { page } = app
  await beginEmpty(page)
  await addRoom(page, 'Storsalen')
  await backUp(page, app.stateFolder)
  await addRoom(page, 'Lillsalen')
  await open(page, backupsPage)
  await expect(page.getByText('Något har ändrats sedan dess.')).toBeVisible()
  await page
    .getByRole('link', { name: /^Hämta tillbaka kopian från i dag/ })
    .first()
    .click()
  await press(page, 'Hämta tillbaka kopian')
  await expect(heading(page, 'Det här finns i kopian')).toBeVisible()
  const rooms = page.getByRole('row', { name: /^Lokaler/ }).getByRole('cell')
  await expect(rooms).toHaveText(['2', '1', '1', '–', '–'])
  await expect(page.getByText('finns inte i kopian', { exact: false })).toBeVisible()
  await restoreOpened(page)
  await expectRooms(page, ['Storsalen'])

  await open(page, backupsPage)
  await page.getByRole('link', { name: /före en hämtning/ }).click()
  await press(page, 'Hämta tillbaka kopian')
  await expect(heading(page, 'Det här finns i kopian')).toBeVisible()
  await restoreOpened(page)
  await expectRooms(page, ['Lillsalen', 'Storsalen'])
})

test('moves to a new computer with nothing but the file and the code, which goes on opening it', async ({
  app,
}, testInfo) => {
  const code = await beginEmpty(app.page)
  await addRoom(app.page, 'Storsalen')
  const file = await backUp(app.page, app.stateFolder)
  const carried = testInfo.outputPath('Kopia från gamla datorn.age')
  await writeFile(carried, await readFile(file))
  await app.close()

  const server = await startServer(testInfo.outputPath('ny-dator'))
  const context = await openBrowser(testInfo.outputPath('ny-profil'))
  const page = context.pages()[0]!
  await page.goto(server.startAddress)
  await press(page, 'Hämta säkerhetskopia')
  await expect(page.getByText('På den här datorn finns inga säkerhetskopior.')).toBeVisible()
  await takeFile(page, carried)
  await openWithCode(page, code)
  await expect(page.getByText('Samordningsförbundet Prov')).toBeVisible()
  await restoreOpened(page, another)
  await expectRooms(page, ['Storsalen'])

  await page.keyboard.press('Control+l')
  await tryToUnlock(page, another)
  await open(page, backupsPage)
  await expect(page.getByText(/^Kontrolläst i dag/)).toBeVisible()
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Använd återställningskoden' }).click()
  await page.getByLabel('Återställningskod').fill(code.join(''))
  await press(page, /^Nästa/)
  await expect(page.getByLabel('Ny lösenfras', { exact: true })).toBeVisible()
  await context.close()
  await server.stop()
})

test('a wrong code, a cut, a foreign and a newer file are refused with the reason, and nothing is changed', async ({
  app,
}, testInfo) => {
  const { page } = app
  const code = await beginEmpty(page)
  await addRoom(page, 'Storsalen')
  const whole = await readFile(await backUp(page, app.stateFolder))
  const given = async (name: string, bytes: Uint8Array | string) => {
    const file = testInfo.outputPath(name)
    await writeFile(file, bytes)
    return file
  }
  const refused = async (file: string, reason: RegExp) => {
    await open(page, '/')
    await open(page, restorePage)
    await takeFile(page, file)
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: reason })).toContainText('Ingenting är ändrat')
  }

  await refused(await given('avhuggen.age', whole.subarray(0, Math.floor(whole.length * 0.8))), /inte hel|skadad/)
  const flipped = Uint8Array.from(whole)
  flipped[flipped.length - 40]! ^= 1
  await refused(await given('skadad.age', flipped), /skadad|inte hel/)
  await refused(await given('annan.age', 'Det här är ingen säkerhetskopia.'), /kommer inte från Rådrum/)
  await refused(await given('nyare.age', await newerBackup(code)), /nyare version/)
  await refused(await given('nyckel.age', 'x'), /nyckelfilen/)
  await expectRooms(page, ['Storsalen'])

  // A copy of another code: the code is asked for, and a wrong one opens nothing.
  await open(page, restorePage)
  await takeFile(page, await given('annans.age', await othersBackup()))
  await openWithCode(page, code)
  await expect(
    page.getByText('Filen går inte att öppna med det som angavs. Ingenting är ändrat.', { exact: false }),
  ).toBeVisible()
  await expectRooms(page, ['Storsalen'])
})

test('a second folder is typed, refused with the reason, taken, and told of when it cannot be reached', async ({
  app,
}, testInfo) => {
  const { page } = app
  const stick = testInfo.outputPath('minne')
  await beginEmpty(page)
  await backUp(page, app.stateFolder)
  const field = page.getByLabel('Mapp', { exact: true })
  const use = async (text: string) => {
    await field.fill(text)
    await press(page, 'Använd mappen')
  }
  await use('kopior')
  await expect(page.getByText('Skriv hela sökvägen', { exact: false })).toBeVisible()
  await use(stick)
  await expect(page.getByText('Mappen finns inte.', { exact: false })).toBeVisible()
  await use(path.join(app.stateFolder))
  await expect(page.getByText('Där ligger Rådrums egna filer redan.', { exact: false })).toBeVisible()
  await mkdir(stick)
  await use(stick)
  await expect(page.getByText('Mappen som du har valt')).toBeVisible()
  // The copy and the file that opens it with the passphrase.
  await expect.poll(async () => (await readdir(stick)).filter((name) => name.endsWith('.age')).length).toBe(2)

  await rm(stick, { recursive: true })
  await addRoom(page, 'Storsalen')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Sök eller gör' }).fill('säkerhetskopiera')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Mappen går inte att nå' })).toBeVisible()
  await open(page, '/')
  await page.getByRole('link', { name: /kom inte till mappen som du har valt/ }).click()
  await press(page, 'Sluta använda mappen')
  await expect(field).toBeVisible()
  await press(page, 'Säkerhetskopiera nu')
  await open(page, '/')
  await expect(page.getByText(/^Kontrolläst i dag kl\./)).toBeVisible()
  await expect(page.getByText(/kom inte till mappen/)).toBeHidden()
})

test('every screen of backup and restore can be used by everybody', async ({ app: { page, stateFolder } }) => {
  await press(page, 'Hämta säkerhetskopia')
  await page.getByText('På den här datorn finns inga säkerhetskopior.').waitFor()
  expect(await faultsOf(page, 'kopia-forsta-start')).toEqual([])
  await press(page, 'Tillbaka')
  await beginEmpty(page)
  await backUp(page, stateFolder)
  expect(await faultsOf(page, 'kopia-installningar')).toEqual([])
  await addRoom(page, 'Storsalen')
  await open(page, restorePage)
  await page.getByRole('radio').first().waitFor()
  expect(await faultsOf(page, 'kopia-hamta')).toEqual([])
  await press(page, 'Hämta tillbaka kopian')
  await heading(page, 'Det här finns i kopian').waitFor()
  expect(await faultsOf(page, 'kopia-jamfor')).toEqual([])
  await open(page, '/')
  await overview(page).waitFor()
})

/** A file that a later Rådrum could have written, sealed to the code. */
async function newerBackup(code: readonly string[]): Promise<Uint8Array> {
  const read = readRecoveryCode(code.join(' '))
  if (!read.ok) throw new Error('The code on the screen is not a code')
  const header = { format: 'radrum', formatVersion: 99, kind: 'backup' }
  return sealedTo(await recipientOf(await identityOfCode(read.code)), gzipSync(`${JSON.stringify(header)}\n`))
}

async function sealedTo(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

/** A copy that somebody else's Rådrum made. */
async function othersBackup(): Promise<Uint8Array> {
  return sealedTo(await identityToRecipient(await generateX25519Identity()), gzipSync('{}\n'))
}
