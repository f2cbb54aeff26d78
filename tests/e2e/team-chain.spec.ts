import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { paragraphsOf, textOf, wordPart } from '@tests/tools/word-texts'
import { expect, test } from './app'
import { killBrowser } from './app/kill'
import { beginWithExample } from './begin'
import { KeyboardUser } from './keyboard'
import { open } from './looks/open'

const code = 'HAN-2027-050'
const parties = ['Arbetsförmedlingen', 'Försäkringskassan', 'Haninge kommun', 'Region Stockholm']
const question = 'Hur kan arbetet delas upp?'
const sentence = 'Arbetsgivaren kan ordna halva dagar, säger gullvivan.'
const recommendation = 'Börja med halva dagar från april.'

/** Finds something by its words and opens the first of it. */
async function find(user: KeyboardUser, page: Page, words: string) {
  await user.press('Control+k')
  await user.type(words)
  await expect(page.getByRole('dialog').locator('[data-action]').first()).toContainText(words)
  await user.press('Enter')
}

async function saveWord(user: KeyboardUser, page: Page): Promise<string[]> {
  const downloading = page.waitForEvent('download')
  await user.press('Control+s')
  const document = wordPart(await readFile(await (await downloading).path()), 'word/document.xml')
  return paragraphsOf(document).map(textOf)
}

test('a remiss goes by keyboard through consent, twelve items, a crash in mid-sentence, minutes and answer to the next meeting', async ({
  app,
}) => {
  let user = new KeyboardUser(app.page)
  await beginWithExample(app.page)
  let room = ''

  await test.step('a remiss with a gap is asked about, and completed', async () => {
    await user.goTo('Gå till Personer')
    await user.inDialog('Ny person', 'Ny person', () => user.write('Kod', code))
    await user.goTo('Ny remiss, Resursråd Haninge')
    await user.isAt('Ny remiss')
    await user.choose('Kommer från', 'Försäkringskassan')
    await user.write('Remittentens namn', 'Johan Sandberg')
    await user.write('Telefon', '08-555 010 20')
    await user.choose('Person', new RegExp(code))
    await user.choose('Samtycke', 'Är begärt')
    await user.press('Control+Enter')
    await user.isAt(`Remiss ${code}`)
    await user.activate('button', 'Begär komplettering')
    await user.isAt('Begäran om komplettering')
    expect(await saveWord(user, app.page)).toContain('Vilken fråga vill ni att teamet ska svara på?')
    await user.tabTo('textbox', 'Svar senast')
    await user.press('Control+Enter')
    await user.isAt(`Remiss ${code}`)
    await user.write('Frågeställning', question)
    await user.activate('button', 'Gör till ärende')
    await user.isAt(`Genomlysning ${code}`)
  })

  await test.step('without a consent the meeting does not take the case; with one it does', async () => {
    await find(user, app.page, 'Resursråd Haninge, tisdag 9 mars')
    await user.isAt(/^Dagordning/)
    const waiting = app.page.getByRole('listitem').filter({ hasText: code })
    await expect(waiting).toContainText('Samtycke saknas')
    await expect(waiting.getByRole('button', { name: /^Sätt upp/ })).toHaveCount(0)
    await find(user, app.page, code)
    await user.isAt(code)
    await user.inDialog('Nytt samtycke', 'Nytt samtycke', async () => {
      await user.write('Ändamål', 'Genomlysning i Resursrådet')
      for (const party of parties) {
        await user.tabTo('checkbox', party)
        await user.press('Space')
      }
      await user.write('Gäller från', '1 februari 2027')
    })
  })

  await test.step('an agenda of twelve items', async () => {
    await find(user, app.page, 'Resursråd Haninge, tisdag 9 mars')
    await user.isAt(/^Dagordning/)
    await user.inDialog('Ändra möte', 'Ändra möte', () => user.write('Till kl.', '15'))
    await user.activate('button', 'Sätt upp det som ryms')
    await user.sees(`Genomlysning ${code}`)
    const items = app.page.getByRole('list', { name: 'Punkter' }).getByRole('listitem')
    const count = await items.count()
    for (let nth = count + 1; nth <= 12; nth += 1) {
      await user.inDialog('Ny punkt', 'Ny punkt', () => user.write('Rubrik', `Egen fråga ${nth}`))
      await expect(items).toHaveCount(nth)
    }
  })

  await test.step('held by keyboard; the browser is killed in mid-sentence, and the sentence is there', async () => {
    await user.activate('link', 'Öppna mötesläge')
    await user.activate('button', 'Alla är närvarande')
    await user.press('Control+Enter')
    await goToItem(user, app.page, `Genomlysning ${code}`)
    await user.type(sentence)
    await expect(app.page.getByText(/^Sparat \d\d\.\d\d$/).first()).toBeVisible()
    room = new URL(app.page.url()).hash.slice(1)
    await killBrowser(app.profileFolder)
    await app.restart()
    await open(app.page, room)
    await expect(app.page.getByRole('textbox', { name: 'Samlad bedömning' })).toHaveValue(sentence)
    user = new KeyboardUser(app.page)
    await user.tabTo('textbox', 'Rekommendation')
    await user.type(recommendation)
    await user.press('F2')
    await user.type('Lena Dahl ringer arbetsgivaren senast 12 mars 2027')
    await user.press('Enter', 'Control+Enter')
    await goToItem(user, app.page, /^Avsluta mötet/)
    await user.press('Enter')
  })

  await test.step('the minutes, and the answer', async () => {
    await user.isAt('Protokoll, Resursråd Haninge')
    const minutes = await saveWord(user, app.page)
    expect(minutes).toEqual(expect.arrayContaining([sentence, recommendation]))
    await user.activate('link', 'Resursråd Haninge')
    await user.activate('link', new RegExp(`^${code} Ges senast`))
    await user.isAt(`Återkoppling ${code}`)
    expect(await saveWord(user, app.page)).toEqual(expect.arrayContaining([recommendation]))
    await user.write('Till', 'Johan Sandberg, FK')
    await user.press('Control+Enter')
    await user.sees(/Gavs/)
  })

  await test.step('the next meeting opens with what was left to do on top', async () => {
    await find(user, app.page, 'Resursråd Haninge, tisdag 23 mars')
    await user.isAt(/^Dagordning/)
    await user.activate('button', 'Börja med de vanliga punkterna')
    const items = app.page.getByRole('list', { name: 'Punkter' }).getByRole('listitem')
    await expect(items.nth(0)).toContainText('Öppnande och närvaro')
    await expect(items.nth(1)).toContainText('Kvarstående åtgärder')
    await user.activate('link', 'Öppna mötesläge')
    await user.activate('button', 'Alla är närvarande')
    await user.press('Control+Enter')
    await goToItem(user, app.page, 'Kvarstående åtgärder')
    await user.sees(/arbetsgivaren/)
  })
})

/** Marks item after item as done until this one is in focus. */
async function goToItem(user: KeyboardUser, page: Page, title: string | RegExp) {
  const heading = page.getByRole('heading', { level: 1 })
  const isThere = async () => {
    const text = await heading.innerText()
    return typeof title === 'string' ? text.includes(title) : title.test(text)
  }
  for (let steps = 0; !(await isThere()); steps += 1) {
    expect(steps, `never came to ${String(title)}`).toBeLessThan(20)
    const before = await heading.innerText()
    await user.press('Control+Enter')
    await expect(heading).not.toHaveText(before)
  }
}
