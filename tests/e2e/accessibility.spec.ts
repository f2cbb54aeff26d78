import { dialogTitles } from '@renderer/ui/dialog-titles'
import { screens } from '@renderer/ui/links'
import { expect, test } from './app'
import { faultsOf } from './looks/look'
import { open } from './looks/open'
import { settingsScreens, waysToDialogs, waysToOpened, waysToScreens } from './looks/ways-there'

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' }).waitFor()
})

/** Starting the app takes longer than looking at a screen: many are looked at in one start, each as a step of its own. */
function inParts<T>(all: readonly T[], parts: number): T[][] {
  const size = Math.ceil(all.length / parts)
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size))
}

const screenWays = [
  ...Object.entries(waysToScreens).map(([name, wayTo]) => ({ name: `skarm-${name}`, wayTo })),
  ...settingsScreens.map((path) => ({ name: `skarm${path.replaceAll('/', '-')}`, wayTo: () => Promise.resolve(path) })),
]

for (const part of inParts(screenWays, 4)) {
  test(`can be used by everybody: ${part.map(({ name }) => name).join(', ')}`, async ({ page }) => {
    for (const { name, wayTo } of part) {
      await test.step(name, async () => {
        await open(page, await wayTo(page))
        expect.soft(await faultsOf(page, name), name).toEqual([])
      })
    }
  })
}

for (const part of inParts(Object.entries(waysToDialogs), 4)) {
  test(`can be used by everybody: ${part.map(([name]) => `the dialog ${name}`).join(', ')}`, async ({ page }) => {
    for (const [name, { from, press }] of part) {
      await test.step(name, async () => {
        await open(page, await from(page))
        await press(page)
        await page.getByRole('dialog').waitFor()
        expect.soft(await faultsOf(page, `dialog-${name}`), name).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      })
    }
  })
}

test(`can be used by everybody once opened: ${Object.keys(waysToOpened).join(', ')}`, async ({ page }) => {
  for (const [name, { from, press }] of Object.entries(waysToOpened)) {
    await test.step(name, async () => {
      await open(page, await from(page))
      await press(page)
      expect.soft(await faultsOf(page, `oppnat-${name}`), name).toEqual([])
      await page.keyboard.press('Escape')
    })
  }
})

test('the palette can be used by everybody', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Sök eller gör' }).fill('resurs')
  await page.getByRole('dialog').waitFor()
  expect(await faultsOf(page, 'sok')).toEqual([])
})

test('there is a way to every screen of the router and to every dialog', () => {
  expect(Object.keys(waysToScreens).concat('settingsSection').sort()).toEqual(Object.keys(screens).sort())
  expect(Object.keys(waysToDialogs).sort()).toEqual(Object.keys(dialogTitles).sort())
})
