import type { Page } from '@playwright/test'
import { sessionsOf } from '@shared/course/sessions'
import { rowsOf, type State } from '@shared/record/state'
import { courseYears } from '@tests/world/course-years'
import { appWith, onThisComputer } from './app-with'
import { goAndPaint } from './opened-and-painted'
import { measureOpenings, workOf, type MeasuredScreen } from './openings'
import { spread } from './spread'
import { typeInPlan } from './typed-and-painted'

/**
 * Measures the course screens of the built app with many years of courses: milliseconds from the change of the address
 * until the content has been painted, and from a key press in the form of a round until its frame has been; beside each
 * the work of the page's thread alone, which a busy computer does not lengthen. Build first, then
 * `npm run tool -- bench/courses`, or with another number of years than twenty (400 rounds) after it.
 */
export async function run([years = '20']: string[]): Promise<void> {
  const world = courseYears(Number(years))
  await appWith(world, async (page) => {
    console.log(`${sizeOf(world)} ${onThisComputer()}`)
    await measureOpenings(page, screensOf(world))
    await measureTyping(page)
  })
}

function sizeOf(world: State): string {
  const { cohorts, sessions, enrolments, attendances } = world
  return `${cohorts.size} rounds, ${sessions.size} sessions, ${enrolments.size} places, ${attendances.size} attendances.`
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

async function measureTyping(page: Page): Promise<void> {
  await page.evaluate(goAndPaint, { address: '/kurser/ny', content: 'main form input' })
  const work = await workOf(page)
  const { typed, answered, inFirstFrame, worked } = await typeInPlan(page, work)
  console.log(`Milliseconds from a key press in the form of a round to its painted frame, ${typed.length} keys:`)
  console.log(`${'the field'.padEnd(22)} ${spread(typed)}; work ${spread(worked.field)}`)
  console.log(`${'the plan beside it'.padEnd(22)} ${spread(answered)}; work ${spread(worked.plan)}`)
  console.log(
    `In the first frame after its key: ${inFirstFrame.filter(Boolean).length} of ${inFirstFrame.length} plans.`,
  )
}
