import type {} from '@renderer/host/electron-host'
import { hostVerbs } from '@shared/host'
import { expect, test } from './electron-app'

test.describe('in Electron', { tag: '@electron' }, () => {
  test('opens the app on its own scheme, with a bridge and without Node', async ({ electron: { page } }) => {
    expect(page.url()).toBe('app://radrum/')
    await expect(page).toHaveTitle(/Rådrum/)
    expect(
      await page.evaluate(() => ({ node: 'process' in window, bridge: Object.keys(window.radrum ?? {}) })),
    ).toEqual({
      node: false,
      bridge: Object.keys(hostVerbs),
    })
  })

  test('goes nowhere else and opens no second window', async ({ electron: { application, page } }) => {
    const opened = await page.evaluate(() => {
      location.href = 'https://example.org/'
      return window.open('https://example.org/')
    })
    expect(opened).toBeNull()
    expect(page.url()).toBe('app://radrum/')
    expect(application.windows()).toHaveLength(1)
  })

  test('answers its own page and refuses wrong arguments', async ({ electron: { page } }) => {
    const answers = await page.evaluate(async () => {
      const bridge = window.radrum
      const wrong = { database: '../../etc' } as never
      return [(await bridge?.describe({}))?.shell, await bridge?.keepCanary(wrong).catch(() => 'refused')]
    })
    expect(answers).toEqual(['electron', 'refused'])
  })
})
