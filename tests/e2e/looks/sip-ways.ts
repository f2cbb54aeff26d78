import type { Page } from '@playwright/test'
import { screens } from '@renderer/ui/links'
import { open } from './open'

/** The first SIP that has come so far. */
async function sipAt(page: Page, state: string): Promise<string> {
  await open(page, screens.sips)
  const row = page.getByRole('row').filter({ hasText: state }).first()
  return (await row.getByRole('link').getAttribute('href'))!.slice(1)
}
/** A SIP with a plan, which is to be followed up this week. */
export const sipWithPlan = (page: Page) => sipAt(page, 'Upprättad')
/** A SIP that the parties are called to. */
export const calledSip = (page: Page) => sipAt(page, 'Kallad')
/** A SIP for somebody under 18. */
export const childSip = (page: Page) => sipAt(page, 'Förbereds')

/** Opens a meeting of the SIP with a plan, and begins to follow it up unless somebody has. */
export async function followUp(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Börja uppföljningen' })
  const writing = page.getByRole('textbox', { name: 'Nuläge' })
  await begin.or(writing).first().waitFor()
  if (await begin.isVisible()) await begin.click()
  await writing.waitFor()
}
