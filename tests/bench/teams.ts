import type { Page } from '@playwright/test'
import { rowsOf, type State } from '@shared/record/state'
import { teamYears } from '@tests/world/team-years'
import { appWith, onThisComputer } from './app-with'
import { goAndPaint } from './opened-and-painted'
import { measureOpenings, type MeasuredScreen } from './openings'
import { spread } from './spread'
import { typeInSearch } from './typed-and-painted'

/**
 * Measures the screens of teams in the built app with many years of them, as `bench/courses` does those of courses, and a
 * search: milliseconds from a key press until its findings have been painted. Build first, then
 * `npm run tool -- bench/teams`, or with another number of years than twenty (1 500 meetings) after it.
 */
export async function run([years = '20']: string[]): Promise<void> {
  const world = teamYears(Number(years))
  await appWith(world, async (page) => {
    const { teams, meetings, cases, actions } = world
    const size = `${teams.size} teams, ${meetings.size} meetings, ${cases.size} cases, ${actions.size} åtgärder.`
    console.log(`${size} ${onThisComputer()}`)
    await measureOpenings(page, screensOf(world))
    await measureSearch(page)
  })
}

function screensOf(world: State): MeasuredScreen[] {
  const team = rowsOf(world, 'teams')[0]!
  const meetings = rowsOf(world, 'meetings').filter(({ teamId }) => teamId === team.id)
  const next = meetings.find(({ status }) => status === 'planned')!
  const held = meetings.findLast(({ status }) => status === 'held')!
  const about = rowsOf(world, 'agendaItems').find(({ meetingId }) => meetingId === held.id)!
  const feedback = rowsOf(world, 'feedbacks').find(({ meetingId }) => meetingId === held.id)!
  return [
    { name: 'overview', address: '/', content: 'main [data-row]' },
    { name: 'teams', address: '/team', content: 'main [data-row]' },
    { name: 'team', address: `/team/${team.id}`, content: 'main a[href^="#/mote/"]' },
    { name: 'agenda', address: `/mote/${next.id}`, content: 'main [data-item], main ol li' },
    { name: 'meeting room', address: `/mote/${next.id}/rum`, content: '[aria-label="Kallade"] li' },
    { name: 'minutes', address: `/mote/${held.id}/protokoll`, content: 'main article' },
    { name: 'case', address: `/arende/${about.caseId!}`, content: 'main a[href^="#/mote/"]' },
    { name: 'case over time', address: `/arende/${about.caseId!}/over-tid`, content: 'a[href^="#/arende/"]' },
    { name: 'feedback', address: `/aterkoppling/${feedback.id}`, content: 'main article' },
    { name: 'åtgärder', address: '/atgarder', content: 'main [data-action]' },
    { name: 'persons', address: '/personer', content: 'main tbody tr' },
    { name: 'search', address: '/sok', content: '[aria-label="Begränsa sökningen"]' },
  ]
}

async function measureSearch(page: Page): Promise<void> {
  await page.evaluate(goAndPaint, { address: '/sok', content: '[aria-label="Begränsa sökningen"]' })
  const { typed, answered } = await typeInSearch(page)
  console.log(`Milliseconds from a key press in the search, ${typed.length} keys:`)
  console.log(`${'the field'.padEnd(22)} ${spread(typed)}`)
  console.log(`${'the findings'.padEnd(22)} ${spread(answered)}`)
}
