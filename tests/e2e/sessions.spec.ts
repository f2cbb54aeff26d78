import type { Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { readFile } from 'node:fs/promises'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { KeyboardUser } from './keyboard'
import { open } from './looks/open'
import { waysToScreens } from './looks/ways-there'

const sessions = (page: Page) => page.getByRole('list', { name: 'Tillfällen' }).getByRole('listitem')
const dialog = (page: Page) => page.getByRole('dialog')
const group = (page: Page, name: string) => dialog(page).getByRole('radiogroup', { name })

/** Opens a session of the round by its day, as Enter on its row does. */
async function openSession(page: Page, day: string) {
  await page.getByRole('button', { name: `Ändra tillfället ${day}` }).focus()
  await page.keyboard.press('Enter')
  await expect(group(page, 'Vad ska hända?')).toBeVisible()
}

/** Takes a choice by the keys: Tab stops at the one that is chosen, arrows go on. */
async function take(page: Page, name: string, choice: RegExp) {
  const radios = group(page, name).getByRole('radio')
  const wanted = group(page, name).getByRole('radio', { name: choice })
  await group(page, name).getByRole('radio', { checked: true }).focus()
  for (let steps = await radios.count(); steps > 0 && !(await wanted.isChecked()); steps -= 1)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

async function save(page: Page) {
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toBeHidden()
}

/** An event as another calendar reads it. */
interface Read {
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly zone: string
}

/** Presses what saves a calendar file, and reads the file as another calendar does. */
async function readFileOf(page: Page, press: () => Promise<void>) {
  const downloading = page.waitForEvent('download')
  await press()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((component): Read => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      zone: event.startDate.zone?.tzid ?? '',
    }
  })
  return { text, method: String(calendar.getFirstPropertyValue('method')), events }
}

async function roundFile(page: Page, item: string | RegExp) {
  await page.getByRole('button', { name: 'Mer' }).click()
  return readFileOf(page, () => page.getByRole('menuitem', { name: item }).click())
}

test('a round follows its template when asked, and its sessions are moved, cancelled, put back and led by a substitute without a mouse', async ({
  page,
}) => {
  const user = new KeyboardUser(page)
  await beginWithExample(page)
  const round = await waysToScreens.cohort(page)

  await test.step('a changed template changes no round until somebody asks, and then it can be undone', async () => {
    await open(page, await waysToScreens.template(page))
    await user.write('Veckor', '1')
    await user.write('Teman', 'Välkommen\nMitt nätverk\nMin vardag')
    await user.press('Control+Enter')
    await user.sees('Här står 3 teman, men kursen har 2 tillfällen. Ta bort rader, eller gör kursen längre.')
    await user.write('Veckor', '5')
    await user.press('Control+Enter')
    await user.sees('Kursmallen är sparad.')
    await expect(page.getByRole('heading', { name: 'Omgångar 9' })).toBeFocused()
    const update = page.getByRole('article', { name: 'Mitt Val, våren 2027 omgång 2' })
    await expect(update).toContainText('Antal tillfällen 8 blir 10')
    await expect(update).toContainText(/Tas bort \(1\)onsdag 17\s+mars.*Nya \(3\)onsdag 7\s+april/)

    await open(page, round)
    await expect(sessions(page)).toHaveCount(8)
    await page.goBack()
    await update.getByRole('button', { name: 'Uppdatera omgången' }).press('Enter')
    await expect(update).toBeHidden()
    await open(page, round)
    await expect(sessions(page)).toHaveCount(10)
    await expect(sessions(page).nth(1)).toContainText('Mitt nätverk')
    await user.press('Control+z')
    await expect(sessions(page)).toHaveCount(8)
    await expect(sessions(page).nth(1)).not.toContainText('Mitt nätverk')
  })

  const before = await test.step('the file for Outlook has every session', async () => {
    const file = await roundFile(page, 'Kalenderfil till Outlook')
    expect(file.method).toBe('PUBLISH')
    expect(file.events.map(({ start }) => start)).toContain('2027-03-15T13:00:00')
    expect(new Set(file.events.map(({ zone }) => zone))).toEqual(new Set(['Europe/Stockholm']))
    return file
  })
  const eventOn = (day: string) => before.events.find(({ start }) => start.startsWith(day))!

  await test.step('one is moved, and a day that cannot be used says why before anything is saved', async () => {
    await openSession(page, 'måndag 15 mars')
    await user.write('Dag', '29 mars')
    await expect(dialog(page).getByText(/29\s+mars 2027 är annandag påsk\./)).toBeInViewport()
    await user.write('Dag', '16 mars')
    await save(page)
    await expect(sessions(page).nth(2)).toContainText(/tisdag 16\s+mars.*Flyttat från måndag 15\s+mars\./)
  })

  await test.step('a leader who is away: F2 and the arrows find the substitute', async () => {
    await openSession(page, 'onsdag 17 mars')
    await expect(dialog(page).getByText('Johan Sandberg är borta hela dagen: Utbildning.')).toBeInViewport()
    await user.press('F2')
    const ways = dialog(page).getByRole('group', { name: 'Ledigt i stället' }).getByRole('button')
    await expect(ways.first()).toBeFocused()
    await arrowTo(page, ways, ways.filter({ hasText: 'Eva Lund i stället för Johan Sandberg' }))
    await user.press('Enter')
    await expect(dialog(page).getByRole('button', { name: /^Spara/ })).toBeFocused()
    await user.press('Enter')
    await expect(dialog(page)).toBeHidden()
    await expect(sessions(page).nth(3)).toContainText('Eva Lund leder i stället för Johan Sandberg.')
  })

  await test.step('one is cancelled with its reason, one more comes at the end, and it is put back', async () => {
    await openSession(page, 'måndag 22 mars')
    await take(page, 'Vad ska hända?', /^Ställ in/)
    await user.write('Varför?', 'Lokalen är översvämmad')
    await save(page)
    await expect(sessions(page)).toHaveCount(9)
    await expect(sessions(page).nth(4)).toContainText(/Inställt.*Lokalen är översvämmad\./)
    await expect(sessions(page).nth(8)).toContainText(/onsdag 7\s+april/)
  })

  await test.step('Outlook hears of both: the moved one again, the cancelled one to be forgotten', async () => {
    const { events, text } = await roundFile(page, 'Kalenderfil till Outlook')
    const moved = events.find(({ uid }) => uid === eventOn('2027-03-15').uid)!
    expect(moved.start).toBe('2027-03-16T13:00:00')
    expect(moved.sequence).toBeGreaterThan(eventOn('2027-03-15').sequence)
    expect(events.map(({ uid }) => uid)).not.toContain(eventOn('2027-03-22').uid)
    // Who is ill, or what happened to the room, is nobody's in another calendar.
    expect(text).not.toMatch(/översvämmad|HAN-2027/)

    const cancelled = await roundFile(page, /^Avboka \d+ tillfällen i Outlook/)
    expect(cancelled.method).toBe('CANCEL')
    const forgotten = cancelled.events.find(({ uid }) => uid === eventOn('2027-03-22').uid)!
    expect(forgotten.sequence).toBeGreaterThan(eventOn('2027-03-22').sequence)
  })

  await test.step('one session alone is a file too', async () => {
    await openSession(page, 'tisdag 16 mars')
    const file = await readFileOf(page, () => dialog(page).getByRole('button', { name: 'Kalenderfil' }).press('Enter'))
    expect(file.events.map(({ uid, start }) => [uid, start])).toEqual([
      [eventOn('2027-03-15').uid, '2027-03-16T13:00:00'],
    ])
    await user.press('Escape')
    await expect(dialog(page)).toBeHidden()
  })

  await test.step('the cancelled one is put back', async () => {
    await openSession(page, 'måndag 22 mars')
    await save(page)
    await expect(sessions(page).nth(4)).not.toContainText('Inställt')
  })

  await test.step('this and those that follow, undone; all have a theme', async () => {
    await openSession(page, 'onsdag 31 mars')
    await take(page, 'För vilka?', /^Detta och följande/)
    await user.write('Dag', '1 april')
    await save(page)
    await expect(sessions(page).nth(6)).toContainText(/torsdag 1\s+april/)
    await expect(sessions(page).nth(7)).toContainText(/tisdag 6\s+april/)
    await user.press('Control+z')
    await expect(sessions(page).nth(6)).toContainText(/onsdag 31\s+mars/)

    await openSession(page, 'onsdag 31 mars')
    await take(page, 'För vilka?', /^Alla kommande/)
    await user.write('Tema', 'Ekonomi')
    await save(page)
    await expect(sessions(page).filter({ hasText: 'Ekonomi' })).toHaveCount(9)
  })

  await test.step('one more where the round meets already is refused at the spot, and the form stays', async () => {
    await user.activate('button', 'Nytt tillfälle')
    await user.write('Dag', '10 mars')
    await user.press('Control+Enter')
    await expect(
      dialog(page)
        .getByText(/Omgången har redan ett tillfälle onsdag 10\s+mars/)
        .first(),
    ).toBeVisible()
    await user.write('Dag', '12 mars')
    await save(page)
    await expect(sessions(page).nth(2)).toContainText('Tillagt för hand.')
  })
})

/** Presses Arrow down from the first of a list of buttons to the wanted one. */
async function arrowTo(page: Page, all: Locator, wanted: Locator) {
  const hasFocus = () => wanted.evaluate((one) => one === document.activeElement)
  for (let steps = await all.count(); steps > 0 && !(await hasFocus()); steps -= 1)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeFocused()
}
