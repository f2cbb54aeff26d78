import { expect, test } from './app'
import { beginWithExample } from './begin'

test('Ctrl+K opens at once: letters that are typed right after it are the first of the question', async ({ app }) => {
  await beginWithExample(app.page)
  const field = app.page.getByRole('textbox', { name: 'Sök eller gör' })
  // In one go, before the browser has drawn anything: the keys come faster than anybody types.
  for (const typed of ['resurs', 'HAN-2027', 'ny p']) {
    await app.page.evaluate((text) => {
      const press = (key: string, ctrlKey = false) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, code: ctrlKey ? 'KeyK' : '', ctrlKey, bubbles: true, cancelable: true }),
        )
      press('k', true)
      for (const letter of text) press(letter)
    }, typed)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(typed)
    await app.page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
  }

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
})
