import type { Page } from '@playwright/test'
import { goAndPaint, type Opening } from './opened-and-painted'
import { spread } from './spread'

const openings = 20
/** A light screen to come from. */
const from = '/installningar/utseende'

/** A screen whose opening is measured. */
export interface MeasuredScreen extends Opening {
  readonly name: string
  /** What is pressed before the first opening, for a view that is remembered. */
  readonly press?: (page: Page) => Promise<void>
}

/** Prints the milliseconds to painted of each screen, and the work of the page's thread alone. */
export async function measureOpenings(page: Page, screens: readonly MeasuredScreen[]): Promise<void> {
  console.log(`Milliseconds to painted, ${openings} openings each, after a first one that also fetches the code:`)
  for (const screen of screens) await measureOpening(page, screen)
  await page.evaluate(goAndPaint, { address: from, content: 'main form [aria-live]', gone: true })
}

async function measureOpening(page: Page, { name, press, ...opening }: MeasuredScreen): Promise<void> {
  await press?.(page)
  const work = await workOf(page)
  const times: number[] = []
  const worked: number[] = []
  for (let nth = 0; nth <= openings; nth += 1) {
    await page.evaluate(goAndPaint, { ...opening, address: from, gone: true })
    const before = await work()
    times.push(await page.evaluate(goAndPaint, opening))
    worked.push((await work()) - before)
  }
  const [first, ...rest] = times
  console.log(`${name.padEnd(22)} ${spread(rest)}, first ${first!.toFixed(0)}; work ${spread(worked.slice(1))}`)
}

/** Milliseconds that the page's own thread has worked, whatever else the computer does meanwhile. */
export async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}
