import type { Page } from '@playwright/test'
import { hostVerbs } from '@shared/host'
import { expect, test, type App } from './app'
import { beginWithExample } from './begin'
import { fillDisk, freeDisk } from './full-disk'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

/** What stands in the page for a shell that asks before it closes. */
interface Asking {
  /** Presses the window's cross: whether the window goes. */
  readonly pressCross: () => Promise<boolean>
}

/** The window as in a shell that asks before it closes: the app's own server behind a bridge, and a cross to press. */
async function withAskingShell({ context, page }: App) {
  await context.addInitScript((verbs) => {
    let tell = () => undefined as void
    let answer: (goes: boolean) => void = () => undefined
    const bridge = Object.fromEntries(
      verbs.map((verb) => [
        verb,
        async (asks: unknown) =>
          (await fetch(`/host/${verb}`, { method: 'POST', body: JSON.stringify(asks) })).json() as Promise<unknown>,
      ]),
    )
    const answered = (goes: boolean) => () => Promise.resolve(answer(goes)).then(() => ({}))
    Object.assign(bridge, {
      awaitClose: () => new Promise((resolve) => (tell = () => resolve({}))),
      closeNow: answered(true),
      stayOpen: answered(false),
    })
    const pressCross = () =>
      new Promise<boolean>((resolve) => {
        answer = resolve
        tell()
      })
    Object.assign(window, { radrum: bridge, pressCross, answer: () => new Promise((resolve) => (answer = resolve)) })
  }, Object.keys(hostVerbs))
  await page.reload()
}

const pressCross = (page: Page) => page.evaluate(() => (window as unknown as Asking).pressCross())

test('a window whose disk refuses what was typed stays, says why, and goes when there is room or the user says so', async ({
  app,
}) => {
  await withAskingShell(app)
  const { page } = app
  await beginWithExample(page)
  await open(page, '/installningar/lokaler')
  await page.getByRole('main').getByRole('button', { name: 'Ny lokal' }).click()
  await expect(page.getByRole('dialog').getByLabel('Namn')).toBeFocused()
  await fillDisk(page)
  await page.keyboard.type('Salen under taket')

  expect(await pressCross(page)).toBe(false)
  const asking = page.getByRole('dialog', { name: 'Spara nödkopia' })
  await expect(asking.getByRole('alert')).toContainText('Rådrum är inte stängt')
  await expect(asking.getByRole('button', { name: 'Spara nödkopia' })).toBeFocused()
  expect(await faultsOf(page, 'stang-nekad')).toEqual([])

  // Once more is answered by what stands there already.
  expect(await pressCross(page)).toBe(false)
  await expect(asking).toHaveCount(1)
  await asking.getByRole('button', { name: 'Stanna kvar' }).click()
  await expect(page.getByRole('dialog').getByLabel('Namn')).toHaveValue('Salen under taket')

  expect(await pressCross(page)).toBe(false)
  const gone = page.evaluate(() => (window as unknown as { answer: () => Promise<boolean> }).answer())
  await asking.getByRole('button', { name: 'Stäng ändå' }).click()
  expect(await gone).toBe(true)

  await freeDisk(page)
  expect(await pressCross(page)).toBe(true)
})
