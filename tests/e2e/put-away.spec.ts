import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'

interface Thing {
  readonly what: string
  /** The screen whose list has it. */
  readonly list: (page: Page) => Promise<string>
  readonly name: string | RegExp
  /** Where its putting away is, once it is opened from the list. */
  readonly reach?: (page: Page) => Promise<void>
  /** Changed, its name is this. Absent where the change is made on a page of its own. */
  readonly renamed?: string
}

const at = (path: string) => () => Promise.resolve(path)
const main = (page: Page) => page.getByRole('main')

async function team(page: Page): Promise<string> {
  await open(page, '/team')
  return (await main(page).getByRole('link', { name: 'Resursråd Haninge' }).getAttribute('href'))!.slice(1)
}

async function personWithConsent(page: Page): Promise<string> {
  await open(page, '/personer')
  return (await main(page).getByRole('link', { name: 'HAN-2026-131' }).getAttribute('href'))!.slice(1)
}

const press = (name: string) => (page: Page) => main(page).getByRole('button', { name }).click()

const things: readonly Thing[] = [
  { what: 'a party', list: at('/installningar/parter'), name: /^Nynäshamns kommun/, renamed: 'Nynäs kommun' },
  { what: 'a member of staff', list: at('/installningar/personal'), name: /^Anders Wik/, renamed: 'Anders Åwik' },
  { what: 'a room', list: at('/installningar/lokaler'), name: /^Fyren/, renamed: 'Fyrtornet' },
  { what: 'closed days', list: at('/installningar/lediga-dagar'), name: /^Planeringsdag/, renamed: 'Planering i maj' },
  { what: 'a template', list: at('/installningar/kursmallar'), name: /^roa/, renamed: 'roa två' },
  { what: 'a team', list: at('/team'), name: /Lotsteam/, reach: press('Ändra team'), renamed: 'Lotsteam Söder' },
  { what: 'a round', list: at('/kurser'), name: /Grupp 3/i, reach: press('Mer') },
  { what: 'a meeting', list: team, name: /23\smars/, reach: press('Ändra möte') },
  { what: 'a case', list: team, name: /HAN-2027-020/ },
  { what: 'a consent', list: personWithConsent, name: /^Informationsutbyte/ },
  { what: 'a person', list: at('/personer'), name: 'HAN-2018-002', reach: press('Ändra') },
]

/** The thing in its list: a row that opens a dialog or a page. */
const rowOf = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name }).or(main(page).getByRole('link', { name })).first()

async function openIt(page: Page, { list, reach }: Thing, name: string | RegExp) {
  await open(page, await list(page))
  const showsAll = page.getByRole('button', { name: 'Visa alla' }).first()
  const showsPutAway = page.getByRole('checkbox', { name: /^Visa undanlagda/ })
  await main(page).getByRole('heading', { level: 1 }).waitFor()
  if (await showsPutAway.isVisible()) await showsPutAway.check()
  if ((await rowOf(page, name).count()) === 0 && (await showsAll.isVisible())) await showsAll.click()
  await rowOf(page, name).click()
  await reach?.(page)
}

const ends = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('menuitem', { name, exact: true }))

test('everything that can be made is changed, put away, found again and brought back, and is there after a restart', async ({
  app,
}) => {
  await beginWithExample(app.page)
  for (const thing of things) {
    await test.step(`${thing.what} is changed and put away`, async () => {
      const { page } = app
      if (thing.renamed !== undefined) {
        await openIt(page, thing, thing.name)
        await page.getByLabel('Namn', { exact: true }).fill(thing.renamed)
        await page.keyboard.press('Control+Enter')
        // A dialog closes; a page of its own says so.
        await expect(page.getByRole('dialog')).toBeHidden()
        await expect(page.getByRole('button', { name: /^Ångra: ändrade/ })).toBeVisible()
      }
      await openIt(page, thing, thing.renamed ?? thing.name)
      // Putting away and bringing back are one button: a double click must not do both.
      await ends(page, 'Lägg undan').dblclick()
      await expect(page.getByText(/^Undanlag[dt]|^Klart\.$/).first()).toBeVisible()
      await expect(ends(page, 'Lägg undan')).toBeHidden()
    })
  }

  await app.restart()
  for (const thing of things) {
    await test.step(`${thing.what} is found again and brought back`, async () => {
      const { page } = app
      await openIt(page, thing, thing.renamed ?? thing.name)
      await ends(page, 'Ta fram').click()
      await expect(ends(page, 'Ta fram')).toBeHidden()
    })
  }

  await app.restart()
  for (const { what, list, name, renamed } of things) {
    await test.step(`${what} is in its list`, async () => {
      await open(app.page, await list(app.page))
      await expect(app.page.getByText(/undanlag/i)).toHaveCount(0)
      await expect(rowOf(app.page, renamed ?? name)).toBeVisible()
    })
  }
})
