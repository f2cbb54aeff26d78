import { expect, test } from './app'
import { open } from './looks/open'

test('Esc closes the small month and nothing else, and the focus comes back to where it was', async ({ page }) => {
  await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vad behöver dig i dag?' }).waitFor()
  await open(page, '/installningar/lediga-dagar')
  await page.getByRole('button', { name: 'Nya lediga dagar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nya lediga dagar' })
  const button = dialog.getByRole('button', { name: 'Välj i kalender' }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  const day = page.getByRole('button', { name: '22 februari 2027' })
  await expect(day).toBeVisible()

  await page.keyboard.press('Escape')

  await expect(day).toBeHidden()
  await expect(dialog).toBeVisible()
  await expect(button).toBeFocused()
})
