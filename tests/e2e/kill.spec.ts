import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'
import { filesWith, killBrowser } from './app/kill'
import { beginEmpty, startMeeting, unlock } from './begin'
import { open } from './looks/open'

/** Few: F1 kills hundreds of times. This one goes by the user's own way, through the screen. */
const kills = 4
const sessionsOfARound = 8
const ownPage = /#\/kurser\/[0-9a-f-]{36}$/

/** Fills in a round and leaves it at the last stroke before it is saved. */
async function fillRound(page: Page, name: string) {
  await open(page, '/kurser/ny')
  await page.getByLabel('Namn').fill(name)
  await page.getByLabel('Första tillfället').fill('8 mars 2027')
  await expect(page.getByText('8 tillfällen, 16 timmar')).toBeVisible()
}

/** The sessions that each round on the disk has, by the round's name. */
async function roundsOnDisk(page: Page): Promise<Map<string, number>> {
  await open(page, '/kurser')
  const links = page.getByRole('main').getByRole('link', { name: /omgång \d+/ })
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)))
  const found = new Map<string, number>()
  for (const address of addresses) {
    await open(page, address)
    const name = /omgång \d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())![0]
    found.set(name, await page.getByRole('list', { name: 'Tillfällen' }).getByRole('listitem').count())
  }
  return found
}

async function killed(app: App) {
  await killBrowser(app.profileFolder)
  await app.restart()
  await unlock(app.page)
}

test('kills in the middle of writing lose nothing that was called saved, and leave nothing half done', async ({
  app,
}) => {
  await beginEmpty(app.page)
  const acknowledged = new Set<string>()

  for (let kill = 1; kill <= kills; kill += 1) {
    const name = `omgång ${kill}`
    const { page } = app
    await fillRound(page, name)
    // The round's own page is opened when the disk has the round: that is the word the user gets.
    page.on('framenavigated', (frame) => {
      if (ownPage.test(frame.url())) acknowledged.add(name)
    })
    const pressed = page.keyboard.press('Control+Enter').catch(() => undefined)
    // From before the write begins, a little later each time, to when the user has the word that it has ended.
    if (kill === kills) await page.waitForURL(ownPage)
    else await new Promise((resolve) => setTimeout(resolve, (kill - 1) * 60))
    await killed(app)
    await pressed
  }

  const onDisk = await roundsOnDisk(app.page)
  expect([...acknowledged].filter((name) => !onDisk.has(name))).toEqual([])
  expect([...onDisk].filter(([, sessions]) => sessions !== sessionsOfARound)).toEqual([])
  expect(acknowledged, 'the last kill came after the write').toContain(`omgång ${kills}`)
})

test('a sentence that was typed and not saved is offered back after a kill, and stands nowhere in clear', async ({
  app,
}) => {
  const sentence = 'Sömnskolan bör få börja innan arbetsträningen, säger blåklockan.'
  await app.page.getByRole('button', { name: 'Prova med exempeldata' }).click()
  const address = await app.page.locator('a[href^="#/mote/"]').first().getAttribute('href')
  const room = `${address!.slice(1)}/rum`
  await open(app.page, room)
  await startMeeting(app.page)
  const field = app.page.getByRole('textbox', { name: 'Anteckning' })
  await field.fill(sentence)
  await expect(app.page.getByText(/^Sparat \d\d\.\d\d$/).first()).toBeVisible()

  await killBrowser(app.profileFolder)
  expect(await filesWith(app.profileFolder, 'säger blåklockan')).toEqual([])
  await app.restart()

  await open(app.page, room)
  await expect(app.page.getByRole('textbox', { name: 'Anteckning' })).toHaveValue(sentence)
  await expect(app.page.getByText('Texten hann inte sparas förra gången.', { exact: false })).toBeVisible()
})
