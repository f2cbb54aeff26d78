import type { Page } from '@playwright/test'

/** Opens a screen of the app by its address, and waits until it stands there instead of the one before. */
export async function open(page: Page, path: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const isNew = await page.evaluate((address) => {
    if (location.hash === address || (location.hash === '' && address === '#/')) return false
    document.querySelector('h1')!.dataset.before = ''
    location.hash = address
    return true
  }, `#${path}`)
  if (isNew) await page.locator('h1:not([data-before])').waitFor()
}
