import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { handoverCode, handoverCodeBytes } from '@shared/handover/code'
import { expect, test } from './app'
import { newestBackup } from './backups'
import { beginEmpty, beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

/** Fills in a dialog that a button of the page opens. */
async function inDialog(page: Page, button: string, fields: Record<string, string>, submit: string) {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value)
  await dialog.getByRole('button', { name: submit }).click()
  await expect(dialog).toBeHidden()
}

/** A team with somebody in it, and a meeting of it. Gives the meeting's address. */
async function givenMeeting(page: Page): Promise<string> {
  await open(page, '/installningar/personal')
  await page.getByRole('button', { name: 'Ny medarbetare' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Namn', { exact: true }).fill('Maria Ek')
  await dialog.getByRole('combobox', { name: 'Part' }).click()
  await page.getByRole('option', { name: 'Arbetsförmedlingen' }).click()
  await dialog.getByRole('button', { name: 'Lägg till Ctrl' }).click()
  await expect(dialog).toBeHidden()
  await open(page, '/team')
  await inDialog(page, 'Nytt team', { Namn: 'Resursråd Haninge' }, 'Lägg till')
  await open(page, '/team')
  await page.getByRole('link', { name: /^Resursråd Haninge/ }).click()
  await page.getByRole('button', { name: 'Lägg till ledamot' }).click()
  await dialog.getByRole('combobox', { name: 'Vem' }).click()
  await page.getByRole('option', { name: /Maria Ek/ }).click()
  await dialog.getByRole('button', { name: 'Lägg till Ctrl' }).click()
  await expect(dialog).toBeHidden()
  await inDialog(page, 'Nytt möte', { Dag: '23 februari 2027', Plats: 'Kommunhuset' }, 'Lägg till')
  await expect(page.getByRole('heading', { level: 1, name: /^Dagordning/ })).toBeVisible()
  return new URL(page.url()).hash.slice(1)
}

interface Sent {
  readonly file: string
  readonly name: string
  readonly code: string
}

/** Hands over what the page shows, and gives the file and the code that would be told by telephone. */
async function handOver(page: Page): Promise<Sent> {
  await page.getByRole('link', { name: 'Lämna över' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Lämna över/ })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara filen' }).click()
  const download = await downloading
  const blocks = page.getByRole('list', { name: 'Kod till filen' }).getByRole('listitem')
  await expect(blocks).toHaveCount(4)
  const file = test.info().outputPath(`${Date.now()}.age`)
  await download.saveAs(file)
  return { file, name: download.suggestedFilename(), code: (await blocks.allInnerTexts()).join(' ') }
}

async function chooseFile(page: Page, file: string, code: string) {
  await open(page, '/ta-emot')
  await page.getByLabel('Fil från en kollega').setInputFiles(file)
  await page.getByLabel('Kod till filen').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Öppna' }).click()
}

async function preview(page: Page, { file, code }: Sent) {
  await chooseFile(page, file, code)
  await expect(page.getByRole('heading', { name: 'Det här finns i filen' })).toBeVisible()
}

async function take(page: Page) {
  await page.getByRole('button', { name: 'Ta emot', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Mottaget' })).toBeVisible()
}

async function changePlace(page: Page, meeting: string, place: string) {
  await open(page, meeting)
  await inDialog(page, 'Ändra möte', { Plats: place }, 'Spara')
}

test('the coordinator’s agenda reaches the secretary, and the secretary’s notes come back', async ({
  app: { page: coordinator },
  colleague: { page: secretary, stateFolder },
}) => {
  await Promise.all([beginEmpty(coordinator), beginEmpty(secretary)])
  const meeting = await givenMeeting(coordinator)
  const sent = await handOver(coordinator)
  expect(sent.name).toBe('2027-02-23 Resursråd Haninge – överlämning.age')
  expect(sent.code).toMatch(/^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/)

  await test.step('the secretary sees what is in the file, and takes it', async () => {
    await preview(secretary, sent)
    await expect(secretary.getByText('Parten Arbetsförmedlingen finns redan här.')).toBeVisible()
    const full = JSON.stringify({ folders: [{ folder: 'own', outcome: 'full' }] })
    await secretary.route('**/host/keepBackup', (route) => route.fulfill({ body: full }))
    await secretary.getByRole('button', { name: 'Ta emot', exact: true }).click()
    await expect(secretary.getByRole('alert').filter({ hasText: 'säkerhetskopia' })).toContainText('Disken är full.')
    await expect(secretary.getByRole('button', { name: 'Ta emot utan säkerhetskopia' })).toBeVisible()
    expect(await faultsOf(secretary, 'ta-emot-utan-kopia')).toEqual([])
    await secretary.unroute('**/host/keepBackup')
    await take(secretary)
    expect(await newestBackup(stateFolder)).toContain('fore-inlasning')
    await secretary.getByRole('link', { name: 'Öppna mötet' }).click()
    await expect(secretary.getByRole('heading', { level: 1, name: 'Dagordning, Resursråd Haninge' })).toBeVisible()
    await expect(secretary.getByText('Kommunhuset')).toBeVisible()
  })

  await test.step('the secretary writes a note and hands the meeting back', async () => {
    await open(secretary, `${meeting}/rum`)
    await secretary.getByRole('button', { name: /Öppnande och närvaro/ }).click()
    await secretary.getByLabel('Anteckning', { exact: true }).fill('Ordföranden hälsade välkommen.')
    await changePlace(secretary, meeting, 'Folkets hus')
    await changePlace(coordinator, meeting, 'Biblioteket')
    const back = await handOver((await open(secretary, meeting), secretary))
    await preview(coordinator, back)
  })

  await test.step('what both have changed stands side by side, and nothing is taken before somebody chooses', async () => {
    const table = coordinator.getByRole('table', { name: /^Mötet/ })
    await expect(table.getByRole('row', { name: /^Plats/ })).toContainText('Biblioteket')
    await expect(table.getByRole('row', { name: /^Plats/ })).toContainText('Folkets hus')
    await coordinator.getByRole('button', { name: 'Ta emot', exact: true }).click()
    await expect(coordinator.getByRole('alert').filter({ hasText: 'Välj' })).toContainText('Välj vad som ska gälla.')
    await coordinator.getByRole('radio', { name: 'Plats i filen: Folkets hus' }).focus()
    await coordinator.keyboard.press('Space')
    await take(coordinator)
    await open(coordinator, `${meeting}/rum`)
    await coordinator.getByRole('button', { name: /Öppnande och närvaro/ }).click()
    await expect(coordinator.getByLabel('Anteckning', { exact: true })).toHaveValue('Ordföranden hälsade välkommen.')
    await open(coordinator, meeting)
    await expect(coordinator.getByText('Folkets hus')).toBeVisible()
  })

  await test.step('after that both are the same, and there is nothing to choose', async () => {
    await preview(secretary, await handOver(coordinator))
    await expect(secretary.getByText('Allt i filen är lika här.', { exact: false })).toBeVisible()
  })
})

test('what was taken in can be undone at once', async ({ app: { page }, colleague: { page: other } }) => {
  await Promise.all([beginWithExample(page), beginWithExample(other)])
  await open(page, '/')
  const meeting = (await page.locator('a[href^="#/mote/"]').first().getAttribute('href'))!.slice(1)
  await changePlace(page, meeting, 'Biblioteket')
  await preview(other, await handOver(page))
  await expect(other.getByRole('table', { name: /^Mötet/ })).toContainText('Biblioteket')
  await take(other)
  await other.getByRole('button', { name: 'Ångra', exact: true }).click()
  await open(other, meeting)
  await expect(other.getByText('Biblioteket')).toBeHidden()
})

test('a file that is not what it should be says what is wrong and changes nothing', async ({ app: { page } }) => {
  await beginWithExample(page)
  await open(page, '/')
  await open(page, (await page.locator('a[href^="#/mote/"]').first().getAttribute('href'))!.slice(1))
  const { file, code } = await handOver(page)
  const foreign = test.info().outputPath('brev.age')
  await writeFile(foreign, 'Hej! Här kommer anteckningarna.')

  await chooseFile(page, foreign, code)
  await expect(page.getByRole('alert').filter({ hasText: 'Filen' })).toContainText(
    'Filen kommer inte från Rådrum. Ingenting är ändrat.',
  )
  await chooseFile(
    page,
    file,
    code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')),
  )
  await expect(page.getByText('Något tecken är fel.', { exact: false })).toBeVisible()
  await chooseFile(page, file, handoverCode(new Uint8Array(handoverCodeBytes)))
  await expect(page.getByText('Koden öppnar inte filen. Inget är ändrat.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Öppna' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Öppna' })).toBeEnabled()
  await page.getByLabel('Kod till filen').fill(code)
  await page.getByRole('button', { name: 'Öppna' }).click()
  await expect(page.getByText('Allt i filen är lika här.', { exact: false })).toBeVisible()
})

test('both screens can be used by everybody', async ({ app: { page } }) => {
  await beginWithExample(page)
  await open(page, '/')
  const meeting = (await page.locator('a[href^="#/mote/"]').first().getAttribute('href'))!.slice(1)
  await open(page, meeting)
  const sent = await handOver(page)
  expect(await faultsOf(page, 'lamna-over-kod')).toEqual([])
  await changePlace(page, meeting, 'Biblioteket')
  await preview(page, sent)
  expect(await faultsOf(page, 'ta-emot-forhandsvisning')).toEqual([])
})
