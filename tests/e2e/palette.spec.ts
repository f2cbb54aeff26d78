import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { beginWithExample } from './begin'

/** Presses letters, `Enter` and `Ctrl+K` faster than anybody types: all are under way before the browser answers the first. */
async function pressInOneGo(page: Page, keys: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const pressed = (key: string) => {
    if (key === 'Ctrl+K') return { key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75, modifiers: 2 }
    if (key === 'Enter') return { key, code: key, windowsVirtualKeyCode: 13, text: '\r' }
    return { key, text: key }
  }
  await Promise.all(
    keys.flatMap((key) => [
      browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed(key) }),
      browser.send('Input.dispatchKeyEvent', { ...pressed(key), type: 'keyUp', text: '' }),
    ]),
  )
  await browser.detach()
}

test('Ctrl+K opens at once: letters that are typed right after it are the first of the question', async ({ app }) => {
  await beginWithExample(app.page)
  const field = app.page.getByRole('textbox', { name: 'Sök eller gör' })
  for (const typed of ['resurs', 'HAN-2027', 'ny p', 'sömn']) {
    await pressInOneGo(app.page, ['Ctrl+K', ...typed])
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(typed)
    await app.page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
  }

  await test.step('Enter in the same moment: the first answer to all the letters is opened', async () => {
    await pressInOneGo(app.page, ['Ctrl+K', ...'kalender', 'Enter'])
    await expect(app.page).toHaveURL(/#\/kalender$/)
    await app.page.goBack()
  })

  await test.step('the focus is back where it was when it is closed', async () => {
    const before = app.page.getByRole('button', { name: 'Dölj identiteter' })
    await before.focus()
    await pressInOneGo(app.page, ['Ctrl+K', ...'res'])
    await app.page.keyboard.press('Escape')
    await expect(before).toBeFocused()
  })

  await app.page.keyboard.press('Control+K')
  await app.page.keyboard.type('kalender')
  await expect(field).toHaveValue('kalender')
  await expect(app.page.getByRole('dialog').getByText('öppna eller gör')).toBeVisible()
  await app.page.keyboard.press('Enter')
  await expect(app.page).toHaveURL(/#\/kalender$/)

  await test.step('a round by its course, and the parts of Inställningar and what they hold', async () => {
    const ways: [typed: string, option: string | RegExp, url: RegExp][] = [
      ['mitt val', /^Mitt Val, våren 2027/, /#\/kurser\/[\w-]+$/],
      ['lokaler', 'Gå till Inställningar: Lokaler', /#\/installningar\/lokaler$/],
      ['karin öberg', /^Karin Öberg/, /#\/installningar\/personal$/],
    ]
    for (const [typed, option, url] of ways) {
      await app.page.keyboard.press('Control+K')
      await app.page.keyboard.type(typed)
      await app.page.getByRole('dialog').getByRole('button', { name: option }).first().click()
      await expect(app.page).toHaveURL(url)
    }
  })

  await test.step('a word that somebody wrote: where it stands, all that has it, and what it is narrowed to', async () => {
    const { page } = app
    await page.keyboard.press('Control+K')
    await page.keyboard.type('sömnen resvägen')
    await expect(
      page
        .getByRole('dialog')
        .getByRole('button', { name: /Frågeställning: .*sömnen och resvägen/ })
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+K')
    await page.keyboard.type('haninge')
    await page.getByRole('button', { name: /^Visa alla \d+ träffar/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sök' })).toBeVisible()
    await expect(page.getByLabel('Sök efter')).toHaveValue('haninge')
    await page.getByRole('combobox', { name: 'Slag' }).click()
    await page.getByRole('option', { name: /^Möte \(\d+\)/ }).click()
    await page.getByLabel('Från och med').fill('9/3')
    await page.getByLabel('Till och med').fill('9/3')
    await expect(page.getByRole('status').getByText('1 träff', { exact: true })).toBeVisible()
    await page.getByRole('list', { name: 'Träffar' }).getByRole('link').click()
    await expect(page).toHaveURL(/#\/mote\//)
    await page.goBack()
    await expect(page.getByLabel('Sök efter')).toHaveValue('haninge')
    expect(page.url()).not.toContain('haninge')
  })

  await test.step('the next meeting, from anywhere, a text field too', async () => {
    await app.page.getByLabel('Sök efter').focus()
    await app.page.keyboard.press('Control+K')
    await app.page.keyboard.type('mötesläge haninge')
    await app.page.keyboard.press('Enter')
    await expect(app.page).toHaveURL(/#\/mote\/[\w-]+\/rum/)
  })
})
