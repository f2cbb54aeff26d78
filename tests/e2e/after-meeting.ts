import type { Page } from '@playwright/test'
import { expect } from './app'
import type { KeyboardUser } from './keyboard'

/** What the meeting left to do stands among that of all teams: one is put off, the other done, by keys in its row. */
export async function followActions(user: KeyboardUser, page: Page) {
  await user.activate('link', 'Team')
  await user.isAt('Team')
  await user.activate('link', 'Åtgärder')
  await user.isAt('Åtgärder')
  const rows = page.getByRole('list', { name: 'Åtgärder' }).locator('[data-action]')
  await expect(rows).toHaveText([
    /^Boka möte med rehabkoordinatorn.*OST-2027-014.*§\s2.*Karin Öberg, kommunen.*12\smars/s,
    /^Ordna läkarutlåtande.*regionen/s,
  ])
  await user.tabTo('button', 'Klar: Boka möte med rehabkoordinatorn')
  await user.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab')
  await expect(rows.first()).toBeFocused()
  await user.press('d')
  await user.type('1 april 2027')
  await user.press('Enter')
  await expect(rows.first()).toHaveText(/^Ordna läkarutlåtande/)
  await expect(rows.last()).toBeFocused()
  await user.press('ArrowUp', 'k')
  await expect(rows).toHaveText([/^Boka möte.*1\sapril/s])
  await expect(rows.first()).toBeFocused()
}

/** The case gets a day to come up again, and all that has happened in it stands on one page. */
export async function seeOverTime(user: KeyboardUser, page: Page, recommendation: string) {
  await user.activate('link', 'OST-2027-014')
  await user.isAt('Genomlysning OST-2027-014')
  await user.write('Följs upp', '12 maj 2027')
  await user.press('Enter')
  await user.sees(/^Följs upp 12\smaj\. Inget möte är planerat från den dagen/)
  await user.activate('link', 'Över tid')
  await user.isAt('OST-2027-014 över tid')
  await user.sees(/Behandlades, Resursråd Haninge §\s2/)
  await user.sees(recommendation)
  await user.tabTo('checkbox', /^Möten \(1\)/)
  await user.press('Space')
  await expect(page.getByText(/Behandlades, Resursråd Haninge/)).toBeHidden()
  await user.write('Så här såg det ut den', '4 januari 2026')
  await user.sees(/^Historiken börjar .+ Det som visas hände den dagen eller tidigare/)
  await user.sees('Här finns inget att visa.')
}
