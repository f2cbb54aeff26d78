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

  await test.step('Enter comes before the field has the focus: the first answer to all the letters is opened', async () => {
    await app.page.evaluate(async () => {
      const press = (key: string, ctrlKey = false) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, code: ctrlKey ? 'KeyK' : key, ctrlKey, bubbles: true, cancelable: true }),
        )
      press('k', true)
      for (const key of [...'kalender', 'Enter']) {
        // What React has to draw is drawn between two keys; a timer, such as that which moves the focus, need not be.
        await Promise.resolve()
        press(key)
      }
    })
    await expect(app.page).toHaveURL(/#\/kalender$/)
    await app.page.goBack()
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
