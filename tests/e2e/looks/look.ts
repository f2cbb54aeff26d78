import type { Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'
import { englishOn } from './english'

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Those of axe's `cat.color` in `allRules`. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** The ways that a screen must stand: both colour schemes, and 200 % zoom, which halves the room. */
const ways = [
  { name: 'ljus', colorScheme: 'light', width: 1366, height: 768, judges: 'all' },
  { name: 'mork', colorScheme: 'dark', width: 1366, height: 768, judges: 'colours' },
  { name: '200-procent', colorScheme: 'light', width: 683, height: 384, judges: 'allButColours' },
] as const

/**
 * What axe says of the page as it stands. The dark scheme differs from the light one in colours only, and the narrow one
 * in all but them. The page keeps axe from one look to the next: to read its half a megabyte took as long as a look.
 */
async function violationsOn(page: Page, judges: (typeof ways)[number]['judges']): Promise<readonly Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(judge, {
    runOnly:
      judges === 'colours'
        ? { type: 'rule' as const, values: colourRules }
        : { type: 'tag' as const, values: allRules },
    rules: judges === 'allButColours' ? Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) : {},
    resultTypes: ['violations' as const],
  })
  return violations
}

/** Runs in the page. */
function judge(options: RunOptions) {
  return (window as unknown as { axe: typeof axe }).axe.run(document, options)
}

/** Fields that would let the browser keep what is typed in them, or give it to a spelling service. */
function rememberingFields(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
    .filter(({ type }) => !['checkbox', 'radio', 'hidden', 'button', 'file', 'range'].includes(type))
    .filter((field) => (field.autocomplete !== 'off' && field.form?.autocomplete !== 'off') || field.spellcheck)
    .map((field) => field.outerHTML)
}

/** What is wider than the window, so that the whole page would have to be scrolled sideways. */
function sidewaysScroll(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth
}

/**
 * Ends when the page has been drawn for the width that it now has, and nothing moves or changes colour any more: a menu
 * about to fold away, or a colour half-way between two schemes, is nobody's fault.
 */
async function atRest(): Promise<void> {
  // In the first frame the page is told of its width, in the second it stands for it.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(passing.map(({ finished }) => finished))
}

/**
 * Looks at what stands on the page in every way it must stand, keeps a picture of each, and says what is wrong:
 * accessibility, English, fields that remember, and a page that must be scrolled sideways.
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const way of ways) {
    await page.emulateMedia({ colorScheme: way.colorScheme })
    await page.setViewportSize({ width: way.width, height: way.height })
    await page.locator(`html[data-mantine-color-scheme="${way.colorScheme}"]`).waitFor({ state: 'attached' })
    await page.evaluate(atRest)
    for (const { id, nodes } of await violationsOn(page, way.judges)) {
      faults.push(
        ...nodes.map(({ target, failureSummary }) => `${way.name}: ${id} ${target.join(' ')} ${failureSummary}`),
      )
    }
    if ((await page.evaluate(sidewaysScroll)) > 0) faults.push(`${way.name}: wider than the window`)
    await page.screenshot({ path: `test-results/screens/${name}-${way.name}.png` })
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.emulateMedia({ colorScheme: 'light' })
  faults.push(...(await englishOn(page)).map((text) => `English: ${text}`))
  faults.push(...(await page.evaluate(rememberingFields)).map((field) => `Remembers: ${field}`))
  return faults
}
