import type { Page } from '@playwright/test'
import { calendarFile, event, outlookZone } from '@tests/shared/calendar/ics/calendar-file'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { faultsOf } from './looks/look'
import { open } from './looks/open'

test.describe.configure({ timeout: 180_000 })

const main = (page: Page) => page.getByRole('main')
const dialog = (page: Page) => page.getByRole('dialog')
const lov = [
  'Lov;Kommun;Från;Till',
  'Höstlov;Haninge;2027-11-01;2027-11-05',
  'Höstlov;Nynäshamn;2027-11-05;2027-11-01',
  'Jullov;;2027-12-20;2028-01-07',
  'Sportlov;Hanninge;2028-02-28;2028-03-03',
].join('\n')

const swedish = 'TZID=W. Europe Standard Time'
/** A dentist's hour, two days off, mornings over the change of clocks but one, a cancelled day, one shown as free, and each second for ever. */
const calendar = calendarFile(
  outlookZone,
  event('SUMMARY:Tandläkaren', `DTSTART;${swedish}:20270301T101500`, `DTEND;${swedish}:20270301T114500`),
  event('SUMMARY:Fjällen', 'DTSTART;VALUE=DATE:20270419', 'DTEND;VALUE=DATE:20270421'),
  event(
    'SUMMARY:Terapi',
    `DTSTART;${swedish}:20270315T080000`,
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    `EXDATE;${swedish}:20270322T080000`,
  ),
  event('SUMMARY:Inställt', 'DTSTART;VALUE=DATE:20270511', 'STATUS:CANCELLED'),
  event('SUMMARY:Karins födelsedag', 'DTSTART;VALUE=DATE:20270512', 'TRANSP:TRANSPARENT'),
  event('SUMMARY:Evigheten', 'DTSTART:20270513T080000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'),
)
const manyEvents = `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(60_000)}END:VCALENDAR\r\n`
const endless = calendarFile(
  ...Array.from({ length: 60 }, () => event('DTSTART;VALUE=DATE:20270301', 'RRULE:FREQ=DAILY')),
)

test('lov, closed days and absences are written, shown with what they hit, mended, and seen by leader and by year', async ({
  page,
}) => {
  await beginWithExample(page)

  await test.step('a lov with its kommun warns in a plan of that kommun and in no other', async () => {
    await open(page, '/installningar/lediga-dagar')
    await main(page).getByRole('button', { name: 'Nya lediga dagar' }).click()
    await dialog(page).getByRole('radio', { name: 'Lov' }).check()
    await dialog(page).getByLabel('Namn').fill('Studiedagar')
    await dialog(page).getByRole('combobox', { name: 'Gäller' }).click()
    await page.getByRole('option', { name: 'Nynäshamns kommun' }).click()
    await dialog(page).getByLabel('Första dagen').fill('2027-05-10')
    await dialog(page).getByLabel('Sista dagen').fill('2027-05-12')
    await dialog(page)
      .getByRole('button', { name: /^Lägg till/ })
      .click()
    await expect(main(page).getByText('Lov i Nynäshamns kommun.')).toBeVisible()

    await open(page, '/kurser/ny')
    await page.getByLabel('Första tillfället').fill('10 maj 2027')
    const warning = main(page).getByText(/Studiedagar, Nynäshamns kommun/)
    await expect(warning.first()).toBeVisible()
    await page.getByRole('combobox', { name: 'Lov räknas för' }).click()
    await page.getByRole('option', { name: 'Haninge kommun' }).click()
    await expect(warning).toHaveCount(0)
  })

  await test.step('a list has its reversed dates and its unknown kommun told by row, and one undo takes it back', async () => {
    await open(page, '/installningar/lediga-dagar/las-in')
    await page.getByRole('textbox', { name: 'Klistra in listan' }).fill(lov)
    await expect(main(page).getByText(/^2 rader är redo, 2 behöver rättas\./)).toBeVisible()
    await expect(main(page).getByText('Den sista dagen ligger före den första.')).toBeVisible()
    await main(page).getByRole('button', { name: 'Haninge kommun' }).click()
    await main(page).getByRole('button', { name: 'Hoppa över rad 3' }).click()
    await page.getByRole('button', { name: 'Läs in 3 rader' }).click()
    await expect(main(page).getByText('Jullov')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(main(page).getByText('Jullov')).toHaveCount(0)
  })

  await test.step('an absence shows before it is saved which sessions it hits, and then where to mend them', async () => {
    await open(page, '/installningar/personal')
    await main(page)
      .getByRole('button', { name: /^Maria Ek/ })
      .click()
    await dialog(page).getByRole('button', { name: 'Ny frånvaro' }).click()
    const form = page.getByRole('dialog', { name: 'Ny frånvaro' })
    await form.getByLabel('Första dagen').fill('2027-03-22')
    await expect(form.getByText('Träffar 1 kurstillfälle.')).toBeVisible()
    await expect(form.getByText(/^måndag 22\smars kl\.\s13\.00–15\.00/)).toBeVisible()
    expect(await faultsOf(page, 'franvaro-traffar')).toEqual([])
    await form.getByRole('button', { name: /^Lägg till/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Att ordna i kalendern' })).toBeVisible()
  })

  await test.step('it waits on Översikt until a substitute leads', async () => {
    const need = main(page).getByRole('link', { name: /^Ordna Mitt Val, våren 2027 omgång 2/ })
    await open(page, '/')
    await expect(need).toContainText('2 dagar')
    await need.click()
    await main(page)
      .getByRole('button', { name: /^Ersätt: Erik Nyberg i stället för Maria Ek: måndag 22/ })
      .click()
    await expect(main(page).getByText('Maria Ek är borta')).toHaveCount(0)
    await open(page, '/')
    await expect(need).toContainText(/onsdag 17\smars/)
  })

  await test.step('the calendar shows it by leader, and a year whose day opens by keys', async () => {
    await open(page, '/kalender')
    for (const week of [9, 10, 11, 12]) {
      await page.getByRole('button', { name: 'Nästa vecka' }).click()
      await expect(page.getByRole('heading', { level: 1, name: `Vecka ${week}` })).toBeVisible()
    }
    await page.getByLabel('Dela upp').getByText('Per ledare').click()
    const lane = (name: RegExp) => page.getByRole('row', { name })
    await expect(lane(/^Maria Ek/)).toContainText('Borta')
    await expect(lane(/^Erik Nyberg/).getByRole('link', { name: /^Kurstillfälle: Mitt Val/ })).toBeVisible()
    expect(await faultsOf(page, 'kalender-per-ledare')).toEqual([])

    await page.getByLabel('Visa', { exact: true }).getByText('År').click()
    await expect(page.getByRole('heading', { level: 1, name: '2027' })).toBeVisible()
    expect(await faultsOf(page, 'kalender-ar')).toEqual([])
    await page.locator('[data-day="2027-03-22"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-day="2027-03-30"]')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Tisdag 30\smars 2027$/ })).toBeVisible()
  })

  await test.step('a calendar is read in as absences: when and never what, each file that is none told why', async () => {
    await open(page, '/installningar/franvaro/las-in')
    const give = (name: string, content: string) =>
      page.getByLabel('Kalenderfil').setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(content) })
    for (const [name, content, said] of [
      ['brev.ics', 'Hej! Här kommer kalendern.', /^Filen är inte en kalenderfil\./],
      ['alla.ics', manyEvents, /^Kalenderfilen har fler än 5\s000 händelser\./],
      ['evig.ics', endless, /^Händelserna i kalenderfilen upprepas fler än 20\s000 gånger\./],
    ] as const) {
      await give(name, content)
      await expect(main(page).getByRole('alert')).toHaveText(said)
    }

    await give('Erik Nyberg.ics', calendar)
    await page.getByRole('combobox', { name: 'Vem eller vilken lokal' }).click()
    await page.getByRole('option', { name: 'Erik Nyberg' }).click()
    const times = page.getByRole('checkbox', { name: /^(Mån|Tis)dag/ })
    await expect(times).toHaveCount(5)
    for (const said of [
      /^Måndag 1\smars kl\.\s10\.15–11\.45$/,
      /^Måndag 15\smars kl\.\s08\.00–09\.00$/,
      /^Måndag 29\smars kl\.\s08\.00–09\.00$/,
      /^Måndag 5\sapril kl\.\s08\.00–09\.00$/,
      /^Måndag 19\sapril – tisdag 20\sapril$/,
    ]) {
      await expect(page.getByRole('checkbox', { name: said })).toBeChecked()
    }
    await expect(main(page).getByText('1 händelse visas som ledig.')).toBeVisible()
    await expect(main(page).getByText('1 händelse är inställd.')).toBeVisible()
    await expect(main(page).getByText('1 händelse upprepas oftare än en gång om dagen.')).toBeVisible()
    await expect(main(page).getByText(/Tandläkaren|Fjällen|Terapi|Evigheten/)).toHaveCount(0)
    expect(await faultsOf(page, 'las-in-kalender')).toEqual([])

    await page.getByRole('checkbox', { name: /^Måndag 5\sapril/ }).uncheck()
    await page.getByRole('button', { name: 'Läs in 4 tider' }).click()
    const taken = main(page).getByRole('button', { name: /^Erik Nyberg/ })
    await expect(taken).toHaveCount(4)
    await page.keyboard.press('Control+z')
    await expect(taken).toHaveCount(0)
  })
})
