import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { paragraphsOf, textOf, wordPart } from '@tests/tools/word-texts'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { KeyboardUser } from './keyboard'

const code = 'HAN-2027-036'
const referrer = 'Johan Sandberg'

/** Saves the begäran as Word, and gives what it says. */
async function readRequest(user: KeyboardUser, page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await user.press('Control+s')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('2027-02-22 Resursråd Haninge – begäran om komplettering.docx')
  const document = wordPart(await readFile(await download.path()), 'word/document.xml')
  return paragraphsOf(document).map(textOf).join('\n')
}

test('a remiss with a gap is asked about, completed, and waits as a case; by keyboard alone', async ({ page }) => {
  const user = new KeyboardUser(page)
  await beginWithExample(page)

  await test.step('typed over with a gap, and kept', async () => {
    await user.goTo('Ny remiss, Resursråd Haninge')
    await user.isAt('Ny remiss')
    await user.choose('Kommer från', 'Försäkringskassan')
    await user.write('Remittentens namn', referrer)
    await user.write('Telefon', '08-555 010 20')
    await user.write('Bakgrund och nuläge', 'Sjukskriven på halvtid. Arbetsgivaren har bara heltid.')
    await user.sees('Vilken fråga vill ni att teamet ska svara på?')
    await user.press('Control+Enter')
    await user.isAt(`Remiss ${code}`)
    await user.sees('Att ta ställning till')
    await user.activate('button', 'Gör till ärende')
    await user.sees(/Det här behövs innan remissen kan bli ett ärende: Vilken fråga vill ni/)
    await user.isAt(`Remiss ${code}`)
  })

  await test.step('asked about, on paper and on the screen', async () => {
    await user.activate('button', 'Begär komplettering')
    await user.isAt('Begäran om komplettering')
    await user.write('Egna frågor', 'Har arbetsgivaren varit på ett möte?')
    const letter = await readRequest(user, page)
    expect(letter).toContain('Vilken fråga vill ni att teamet ska svara på?')
    expect(letter).toContain('Har arbetsgivaren varit på ett möte?')
    expect(letter).toContain(`Skriv koden ${code} i svaret.`)
    expect(letter).toContain('måndag 8\u00A0mars 2027')
    await user.tabTo('textbox', 'Svar senast')
    await user.press('Control+Enter')
    await user.isAt(`Remiss ${code}`)
    await user.sees('Komplettering begärd')
  })

  await test.step('completed, and made a case that waits', async () => {
    await user.write('Frågeställning', 'Hur kan arbetet delas upp?')
    // What is typed is saved first: nobody has to think of that.
    await user.activate('button', 'Gör till ärende')
    await user.isAt(`Genomlysning ${code}`)
    await expect(page.getByLabel('Frågeställning')).toHaveValue('Hur kan arbetet delas upp?')
    await expect(page.getByRole('combobox', { name: 'Föredragande' })).toHaveValue(new RegExp(referrer))
    await user.activate('link', 'Resursråd Haninge')
    expect((await user.reads('Ärenden som väntar')).join('\n')).toContain(code)
  })

  await test.step('a double is told before it is saved', async () => {
    await user.goTo('Ny remiss, Resursråd Haninge')
    await user.write('Kod', code)
    await user.sees(`Remiss ${code}, kom in 22\u00A0februari`)
    await user.activate('link', 'Avbryt')
  })

  await test.step('undone, and turned away with a reason', async () => {
    await user.isAt('Remisser')
    const listed = () => user.reads('Väntar').then((rows) => rows.find((row) => row.includes(code)))
    expect(await listed()).toContain('Väntar på ett möte')
    await user.press('Control+z')
    await expect.poll(listed).toContain('Att ta ställning till')
    await user.activate('link', new RegExp(code))
    await user.isAt(`Remiss ${code}`)
    await user.inDialog('Avvisa', 'Avvisa remissen', () => user.write('Skäl', 'Arbetsgivaren tar över planeringen.'))
    await user.sees('Remissen är avvisad. Skälet: Arbetsgivaren tar över planeringen.')
    await user.activate('link', 'Remisser')
    expect((await user.reads('Klara')).join('\n')).toContain(code)
  })
})
