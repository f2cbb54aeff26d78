import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { KeyboardUser } from './keyboard'
import { open } from './looks/open'

const bar = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name })
const note = (page: Page) => page.getByRole('main').getByRole('status').first()

/** The middle of a bar, and how wide a week is in its lane. */
async function measured(of: Locator): Promise<{ x: number; y: number; week: number }> {
  const box = (await of.boundingBox())!
  const lane = await of.evaluate((element) => element.parentElement!.clientWidth)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, week: lane / 53 }
}

test('a year of rounds is looked over, a round is moved by keys and by dragging, and the sheet is one A3', async ({
  page,
}) => {
  const user = new KeyboardUser(page)
  await beginWithExample(page)
  await open(page, '/kurser')
  await user.activate('link', 'Årsöversikt')
  await user.isAt('Årsöversikt 2027')
  const second = bar(page, /^Mitt Val, våren 2027 omgång 2/)

  await test.step('a round that has begun stays, with the reason', async () => {
    await user.tabTo('button', /^Mitt Val, våren 2027 omgång 1/)
    await user.press('ArrowRight')
    await expect(note(page)).toHaveText(/Omgången är i gång, så starten går inte att flytta\./)
  })

  await test.step('arrows put the next one onto the Easter, which is told, and Esc lets it stand', async () => {
    await user.press('ArrowDown')
    await expect(second).toBeFocused()
    await user.press('ArrowRight', 'ArrowRight')
    await expect(note(page)).toHaveText(/start måndag 22\smars \(v\.\s12\), två veckor senare\./)
    await expect(note(page)).toHaveText(/Annandag påsk är röd dag\./)
    await user.press('Escape')
    await expect(note(page)).toHaveText(/^En omgång som inte har börjat/)
  })

  await test.step('Enter shows what the move does; saved, the sessions follow, and it can be undone', async () => {
    await user.press('ArrowRight', 'ArrowRight', 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Flytta starten' })
    await expect(dialog.getByLabel('Ny start')).toHaveValue(/^måndag 22\smars 2027$/)
    await expect(dialog.getByRole('list', { name: 'Lediga dagar' })).toContainText('Lov: Påsklov i Haninge.')
    await user.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(second).toHaveAccessibleName(/måndag 22\smars till måndag 19\sapril, v\.\s12–16, 8 tillfällen/)
    await expect(second).toBeFocused()
    await user.press('Control+z')
    await expect(second).toHaveAccessibleName(/måndag 8\smars till måndag 5\sapril/)
  })

  await test.step('dragging a bar by a week asks the same, and closing the dialog changes nothing', async () => {
    const autumn = bar(page, /^Mitt Val, hösten 2027/)
    await autumn.scrollIntoViewIfNeeded()
    const { x, y, week } = await measured(autumn)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + week, y, { steps: 4 })
    await page.mouse.up()
    const dialog = page.getByRole('dialog', { name: 'Flytta starten' })
    await expect(dialog.getByLabel('Ny start')).toHaveValue(/^måndag 13\sseptember 2027$/)
    await user.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(autumn).toHaveAccessibleName(/måndag 6\sseptember/)
  })

  await test.step('the sheet is printed on one A3 on its side, without the frame of the app', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 119[01]\.\d+ 84[12]\.\d+\]/)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeHidden()
    await expect(second).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('the year from the autumn, by leader, leads to the round', async () => {
    await page.getByText('Höst–vår').click()
    await user.isAt('Årsöversikt hösten 2027 – våren 2028')
    await user.activate('button', 'Föregående år')
    await user.isAt('Årsöversikt hösten 2026 – våren 2027')
    await user.choose('Ordna', 'Efter kursledare')
    const maria = page.getByRole('region', { name: 'Maria Ek' })
    await maria.getByRole('button', { name: /omgång 2/ }).click()
    await user.isAt('Mitt Val, våren 2027 omgång 2')
  })
})
