import { cpus, loadavg, tmpdir } from 'node:os'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { sessionsOf } from '@shared/course/sessions'
import { rowsOf, type State } from '@shared/record/state'
import { courseYears } from '@tests/world/course-years'
import { exampleOf } from '@tests/world/example'
import { openBrowser } from '../e2e/app/browser'
import { startServer } from '../e2e/app/server'
import { goAndPaint, type Opening } from './opened-and-painted'
import { spread } from './spread'
import { typeInPlan } from './typed-and-painted'

const openings = 20
/** A light screen to come from. */
const from = '/installningar/utseende'

/**
 * Measures the course screens of the built app with many years of courses: milliseconds from the change of the address
 * until the content has been painted, and from a key press in the form of a round until its frame has been; beside each
 * the work of the page's thread alone, which a busy computer does not lengthen. Build first, then
 * `npm run tool -- bench/courses`, or with another number of years than twenty (400 rounds) after it.
 */
export async function run([years = '20']: string[]): Promise<void> {
  const world = courseYears(Number(years))
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-bench-'))
  const server = await startServer(path.join(folder, 'state'))
  try {
    const browser = await openBrowser(path.join(folder, 'profile'))
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.route(/example[^/]*\.json$/, (route) => route.fulfill({ json: exampleOf(world) }))
    await page.goto(server.startAddress)
    await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
    await page.getByRole('heading', { name: 'Vad behöver dig i dag?' }).waitFor({ timeout: 120_000 })

    console.log(`${sizeOf(world)} On ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}.`)
    console.log(`Milliseconds to painted, ${openings} openings each, after a first one that also fetches the code:`)
    for (const screen of screensOf(world)) await measureOpenings(page, screen)
    await measureTyping(page)
    await browser.close()
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function sizeOf(world: State): string {
  const { cohorts, sessions, enrolments, attendances } = world
  return `${cohorts.size} rounds, ${sessions.size} sessions, ${enrolments.size} places, ${attendances.size} attendances.`
}

interface MeasuredScreen extends Opening {
  readonly name: string
  /** What is pressed before the first opening, for a view that is remembered. */
  readonly press?: (page: Page) => Promise<void>
}

function screensOf(world: State): MeasuredScreen[] {
  const rounds = rowsOf(world, 'cohorts')
  const running = rounds.find(({ status }) => status === 'running')!
  const coming = rounds.findLast(({ status }) => status === 'confirmed')!
  const held = sessionsOf(world, running.id).findLast(({ status }) => status === 'held')!
  const course = rowsOf(world, 'courseTemplates').find(({ name }) => name === 'Mitt Val')!
  const look = (name: string) => async (page: Page) => {
    await page.evaluate(() => (location.hash = '#/kalender'))
    await page.getByLabel('Visa', { exact: true }).getByText(name).click()
  }
  return [
    { name: 'courses', address: '/kurser', content: '[aria-label="Kommande"] li' },
    { name: 'season', address: '/kurser/sasong', content: 'main [data-round]' },
    { name: 'round, under way', address: `/kurser/${running.id}`, content: '[aria-label="Deltagare"] tbody tr' },
    { name: 'round with a queue', address: `/kurser/${coming.id}`, content: '[aria-label="Kö"] li' },
    { name: 'change of a round', address: `/kurser/${coming.id}/andra`, content: 'main form input' },
    { name: 'new round', address: '/kurser/ny', content: 'main form input' },
    { name: 'list to read in', address: `/kurser/${coming.id}/las-in`, content: 'main textarea' },
    { name: 'attendance', address: `/kurser/${running.id}/narvaro/${held.id}`, content: 'main form tbody tr' },
    { name: 'attendance grid', address: `/kurser/${running.id}/narvaro`, content: '[aria-label="Närvaro"] tbody tr' },
    { name: 'attendance list', address: `/kurser/${running.id}/narvarolista`, content: 'main article td' },
    { name: 'surveys', address: `/kurser/${running.id}/enkater`, content: 'main tbody tr' },
    { name: 'course queue', address: `/kurser/ko/${course.id}`, content: '[aria-label="Kö"] li' },
    { name: 'calendar, week', address: '/kalender', content: 'main [role=region] h2', press: look('Vecka') },
    { name: 'calendar, month', address: '/kalender', content: 'main [role=region] td', press: look('Månad') },
    { name: 'persons', address: '/personer', content: 'main tbody tr' },
  ]
}

async function measureOpenings(page: Page, { name, press, ...opening }: MeasuredScreen): Promise<void> {
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
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

async function measureTyping(page: Page): Promise<void> {
  await page.evaluate(goAndPaint, { address: from, content: 'main form [aria-live]', gone: true })
  await page.evaluate(goAndPaint, { address: '/kurser/ny', content: 'main form input' })
  const work = await workOf(page)
  const { typed, planned, worked } = await typeInPlan(page, work)
  console.log(`Milliseconds from a key press in the form of a round to its painted frame, ${typed.length} keys:`)
  console.log(`${'the field'.padEnd(22)} ${spread(typed)}; work ${spread(worked.field)}`)
  console.log(`${'the plan beside it'.padEnd(22)} ${spread(planned)}; work ${spread(worked.plan)}`)
}
