import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { beginLocked, beginWithExample } from './begin'
import { KeyboardUser } from './keyboard'
import { faultsOf } from './looks/look'
import { open } from './looks/open'
import { settingsScreens, waysToDialogs, waysToScreens } from './looks/ways-there'

/** A name that no word of the example holds. Every person gets it, with a number. */
const planted = 'Ellinor Påhittadotter'
const plantedAnywhere = /ellinor|påhittadotter/i

/** Opens the example with a name on every person in it, so that a place that shows one cannot be missed. */
async function beginWithNames(page: Page) {
  await page.route('**/*example*.json', async (route) => {
    const response = await route.fetch()
    const example = (await response.json()) as { rows: { persons: { name: string }[] } }
    example.rows.persons.forEach((person, place) => (person.name = `${planted} ${place}`))
    await route.fulfill({ response, json: example })
  })
  await beginWithExample(page)
}

/** All on the page that can be read, heard or hovered over: texts, attributes, what stands in fields, title and address. */
function everything(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value)
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().map((name) => element.getAttribute(name)),
  )
  return [document.title, location.href, document.documentElement.textContent, ...fields, ...attributes].join('\n')
}

const expectNoName = async (page: Page, where: string) =>
  expect(await page.evaluate(everything), where).not.toMatch(plantedAnywhere)

const banner = (page: Page) => page.getByText('Identiteter är dolda. Personer visas bara med sin kod.')
const dialog = (page: Page) => page.getByRole('dialog')

/** Opens the first person's page, and its form. */
async function openFirstPerson(page: Page): Promise<string> {
  await open(page, await waysToScreens.person(page))
  return (await page.getByRole('heading', { level: 1 }).textContent())!
}
async function changePerson(page: Page) {
  await page.getByRole('button', { name: 'Ändra' }).first().click()
  await expect(dialog(page).getByLabel('Kod', { exact: true })).toBeVisible()
}

test.describe('with identities hidden', () => {
  test('no screen has a name', async ({ page }) => {
    await beginWithNames(page)
    await open(page, '/personer')
    expect(await page.evaluate(everything)).toMatch(plantedAnywhere)
    await page.keyboard.press('Control+Shift+H')
    await expect(banner(page)).toBeVisible()
    await expectNoName(page, 'persons, at once')
    for (const [name, wayTo] of Object.entries(waysToScreens)) {
      await open(page, await wayTo(page))
      // The plan is read together with the person: nothing else is on the screen.
      if (name !== 'yourPlan') await expect(banner(page), name).toBeVisible()
      await expectNoName(page, name)
    }
    for (const path of settingsScreens) {
      await open(page, path)
      await expectNoName(page, path)
    }
  })

  test('no dialog has a name, the palette neither, and the person’s own form says where it went', async ({ page }) => {
    await beginWithNames(page)
    await page.keyboard.press('Control+Shift+H')
    for (const [name, { from, press }] of Object.entries(waysToDialogs)) {
      await open(page, await from(page))
      await press(page)
      await dialog(page).locator('form, table, li').first().waitFor()
      await expectNoName(page, name)
      await page.keyboard.press('Escape')
      await expect(dialog(page), name).toBeHidden()
    }
    await openFirstPerson(page)
    await changePerson(page)
    await expect(dialog(page).getByText('Namn är dolda')).toBeVisible()
    await expectNoName(page, 'the form of a person with a name')
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await dialog(page).getByRole('textbox', { name: 'Sök eller gör' }).fill('Ellinor')
    await expect(dialog(page).getByText('Namn söks bara när identiteter visas')).toBeVisible()
    await page.keyboard.press('Escape')

    await open(page, '/personer')
    await page.getByRole('textbox', { name: /Filtrera/ }).fill('Ellinor')
    await expect(page.getByText('Inget i listan passar filtret.')).toBeVisible()
  })

  test('what is saved keeps its name, a reload keeps them hidden, and the banner is the way back', async ({ page }) => {
    await beginWithNames(page)
    const code = await openFirstPerson(page)
    await expect(page.getByText(planted)).toBeVisible()
    await changePerson(page)
    await dialog(page).getByLabel('Namn').focus()
    // From inside the very field: it is gone at once.
    await page.keyboard.press('Control+Shift+H')
    await expect(dialog(page).getByText('Namn är dolda')).toBeVisible()
    await dialog(page).getByLabel('Födelseår').fill('1977')
    await page.keyboard.press('Control+Enter')
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByText('född 1977')).toBeVisible()

    await page.reload()
    await page.getByRole('heading', { level: 1, name: code }).waitFor()
    await expect(banner(page)).toBeVisible()
    await expectNoName(page, 'after a reload')

    const user = new KeyboardUser(page)
    await user.activate('button', 'Visa identiteter')
    await expect(banner(page)).toBeHidden()
    await expect(page.getByText(planted)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Dölj identiteter' })).toBeFocused()
  })

  test('they are hidden and shown by every way there is', async ({ page }) => {
    await beginWithNames(page)
    const user = new KeyboardUser(page)
    await user.press('Control+k')
    await user.type('Ellinor Påhittadotter 3')
    await expect(dialog(page).getByText(`${planted} 3`).first()).toBeVisible()
    await user.press('Escape')
    await user.goTo('Dölj identiteter')
    await user.sees('Identiteter är dolda')
    await user.goTo('Visa identiteter')
    await expect(banner(page)).toBeHidden()
    await open(page, await waysToScreens.meetingRoom(page))
    await user.activate('button', 'Dölj identiteter')
    await user.sees('Identiteter är dolda')
    await user.press('Control+Shift+H')
    await expect(banner(page)).toBeHidden()
  })

  test('the banner and the hidden field can be used by everybody', async ({ page }) => {
    await beginWithNames(page)
    await page.keyboard.press('Control+Shift+H')
    expect(await faultsOf(page, 'dolda-oversikt')).toEqual([])
    await open(page, await waysToScreens.meetingRoom(page))
    expect(await faultsOf(page, 'dolda-moteslaget')).toEqual([])
    await openFirstPerson(page)
    await changePerson(page)
    expect(await faultsOf(page, 'dolda-person')).toEqual([])
  })
})

test('skyddad identitet leaves the code, says before what goes, and takes no name again', async ({ page }) => {
  await beginWithNames(page)
  const code = await openFirstPerson(page)
  await changePerson(page)
  await dialog(page).getByLabel('Skyddad identitet').check()
  await expect(dialog(page).getByText('tas namn, kön och födelseår bort för gott')).toBeVisible()
  await expect(dialog(page).getByLabel('Namn')).toHaveCount(0)
  expect(await faultsOf(page, 'skyddad-ruta')).toEqual([])
  await dialog(page).getByRole('button', { name: 'Spara och ta bort uppgifterna' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByText('Skyddad identitet. Här finns koden och inget annat.')).toBeVisible()
  await expectNoName(page, 'the person’s page')
  expect(await faultsOf(page, 'skyddad-person')).toEqual([])

  await page.reload()
  await page.getByRole('heading', { level: 1, name: code }).waitFor()
  await changePerson(page)
  for (const field of ['Namn', 'Kön', 'Födelseår']) await expect(dialog(page).getByLabel(field)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await open(page, '/personer')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: code, exact: true }) })
  await expect(row).not.toContainText(plantedAnywhere)
  await expect(row).not.toContainText('Skyddad')
})

test('a profile can become the kansli’s, once its names are removed', async ({ page }) => {
  await beginWithNames(page)
  await open(page, '/installningar/organisation')
  await page.getByLabel('Det här är förbundets kansli').check()
  await expect(page.getByText(/^\d+ personer har namn\. När du sparar/)).toBeVisible()
  expect(await faultsOf(page, 'kansli-organisation')).toEqual([])
  await page.getByRole('button', { name: /^Spara och ta bort \d+ namn$/ }).click()
  await expect(page.getByText('Organisationen är sparad.')).toBeVisible()
  await open(page, '/personer')
  await expectNoName(page, 'persons')
  await openFirstPerson(page)
  await changePerson(page)
  await expect(dialog(page).getByLabel('Namn')).toHaveCount(0)
})

test('a kansliprofil chosen at the first start asks for no name', async ({ page }) => {
  await beginLocked(page)
  await page.getByRole('button', { name: /^Hoppa över/ }).click()
  await page.getByLabel('Namn').fill('Samordningsförbundet Prov')
  await page.getByLabel('Det här är förbundets kansli').check()
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: /^Nästa/ }).click()
  await page.getByRole('button', { name: /Börja använda Rådrum/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' }).waitFor()
  await open(page, '/personer')
  await page.getByRole('button', { name: 'Ny person' }).click()
  await expect(dialog(page).getByLabel('Födelseår')).toBeVisible()
  await expect(dialog(page).getByLabel('Namn')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await open(page, '/installningar/organisation')
  await expect(page.getByLabel('Det här är förbundets kansli')).toBeChecked()
})
