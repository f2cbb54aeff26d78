import type { Page } from '@playwright/test'
import { rowsOf, type State } from '@shared/record/state'
import { agendaItems } from '@shared/team/agenda'
import { teamYears } from '@tests/world/team-years'
import { appWith, onThisComputer } from './app-with'
import { goAndPaint } from './opened-and-painted'
import { workOf } from './openings'
import { spread } from './spread'
import { typeInto } from './typed-and-painted'

const sentence = 'Arbetsformagan finns, men dagen behover borja senare och resan vara kort. '

/**
 * Measures typing in the room where a meeting is held, with many years of teams behind it: milliseconds from a key press
 * until its frame has been painted, in each text of a case and in the line of an åtgärd, and the work of the page's thread
 * alone. What is typed is kept as it goes. Build first, then `npm run tool -- bench/meeting-room`, or with another number of
 * years than twenty (1 500 meetings) after it.
 */
export async function run([years = '20']: string[]): Promise<void> {
  const world = teamYears(Number(years))
  await appWith(world, async (page) => {
    const { meetings, cases, notes, actions } = world
    const size = `${meetings.size} meetings, ${cases.size} cases, ${notes.size} notes, ${actions.size} åtgärder.`
    console.log(`${size} ${onThisComputer()}`)
    await openRoom(page, world)
    const work = await workOf(page)
    console.log('Milliseconds from a key press in the room to its painted frame:')
    const texts = ['Samlad bedömning', 'Rekommendation', 'Diskussion'].map((name) => ({
      name,
      text: sentence.repeat(4),
    }))
    for (const { name, text } of [...texts, { name: 'Ny åtgärd', text: `Karin: ${sentence}senast 12 mars` }]) {
      const { typed, worked } = await typeInto(page, page.getByRole('textbox', { name }), text, work)
      console.log(`${name.padEnd(22)} ${spread(typed)}, ${typed.length} keys; work ${spread(worked)}`)
    }
  })
}

/** The next meeting of the first team, under way, at its first case. */
async function openRoom(page: Page, world: State): Promise<void> {
  const team = rowsOf(world, 'teams')[0]!
  const next = rowsOf(world, 'meetings').find(({ teamId, status }) => teamId === team.id && status === 'planned')!
  const about = agendaItems(world, next.id).find(({ kind }) => kind === 'case')!
  await page.evaluate(goAndPaint, { address: `/mote/${next.id}/rum`, content: '[aria-label="Kallade"] li' })
  await page.getByRole('button', { name: 'Alla är närvarande' }).click()
  await page.getByRole('button', { name: /^Börja mötet/ }).click()
  await page.evaluate(goAndPaint, { address: `/mote/${next.id}/rum/${about.id}`, content: 'main textarea' })
  await page.getByRole('textbox', { name: 'Samlad bedömning' }).waitFor()
}
