import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { paragraphsOf, textOf, wordPart } from '../tools/word-texts'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open, waysToScreens } from './looks/ways-there'

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
})
