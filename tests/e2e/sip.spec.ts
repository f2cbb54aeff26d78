import type { Page } from '@playwright/test'
import { textOf, wordPart } from '@tests/tools/word-texts'
import { readFile } from 'node:fs/promises'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'

/** The SIP of the example that is to be followed up this week, with its first plan in force. */
async function sipOfExample(page: Page): Promise<string> {
  await open(page, '/sip')
  return (await page.getByRole('link', { name: /HAN-2026-140/ }).getAttribute('href'))!.slice(1)
}

const here = (page: Page, who: string) =>
  page.getByRole('list', { name: 'Deltagare' }).getByRole('listitem').filter({ hasText: who })

/** Writes a line where a key of the meeting leads, and waits until it stands among those above it. */
async function writeLine(page: Page, key: string, line: string, list: string, shown: string): Promise<void> {
  await page.keyboard.press(key)
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: list, exact: true })).toContainText(shown)
}

test('a SIP is followed up by keyboard, its plan is changed and read together, and it ends when the consent is withdrawn', async ({
  page,
}) => {
  await beginWithExample(page)
  const sip = await sipOfExample(page)

  await test.step('who is here is ticked by keys, and the follow-up begins', async () => {
    await open(page, `${sip}/mote`)
    await here(page, 'Personen själv').getByRole('radio').first().focus()
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('f')
    await expect(here(page, 'Lena Dahl').getByRole('radio', { name: 'Här', exact: true })).toBeChecked()
    await expect(here(page, 'Johan').getByRole('radio', { name: 'Inte här' })).toBeChecked()
    const begin = page.getByRole('button', { name: 'Börja uppföljningen' })
    await begin.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Mål', exact: true }).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('the meeting is written from key to key', async () => {
    await page.keyboard.press('Alt+2')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Börjar arbetsträna i mars.')
    await writeLine(page, 'Alt+3', 'Du arbetar tre dagar', 'Mål', 'Du arbetar tre dagar')
    await writeLine(page, 'Alt+4', 'Karin ordnar stöd hemma senast 12 mars', 'Insatser', 'fredag 12 mars')
    await writeLine(page, 'Alt+4', 'Stöd på jobbet senast 15 mars', 'Insatser', 'Ansvarig saknas')
    await writeLine(page, 'Alt+5', 'Ringer chefen senast 5 mars', 'Det jag gör själv', 'Ringer chefen')
    await writeLine(page, 'Alt+6', 'Grannen: hämtar barnen senast 1 mars', 'Det andra gör', 'Grannen')
    await page.keyboard.press('Alt+9')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('om två månader')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Följs upp')).toHaveValue(/^torsdag 22\sapril 2027$/u)
  })

  await test.step('an insats without responsible stops the plan, until somebody answers for it', async () => {
    const stops = page.getByText('Insatsen ”Stöd på jobbet” har ingen ansvarig.')
    await expect(stops.first()).toBeVisible()
    await page.getByRole('button', { name: 'Ändra insatsen Stöd på jobbet' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Ansvarig' }).click()
    await page.getByRole('option', { name: 'Arbetsförmedlingen' }).click()
    await dialog.getByRole('button', { name: /^Spara/ }).click()
    await expect(stops).toHaveCount(0)
    await page.getByRole('combobox', { name: /^Hur gick det med målet Du sover/ }).selectOption('Uppnått')
    await page.getByRole('button', { name: 'Upprätta planen' }).click()
    await expect(page.getByText(/^Version 2, upprättad 22\sfebruari/u)).toBeVisible()
  })

  await test.step('the new version says what it changed, and the old one is there to read', async () => {
    await page.getByRole('link', { name: 'Läs planen' }).click()
    const changes = page.getByRole('list', { name: 'Ändringar' })
    await expect(changes).toContainText('NyttMål: Du arbetar tre dagar')
    await expect(changes).toContainText('Vid uppföljningen')
    await page.getByRole('link', { name: /^Version 1/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Plan, version 1' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('Du arbetar tre dagar')
  })

  await test.step('the plan as Word holds the new version', async () => {
    await open(page, `${sip}/papper`)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som Word' }).click()
    const text = textOf(wordPart(await readFile(await (await downloading).path()), 'word/document.xml'))
    expect(text).toContain('Du arbetar tre dagar')
    expect(text).toContain('Ordna stöd hemma')
  })

  await test.step('the plan is read together, to the person and without a code', async () => {
    await open(page, `${sip}/din-plan`)
    await expect(page.getByRole('heading', { level: 1, name: 'Din plan' })).toBeVisible()
    await expect(page.getByRole('row', { name: /Ordna stöd hemma/ })).toContainText('Karin Öberg, Haninge kommun')
    await expect(page.getByRole('row', { name: /Ringer chefen/ })).toContainText('Du själv')
    await expect(page.locator('body')).not.toContainText(/HAN-\d|Översikt|Lagrum/)
    await page.getByText('Störst', { exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '45.5px')
  })

  await test.step('it is ended because the consent is withdrawn, and holds no more meetings', async () => {
    await open(page, sip)
    await page.getByRole('button', { name: 'Avsluta SIP:en …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Samtycket är återkallat' }).check()
    await expect(dialog.getByText('Samtycket står kvar som givet.')).toBeVisible()
    await dialog.getByRole('button', { name: /^Avsluta/ }).click()
    await expect(page.getByText(/^Avslutad måndag 22\sfebruari 2027/u)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Till uppföljningen' })).toHaveCount(0)
  })
})

/** Chooses in a list that opens under a field. */
async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option }).click()
}

/** Adds somebody from the staff list to those who take part. */
async function addFromStaff(page: Page, who: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till deltagare' }).click()
  await choose(page, 'Vem i personallistan', who)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Lägg till/ })
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a need becomes a SIP: nobody is called before the consent, then all are, the plan is made and given in plain words, and a withdrawn consent locks it', async ({
  page,
}) => {
  await beginWithExample(page)

  await test.step('it starts from a need, with a new person', async () => {
    await open(page, '/sip/ny')
    await page.getByText('Ny person', { exact: true }).click()
    await page.getByLabel('Födelseår').fill('1979')
    await page.getByLabel('Vem upptäckte behovet').fill('Lena Dahl')
    await page.getByLabel('Frågeställning').fill('Vem håller ihop stödet efter behandlingen?')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^SIP HAN-2027-/ })).toBeVisible()
  })
  const sip = new URL(page.url()).hash.slice(1)

  await test.step('huvudmän are to be called, and none can be while the consent is missing', async () => {
    await addFromStaff(page, /^Lena Dahl/)
    await addFromStaff(page, /^Karin Öberg/)
    await page.getByRole('button', { name: 'Planera ett möte' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Dag', { exact: true }).fill('8 mars')
    await dialog.getByLabel('Från kl.').fill('10')
    await dialog.getByLabel('Till kl.').fill('11')
    await dialog.getByRole('button', { name: /^Planera/ }).click()
    await expect(page.getByText('Därför kan ingen kallas till mötet.')).toBeVisible()
    await expect(page.getByText('Samtycke till SIP saknas.').first()).toBeVisible()
  })

  await test.step('the consent comes, and the kallelser are sent', async () => {
    await page.getByRole('button', { name: 'Nytt samtycke' }).click()
    const dialog = page.getByRole('dialog')
    await choose(page, 'Läge', 'Inkommet')
    await dialog.getByLabel('Ändamål').fill('Samordnad individuell plan')
    await dialog.getByRole('button', { name: /^Lägg till/ }).click()
    await expect(page.getByText('Därför kan ingen kallas till mötet.')).toHaveCount(0)
    await page.getByRole('button', { name: 'Skriv upp kallelser' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Spara/ })
      .click()
    await expect(page.getByRole('list', { name: 'Kallelser och svar' })).toContainText(
      /Karin Öberg.*Kallelse skickad 22\sfebruari/u,
    )
  })

  await test.step('the meeting is held by keyboard, and its plan is upprättad', async () => {
    await open(page, `${sip}/mote`)
    const begin = page.getByRole('button', { name: 'Börja mötet' })
    await begin.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: /^Vad är viktigt/ }).waitFor()
    await page.keyboard.press('Alt+1')
    await page.keyboard.type('Jag vill ha en person att ringa.')
    await writeLine(page, 'Alt+3', 'Du vet vem du ringer', 'Mål', 'Du vet vem du ringer')
    await writeLine(page, 'Alt+4', 'Lena ringer en gång i veckan senast 12 mars', 'Insatser', 'fredag 12 mars')
    await page.getByRole('combobox', { name: 'Övergripande ansvar' }).click()
    await page.getByRole('option', { name: 'Region Stockholm' }).click()
    await page.getByRole('button', { name: 'Upprätta planen' }).click()
    await expect(page.getByText(/^Version 1, upprättad 22\sfebruari/u)).toBeVisible()
  })

  await test.step('the plain copy speaks to the person', async () => {
    await open(page, `${sip}/papper/din-plan`)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som Word' }).click()
    const text = textOf(wordPart(await readFile(await (await downloading).path()), 'word/document.xml'))
    expect(text).toContain('Jag vill ha en person att ringa.')
    expect(text).toContain('Du vet vem du ringer')
    expect(text).not.toMatch(/HAN-\d|kap\./)
  })

  await test.step('the consent is withdrawn, and no new meeting can be planned', async () => {
    await open(page, sip)
    await page.getByRole('link', { name: 'Till personen' }).click()
    await page.getByRole('button', { name: /^SIP/ }).first().click()
    await choose(page, 'Läge', 'Återkallat')
    await page.getByRole('dialog').getByLabel('Återkallat den').fill('22 februari')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Spara/ })
      .click()
    await open(page, sip)
    await expect(page.getByText('Inga nya möten kan planeras, och ingen kan kallas.')).toBeVisible()
  })
})
