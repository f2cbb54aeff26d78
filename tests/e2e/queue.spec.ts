import type { Page } from '@playwright/test'
import { beginWithExample } from './begin'
import { expect, test } from './app'
import { KeyboardUser } from './keyboard'
import { open } from './looks/open'

const main = (page: Page) => page.getByRole('main')
const waiting = (page: Page) => main(page).getByRole('list', { name: 'Kö' }).getByRole('listitem')

async function openRound(page: Page, name: RegExp) {
  await open(page, '/kurser')
  const link = main(page).getByRole('link', { name }).first()
  await open(page, (await link.getAttribute('href'))!.slice(1))
}

/** Adds one more from the open form, which then waits for the next. */
async function addWoman(user: KeyboardUser, page: Page, lands: string) {
  const code = await page.getByRole('dialog').getByLabel('Kod').inputValue()
  await user.choose('Kön', 'Kvinna')
  await user.activate('button', 'Lägg till och fortsätt')
  await user.sees(new RegExp(`^${code} ${lands}\\.`))
}

test('a queue is offered, declined and offered on, decided on and cancelled with a way for each, by keyboard', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const user = new KeyboardUser(page)
  await beginWithExample(page)
  await openRound(page, /våren 2027 omgång 2/)

  await test.step('offers the first in the queue a place, and notes a no', async () => {
    await user.inDialog('Erbjud plats', 'Erbjud plats', () => user.write('Svar senast', '24 februari 2027'))
    await user.sees(/Svar senast onsdag 24\sfebruari/)
    await expect(waiting(page)).toHaveCount(2)
    await user.activate('button', 'HAN-2027-021 tackar nej')
    await user.sees('Platsen är ledig igen.')
  })

  await test.step('offers the place on to the next, who takes it', async () => {
    await user.inDialog('Erbjud plats', 'Erbjud plats', () => user.sees('HAN-2027-023'))
    await user.activate('button', 'HAN-2027-023 tackar ja')
    await expect(waiting(page)).toHaveCount(1)
    await user.sees(/6 anmälda, minst 6/)
  })

  await test.step('fills the round past its places', async () => {
    await user.activate('button', 'Lägg till deltagare')
    // Four places are free and one is kept for her who waits already.
    for (const lands of ['har fått plats', 'har fått plats', 'har fått plats', 'står i kön', 'står i kön']) {
      await addWoman(user, page, lands)
    }
    await user.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(waiting(page)).toHaveCount(3)
  })

  await test.step('cancels it: two to the autumn, two straight to GK, the rest to the queue', async () => {
    await user.tabTo('radio', 'Kör omgången')
    await user.press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await user.activate('button', 'Ställ in')
    await expect(page.getByRole('dialog', { name: 'Ställ in omgången' })).toBeVisible()
    await user.write('Varför ställs omgången in?', 'Lokalen har brunnit.')
    await user.press('Control+Enter')
    await user.sees('12 personer saknar väg vidare.')
    await user.choose('Väg vidare för alla', 'Tillbaka till kursens kö')
    for (const code of ['HAN-2027-004', 'HAN-2027-008']) await user.choose(`Väg vidare för ${code}`, /hösten 2027/)
    for (const code of ['HAN-2027-010', 'HAN-2027-013']) {
      await user.choose(`Väg vidare för ${code}`, 'Direkt till GK')
    }
    await user.sees('Alla har en väg vidare.')
    await user.press('Control+Enter')
    await user.sees('Lokalen har brunnit.')
  })

  await test.step('finds each where they were sent', async () => {
    const left = main(page).getByRole('table', { name: 'Har lämnat omgången' })
    await expect(left.getByRole('row', { name: /HAN-2027-004/ })).toContainText('Ombokad')
    await expect(left.getByRole('row', { name: /HAN-2027-010/ })).toContainText('Direkt till GK')
    await openRound(page, /hösten 2027/)
    const placed = main(page).getByRole('table', { name: 'Deltagare' })
    await expect(placed.getByRole('row', { name: /HAN-2027-00[48]/ })).toHaveCount(2)
    await expect(waiting(page)).toHaveCount(8)
  })
})

test('the round of May 2019: four enrolled and cancelled, two to September and two straight to GK', async ({
  page,
}) => {
  const user = new KeyboardUser(page)
  await beginWithExample(page)

  async function makeRound(name: string, startDate: string) {
    await open(page, '/kurser/ny')
    await user.choose('Kursmall', 'Mitt Val')
    await user.write('Namn', name)
    await user.write('Första tillfället', startDate)
    await user.write('Anmälan stänger', '2 maj 2019')
    await user.write('Kostnadsställe', '4711 Värend')
    await user.press('Control+Enter')
    await user.isAt(new RegExp(name))
  }

  await test.step('the two rounds, with the last day to register and who pays', async () => {
    await makeRound('September 2019', '2 september 2019')
    await makeRound('Maj 2019', '6 maj 2019')
    await user.sees(/Anmälan stänger torsdag 2\smaj 2019 · Kostnadsställe 4711 Värend/)
  })

  await test.step('four people, each told that the last day has been', async () => {
    await user.activate('button', 'Lägg till deltagare')
    for (let count = 1; count <= 4; count += 1) await addWoman(user, page, 'har fått plats')
    await user.sees(/Anmälan stängde/)
    await user.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  const people = main(page).getByRole('table', { name: 'Deltagare' }).getByRole('row', { name: /HAN-/ })
  const codes = (await people.allInnerTexts()).map((row) => /HAN-\d{4}-\d{3}/.exec(row)![0])
  expect(codes).toHaveLength(4)

  await test.step('cancelled, with a way for each', async () => {
    await user.tabTo('radio', 'Lägg till deltagare')
    await user.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    await user.activate('button', 'Ställ in')
    await user.write('Varför ställs omgången in?', 'Fyra anmälda, sex behövs.')
    for (const code of codes.slice(0, 2)) await user.choose(`Väg vidare för ${code}`, /September 2019/i)
    for (const code of codes.slice(2)) await user.choose(`Väg vidare för ${code}`, 'Direkt till GK')
    await user.press('Control+Enter')
    await user.sees('Fyra anmälda, sex behövs.')
  })

  await test.step('none of the four has taken the course, and two wait for September', async () => {
    const left = main(page).getByRole('table', { name: 'Har lämnat omgången' })
    await expect(left.getByText('Ombokad')).toHaveCount(2)
    await expect(left.getByText('Direkt till GK')).toHaveCount(2)
    await openRound(page, /September 2019/i)
    await expect(people).toHaveCount(2)
  })
})
