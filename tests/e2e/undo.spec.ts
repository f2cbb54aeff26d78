import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'
import { waysToScreens } from './looks/ways-there'

const rooms = '/installningar/lokaler'
const room = (page: Page) => page.getByRole('main').getByText('Lokal 9', { exact: true })

async function addRoom(page: Page) {
  await open(page, rooms)
  await page.getByRole('button', { name: /Ny lokal/ }).click()
  await page.getByRole('textbox', { name: 'Namn' }).fill('Lokal 9')
  await page.keyboard.press('Control+Enter')
  await expect(room(page)).toBeVisible()
}

async function deleteRoom(page: Page) {
  await room(page).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(room(page)).toBeHidden()
}

test('what was deleted comes back with Ctrl+Z, and after a restart Ctrl+Y deletes it again', async ({ app }) => {
  await beginWithExample(app.page)
  await addRoom(app.page)
  await deleteRoom(app.page)

  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('Ångrade: tog bort lokalen.')).toBeVisible()
  await expect(room(app.page)).toBeVisible()

  await app.restart()
  await open(app.page, rooms)
  await expect(room(app.page)).toBeVisible()
  await app.page.keyboard.press('Control+y')
  await expect(app.page.getByText('Gjorde om: tog bort lokalen.')).toBeVisible()
  await expect(room(app.page)).toBeHidden()

  await app.page.keyboard.press('Control+z')
  await expect(room(app.page)).toBeVisible()
  await app.page.keyboard.press('Control+Shift+z')
  await expect(room(app.page)).toBeHidden()
})

test('the notice does it again, and the palette and the top line say what would be undone', async ({ page }) => {
  await beginWithExample(page)
  await addRoom(page)
  await page.getByRole('button', { name: 'Ångra: lade till en lokal' }).click()
  await expect(room(page)).toBeHidden()
  await page.getByRole('button', { name: 'Gör om: lade till en lokal' }).last().click()
  await expect(room(page)).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Sök eller gör' }).fill('ångra')
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra: lade till en lokal' }).click()
  await expect(room(page)).toBeHidden()
  // Until the palette has gone, its search field has the key.
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Det finns inget att ångra.')).toBeVisible()
})

test('in a text field Ctrl+Z is the field’s own', async ({ page }) => {
  await beginWithExample(page)
  await addRoom(page)
  await page.getByRole('button', { name: /Ny lokal/ }).click()
  const field = page.getByRole('textbox', { name: 'Namn' })
  await field.pressSequentially('Sal')
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue(/^S?a?$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(room(page)).toBeVisible()

  await open(page, '/personer')
  const search = page.getByRole('main').getByRole('textbox').first()
  await search.pressSequentially('HAN')
  await page.keyboard.press('Control+z')
  await expect(search).toHaveValue(/^H?A?$/)
  await open(page, rooms)
  await expect(room(page)).toBeVisible()
})

test('a person’s history says what was done, from what to what, and why an older change stays', async ({ page }) => {
  await beginWithExample(page)
  await open(page, '/personer')
  await page
    .getByRole('main')
    .getByRole('link', { name: /HAN-2027-001/ })
    .first()
    .click()
  for (const year of ['1986', '1987']) {
    await page.getByRole('button', { name: 'Ändra', exact: true }).click()
    await page.getByRole('textbox', { name: /Födelseår/ }).fill(year)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('button', { name: 'Historik' }).click()
  const lines = page.getByRole('dialog', { name: 'Historik' }).getByRole('list').first().locator('> li')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toContainText('Födelseår från 1986 till 1987')
  await expect(lines.last()).toContainText('Födelseår från 1985 till 1986')

  await lines
    .last()
    .getByRole('button', { name: /^Ångra/ })
    .click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'för en senare ändring bygger på den: ”ändrade personen”' }),
  ).toBeVisible()
  await lines
    .first()
    .getByRole('button', { name: /^Ångra/ })
    .click()
  await expect(lines.first()).toContainText('Födelseår från 1987 till 1986')
  await expect(lines.first()).toContainText('Ångrade: ändrade personen')
})

test('a case that stands open shows what an undo brought back', async ({ page }) => {
  await beginWithExample(page)
  await open(page, await waysToScreens.case(page))
  const question = page.getByRole('textbox', { name: 'Frågeställning' })
  const before = await question.inputValue()
  await question.fill('Vad kan komma först?')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Ärendet är sparat.')).toBeVisible()
  await page.getByRole('button', { name: 'Ångra: ändrade ärendet' }).click()
  await expect(question).toHaveValue(before)
  await page.keyboard.press('Control+y')
  await expect(question).toHaveValue('Vad kan komma först?')
})

interface Kept {
  readonly what: string
  readonly list: (page: Page) => Promise<string>
  /** What it is called in its list, before the change and after; absent where it is changed on the page itself. */
  readonly row?: RegExp
  readonly change: (form: Locator, page: Page) => Promise<void>
  /** How its history tells of that. */
  readonly told: string
}

const renamed = (what: string, path: string, from: string, to: string): Kept => ({
  what,
  list: () => Promise.resolve(path),
  row: new RegExp(`^(${from}|${to})`),
  change: (form) => form.getByLabel('Namn', { exact: true }).fill(to),
  told: `Namn från ${from} till ${to}`,
})

const kept: readonly Kept[] = [
  renamed('a party', '/installningar/parter', 'Nynäshamns kommun', 'Nynäs kommun'),
  renamed('a member of staff', '/installningar/personal', 'Anders Wik', 'Anders Åwik'),
  renamed('a room', rooms, 'Fyren', 'Fyrtornet'),
  renamed('closed days', '/installningar/lediga-dagar', 'Höstlov i Haninge', 'Haninges höstlov'),
  {
    what: 'a seat in a team',
    list: waysToScreens.team,
    row: /^Lena Dahl/,
    async change(form, page) {
      await form.getByRole('combobox', { name: 'Roll' }).click()
      await page.getByRole('option', { name: 'Adjungerad' }).click()
    },
    told: 'Roll från ledamot till adjungerad',
  },
  {
    what: 'a template',
    async list(page) {
      await open(page, '/installningar/kursmallar')
      return (await page.getByRole('link', { name: /^roa/ }).getAttribute('href'))!.slice(1)
    },
    change: (form) => form.getByLabel('Namn', { exact: true }).fill('Prova roa'),
    told: 'Namn från roa till Prova roa',
  },
  {
    what: 'the organisation',
    list: () => Promise.resolve('/installningar/organisation'),
    change: (form) => form.getByLabel('Namn', { exact: true }).fill('Samordningsförbundet Ängen'),
    told: 'till Samordningsförbundet Ängen',
  },
  {
    what: 'a user',
    list: () => Promise.resolve('/installningar/anvandare'),
    change: (form) => form.getByLabel('Namn', { exact: true }).fill('Karin Åkerö'),
    told: 'till Karin Åkerö',
  },
  {
    what: 'a place in a round',
    list: waysToScreens.cohort,
    row: /^Ändra plats för HAN-2027-004/,
    async change(form, page) {
      await form.getByRole('combobox', { name: 'Kommer från' }).click()
      await page.getByRole('option', { name: /Region/ }).click()
    },
    told: 'Kommer från från',
  },
]

test('each thing that is set up tells what was done with it, from what to what', async ({ page }) => {
  await beginWithExample(page)
  for (const { what, list, row, change, told } of kept) {
    await test.step(what, async () => {
      await open(page, await list(page))
      const reach = async () => {
        if (row === undefined) return page.getByRole('main')
        await page.getByRole('main').getByRole('button', { name: row }).click()
        return page.getByRole('dialog')
      }
      await change(await reach(), page)
      await page.keyboard.press(row === undefined ? 'Enter' : 'Control+Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      await (await reach()).getByRole('button', { name: 'Historik' }).click()
      const history = page.getByRole('dialog', { name: 'Historik' })
      await expect(history.getByRole('listitem').first()).toContainText(told)
      await page.keyboard.press('Escape')
      await expect(history).toBeHidden()
      if (row !== undefined) await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  }
})
