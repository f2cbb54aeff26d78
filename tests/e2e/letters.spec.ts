import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { unzip } from '../tools/unzip'
import { paragraphsOf, textOf, wordPart } from '../tools/word-texts'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'
import { heldMeeting, teamOfHaninge, waysToScreens } from './looks/ways-there'

/** Saves the paper that is shown; gives its name and its text. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const download = await downloading
  const document = wordPart(await readFile(await download.path()), 'word/document.xml')
  return { name: download.suggestedFilename(), text: paragraphsOf(document).map(textOf).join('\n') }
}

const paper = (page: Page) => page.getByRole('region', { name: 'Förhandsvisning' })

test('a round writes to those who take part, one letter each', async ({ page }) => {
  test.setTimeout(180_000)
  await beginWithExample(page)

  await test.step('the kallelse is found at the round, and says every session to one person', async () => {
    await open(page, (await waysToScreens.courseLetters(page)).replace(/\/brev$/, ''))
    await page.getByRole('button', { name: 'Mer' }).click()
    await page.getByRole('menuitem', { name: 'Brev till deltagarna' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Brev till deltagarna' })).toBeVisible()
    await expect(paper(page).getByRole('heading', { name: 'Kallelse till kurs' })).toBeVisible()
    await expect(paper(page).getByRole('row')).toHaveCount(9)
    expect(await faultsOf(page, 'brev-kallelse')).toEqual([])
  })

  await test.step('it is saved as it is shown, and the file’s name says nobody', async () => {
    await page.getByLabel('Eget meddelande').fill('Ring 08-555 01 23 om du undrar.')
    await expect(paper(page)).toContainText('Ring 08-555 01 23')
    const { name, text } = await saved(page)
    expect(name).toBe('2027-03-08 Mitt Val, våren 2027 omgång 2 – kallelse.docx')
    expect(text).toContain('Ring 08-555 01 23 om du undrar.')
    await page.getByText('Med kod', { exact: true }).click()
    await expect(paper(page)).toContainText(/HAN-2027-\d+/)
  })

  await test.step('all of them are saved at once as a zip, each with its number, and told of in the register', async () => {
    await page
      .getByRole('checkbox', { name: /^Ta med HAN/ })
      .first()
      .uncheck()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Som zip' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('2027-03-08 Mitt Val, våren 2027 omgång 2 – kallelserna.zip')
    const files = [...unzip(await readFile(await download.path())).keys()]
    expect(files).toHaveLength(4)
    expect(files).toContain('2027-03-08 Mitt Val, våren 2027 omgång 2 – kallelse (2).docx')
    expect(files.join()).not.toContain('HAN')
    await expect(page.getByText('4 av 4 filer sparade i en zip i Hämtade filer.')).toBeVisible()
  })

  await test.step('the other letters: a reminder, a changed time, an intyg', async () => {
    await page.getByRole('link', { name: 'Ändrad tid' }).click()
    await expect(paper(page).getByRole('heading', { name: 'Ändrad tid' })).toBeVisible()
    await page.getByRole('link', { name: 'Påminnelse' }).click()
    await expect(paper(page)).toContainText('Snart ses vi')
    await open(
      page,
      `${await waysToScreens.attendanceList(page).then((path) => path.replace(/narvarolista$/, ''))}brev/intyg`,
    )
    await expect(paper(page)).toContainText(/har deltagit i kursen Mitt Val/)
    expect(await faultsOf(page, 'brev-intyg')).toEqual([])
    await open(page, `${await waysToScreens.attendanceList(page)}/deltagare`)
    await expect(paper(page).getByRole('columnheader', { name: 'Behöver' })).toBeHidden()
    await page.getByLabel('Ta med vad var och en behöver').check()
    await expect(paper(page).getByRole('columnheader', { name: 'Behöver' })).toBeVisible()
    expect(await faultsOf(page, 'deltagarlista')).toEqual([])
  })
})

test('a meeting calls those who are to come, and gives each party its extract afterwards', async ({ page }) => {
  test.setTimeout(180_000)
  await beginWithExample(page)
  const ready = (await waysToScreens.meetingPapers(page)).replace(/ordforande$/, '')

  await test.step('the kallelse lists the called, and the agenda by code', async () => {
    await open(page, `${ready}kallelse`)
    await expect(paper(page).getByRole('heading', { name: 'Kallelse Resursråd Haninge' })).toBeVisible()
    await expect(paper(page)).toContainText(/Ta reda på vad ni har gjort förut i HAN-/)
    expect(await faultsOf(page, 'papper-kallelse')).toEqual([])
    const { name } = await saved(page)
    expect(name).toBe('2027-02-23 Resursråd Haninge – kallelse.docx')
  })

  const held = `${await heldMeeting(page, teamOfHaninge)}/papper/`
  await test.step('after a meeting each party gets its extract, marked, and all of them at once', async () => {
    await open(page, `${held}utdrag`)
    await expect(paper(page)).toContainText('Sekretess – 28 kap.')
    expect(await faultsOf(page, 'papper-utdrag')).toEqual([])
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Som zip' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/ – ärendeutdrag\.zip$/)
  })

  await test.step('the sammanfattning counts, tells no code, and warns of what is typed', async () => {
    await open(page, `${held}sammanfattning`)
    await expect(paper(page)).toContainText('färre än 5')
    await page.getByLabel('Teamet vill berätta').fill('HAN-2027-009 ringde 08-555 01 23.')
    await expect(page.getByText(/ett telefonnummer/)).toBeVisible()
    await expect(paper(page)).toContainText('(kod borttagen)')
    expect(await faultsOf(page, 'papper-sammanfattning')).toEqual([])
  })
})
