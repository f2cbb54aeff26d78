import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { unzip } from '../tools/unzip'
import { paragraphsOf, styleOf, textOf, wordPart } from '../tools/word-texts'
import { followActions, seeOverTime } from './after-meeting'
import { expect, test } from './app'
import { passphrase } from './begin'
import { KeyboardUser } from './keyboard'

const staff = [
  { name: 'Maria Ek', party: 'Arbetsförmedlingen', role: 'Ordförande' },
  { name: 'Johan Sandberg', party: 'Försäkringskassan', role: 'Sekreterare' },
  { name: 'Karin Öberg', party: 'Haninge kommun', role: 'Ledamot' },
  { name: 'Lena Dahl', party: 'Region Stockholm', role: 'Ledamot' },
]

const said = {
  opening: 'Ordföranden hälsade välkommen.',
  question: 'Vilken insats kan komma före arbetsträning?',
  background: 'Arbetsträning på lager hösten 2025, avbruten efter tre veckor.',
  assessment: 'Arbetsförmågan finns, men dagen behöver börja senare.',
  recommendation: 'Mitt Val från 8 mars, på eftermiddagar.',
}

test('from Börja tomt to a protokoll in Word, by keyboard alone', async ({ page }) => {
  const user = new KeyboardUser(page)
  await test.step('1. Börja tomt', () => beginEmpty(user))
  await test.step('1. The people who work here', () => addStaff(user))
  await test.step('2. A round, planned across a red day', () => planRound(user))
  await test.step('3. Eleven people for ten places', () => fillRound(user, page))
  await test.step('4. The team and its members', () => seatTeam(user))
  await test.step('4. A case with consent, and one avidentifierat', () => takeInCases(user))
  await test.step('4. A meeting and its agenda', () => buildAgenda(user, page))
  await test.step('5. The meeting', () => holdMeeting(user, page))
  await test.step('6. The protokoll in Word', async () => readProtokoll(await saveAsWord(user, page)))
  await test.step('7. The answer that the case is owed', () => answerCase(user, page))
  await test.step('8. The åtgärder, over all meetings', () => followActions(user, page))
  await test.step('9. The case is to be followed up, and seen over time', () =>
    seeOverTime(user, page, said.recommendation))
})

async function beginEmpty(user: KeyboardUser) {
  await user.isAt('Välkommen till Rådrum')
  await user.activate('button', 'Börja tomt')
  await choosePassphrase(user)
  await user.write('Ditt namn', 'Karin Öberg')
  await user.press('Enter')
  await user.write('Namn', 'Samordningsförbundet Östra kretsen')
  await user.write('Koder börjar med', 'OST')
  await user.press('Enter')
  await user.sees('Vilka parter är med?')
  await user.write(/^Kommun, rad \d: namn$/, 'Haninge kommun')
  await user.write(/^Kommun, rad \d: kort namn$/, 'kommunen')
  await user.write(/^Region, rad \d: namn$/, 'Region Stockholm')
  await user.press('Enter')
  await user.sees('Vilket team möts?')
  await user.write('Teamets namn', 'Resursråd Haninge')
  await user.press('Enter')
  await user.sees('Vilken kurs ger ni?')
  await user.write('Kursens namn', 'Mitt Val')
  await user.press('Enter')
  await user.isAt('Vad behöver dig i dag?')
}

async function choosePassphrase(user: KeyboardUser) {
  await user.isAt('Välj en lösenfras')
  await user.writeSecret('Ny lösenfras', passphrase)
  await user.sees(/^Stark\./)
  await user.writeSecret('Samma lösenfras igen', passphrase)
  await user.press('Enter')
  const code = await user.reads('Återställningskod')
  await user.activate('button', 'Jag har koden på papper')
  await user.write('Kodens sista block', code.at(-1)!)
  await user.press('Enter')
  await user.activate('button', 'Lås utan organisationsnyckel')
  await user.isAt('Börja tomt')
}

async function addStaff(user: KeyboardUser) {
  await user.goTo('Gå till Inställningar')
  await user.activate('link', 'Personal')
  await user.isAt('Personal')
  for (const { name, party } of staff) {
    await user.inDialog('Ny medarbetare', 'Ny medarbetare', async () => {
      await user.write('Namn', name)
      await user.choose('Part', party)
    })
    await user.sees(name)
  }
}

/** The round of 1 April 2019 meets annandag påsk. Changing the policy redraws the plan at once. */
async function planRound(user: KeyboardUser) {
  await user.goTo('Ny kursomgång')
  await user.isAt('Ny kursomgång')
  await user.write('Första tillfället', '1 april 2019')
  await user.sees('Annandag påsk är röd dag. Ersätts av tillfälle 8.')
  await user.tabTo('radio', 'Förläng')
  await user.press('ArrowRight', 'ArrowRight')
  await user.sees('tisdag 23 april 2019')
  await user.press('ArrowLeft', 'ArrowLeft')
  await user.sees('Ersätts av tillfälle 8.')
  await user.choose('Kursledare', /Maria Ek/)
  await user.press('Escape', 'Control+Enter')
  await user.isAt(/^Mitt Val/)
}

async function fillRound(user: KeyboardUser, page: Page) {
  await user.activate('button', 'Lägg till deltagare')
  for (let count = 1; count <= 11; count += 1) {
    await user.choose('Kön', count % 2 === 0 ? 'Man' : 'Kvinna')
    await user.write('Födelseår', String(1980 + count))
    await user.activate('button', 'Lägg till och fortsätt')
    await user.sees(count <= 10 ? new RegExp(`-0*${count} har fått plats`) : /-011 står i kön/)
  }
  await user.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('table', { name: 'Deltagare' }).getByRole('row')).toHaveCount(1 + 10)
  await expect(page.getByRole('list', { name: 'Kö' }).getByRole('listitem')).toHaveCount(1)
}

async function seatTeam(user: KeyboardUser) {
  await user.goTo('Gå till Team')
  await user.activate('link', /^Resursråd Haninge/)
  await user.isAt('Resursråd Haninge')
  for (const { name, role } of staff) {
    await user.inDialog('Lägg till ledamot', 'Ny ledamot', async () => {
      await user.choose('Vem', new RegExp(name))
      await user.choose('Roll', role)
    })
    await user.sees(name)
  }
}

async function takeInCases(user: KeyboardUser) {
  await user.goTo('Gå till Personer')
  await user.inDialog('Ny person', 'Ny person', async () => {
    await user.write('Kod', 'OST-2027-014')
    await user.choose('Kön', 'Kvinna')
    await user.write('Födelseår', '1989')
  })
  await user.activate('link', /OST-2027-014/)
  await user.isAt(/OST-2027-014/)
  await user.inDialog('Nytt samtycke', 'Nytt samtycke', async () => {
    await user.write('Ändamål', 'Genomlysning i Resursrådet')
    for (const { party } of staff) {
      await user.tabTo('checkbox', party)
      await user.press('Space')
    }
    await user.write('Gäller från', '1 januari 2026')
  })

  await user.goTo('Nytt ärende')
  await user.isAt('Nytt ärende')
  await user.choose('Person', /OST-2027-014/)
  await user.choose('Föredragande', /Johan Sandberg/)
  await user.write('Frågeställning', said.question)
  await user.write('Bakgrund', said.background)
  await user.press('Control+Enter')
  await user.isAt('Resursråd Haninge')

  await user.goTo('Nytt ärende')
  await user.isAt('Nytt ärende')
  await user.tabTo('radio', 'Med samtycke')
  await user.press('ArrowRight')
  await user.choose('Slag', 'Konsultation')
  await user.write('Frågeställning', 'Kan studier prövas före arbete?')
  await user.press('Control+Enter')
  await user.isAt('Resursråd Haninge')
}

/** The agenda is too long for the time at first, says so, and gets more time. */
async function buildAgenda(user: KeyboardUser, page: Page) {
  await user.inDialog('Nytt möte', 'Nytt möte', async () => {
    await user.write('Dag', '23 februari 2027')
    await user.write('Från kl.', '9')
    await user.write('Till kl.', '9.30')
    await user.write('Plats', 'Kommunhuset')
  })
  await user.isAt(/^Dagordning/)
  await user.activate('button', 'Sätt upp OST-2027-014')
  await user.sees('Utan slutdatum, alla parter')
  await user.sees(/Mötet slutar 09\.30 – 10\smin för långt/)
  await user.sees('Tiden räcker inte till fler ärenden.')
  await user.inDialog('Ändra möte', 'Ändra möte', () => user.write('Till kl.', '11'))
  await expect(page.getByText('för långt')).toBeHidden()
  await user.activate('button', 'Sätt upp det som ryms')
  await user.sees('Inga ärenden väntar.')

  await user.activate('link', 'Genomlysning OST-2027-014')
  await user.isAt('Genomlysning OST-2027-014')
  await user.write('Insats', 'Arbetsträning på lager')
  await user.write('När', 'hösten 2025')
  await user.press('Enter')
  await user.sees('1 av 4 har svarat')
  await user.type('SE-handledare')
  await user.press('Enter')
  await user.sees('SE-handledare')
  await user.activate('link', /23 februari/)
  await user.sees('FK, kommunen och regionen har inte svarat')
}

async function holdMeeting(user: KeyboardUser, page: Page) {
  await user.activate('link', 'Öppna mötesläge')
  await user.isAt('Närvaro')
  await user.press('n', 'n', 'n', 'f')
  await user.sees('Alla 4 är avprickade.')
  await user.press('Control+Enter')

  await user.isAt('§ 1 Öppnande och närvaro')
  await user.type(said.opening)
  await user.press('Control+Enter')

  await user.isAt('§ 2 Genomlysning OST-2027-014')
  await user.activate('button', /^Närvaro/)
  await user.isAt('Närvaro')
  await user.press('ArrowDown', 'g')
  await user.type('9.20')
  await user.press('Enter')
  await user.sees('Gick 09.20, t.o.m. § 2.')
  await user.press('Control+Enter')

  await user.isAt('§ 2 Genomlysning OST-2027-014')
  await user.sees('Samtycket gäller och omfattar alla parter som deltar.')
  await user.type(said.assessment)
  await user.press('Alt+2')
  await user.type(said.recommendation)
  await user.press('F2')
  await user.type('Karin bokar möte med rehabkoordinatorn senast 12 mars 2027')
  await user.sees('Karin Öberg, kommunen')
  await user.press('Enter')
  await user.type('vården ordnar läkarutlåtande till 15/3 2027')
  await user.press('Enter', 'Control+Enter')

  await user.isAt(/^§ 3 Konsultation/)
  await user.press('Control+b')
  await user.isAt('§ 4 Information från parterna')
  await user.activate('button', 'Anmäl jäv')
  await user.choose('Vem är jävig?', /Maria Ek/)
  await user.press('Control+Enter')
  await user.sees('Maria Ek är ordförande och inte i rummet. Vem leder då?')
  await user.activate('button', 'Välj vem som leder')
  await expect(page.getByRole('menuitem', { name: /Karin Öberg/ })).toBeFocused()
  await user.press('Enter')
  await user.sees(/Karin Öberg leder mötet under punkten/)
  await user.press('Control+Enter')
  await user.isAt('§ 5 Nästa möte')
  await user.press('Control+Enter')
  await user.isAt('Avsluta mötet')
  await user.sees('Alla punkter är behandlade.')
  await user.press('Enter')
}

async function saveAsWord(user: KeyboardUser, page: Page): Promise<Uint8Array> {
  await user.isAt('Protokoll, Resursråd Haninge')
  await user.activate('button', 'Färdigställ protokollet')
  await expect(page.getByRole('button', { name: 'Ny version', exact: true })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await user.press('Control+s')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('2027-02-23 Resursråd Haninge – protokoll.docx')
  return readFile(await download.path())
}

/** What a reader in Word finds: who was there, each § with what was said, who does what, and nothing to mend. */
function readProtokoll(bytes: Uint8Array) {
  const document = wordPart(bytes, 'word/document.xml')
  const paragraphs = paragraphsOf(document).map((xml) => ({ style: styleOf(xml), text: textOf(xml) }))
  const withStyle = (name: string) => paragraphs.filter(({ style }) => style === name).map(({ text }) => text)
  const rows = [...document.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => paragraphsOf(row).map(textOf))

  expect(withStyle('Title')).toEqual(['Protokoll Resursråd Haninge'])
  expect(withStyle('Heading1')).toEqual([
    'Närvarande',
    'Frånvarande',
    '§\u00A01 Öppnande och närvaro',
    '§\u00A02 Genomlysning OST-2027-014',
    expect.stringMatching(/^§\u00A03 Konsultation \d{4}-001$/),
    '§\u00A04 Information från parterna',
    '§\u00A05 Nästa möte',
    'Sammanställning av åtgärder',
  ])
  expect(withStyle('Rekommendation')).toEqual([said.recommendation])
  expect(paragraphs.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      ...Object.values(said),
      'Maria Ek anmälde jäv och deltog inte i §\u00A04. Karin Öberg var ordförande under punkten.',
    ]),
  )
  expect(rows).toEqual(
    expect.arrayContaining([
      ['Maria Ek', 'Arbetsförmedlingen', 'ordförande', '1–5, ej\u00A0§\u00A04'],
      ['Johan Sandberg', 'Försäkringskassan', 'sekreterare', 'gick 09.20, t.o.m. §\u00A02'],
      ['Lena Dahl', 'Region Stockholm', 'ledamot'],
      ['Karin Öberg, kommunen', 'Boka möte med rehabkoordinatorn', 'fredag 12\u00A0mars'],
      ['2', 'Regionen', 'Ordna läkarutlåtande', 'måndag 15\u00A0mars'],
    ]),
  )
  for (const [path, part] of unzip(bytes)) {
    if (/^word\/(?:document|header|footer)/.test(path)) expect(textOf(part)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  }
}

/** A handled case waits for its answer at the team; the letter tells what was recommended, and of no other case. */
async function answerCase(user: KeyboardUser, page: Page) {
  await user.activate('link', 'Resursråd Haninge')
  await user.isAt('Resursråd Haninge')
  const owed = page.getByRole('list', { name: 'Återkoppling att ge' })
  await expect(owed.getByRole('listitem')).toHaveCount(1)
  await user.activate('link', /^OST-2027-014 Ges senast/)
  await user.isAt('Återkoppling OST-2027-014')
  await user.write('Till', 'Remittenten på AF')
  const downloading = page.waitForEvent('download')
  await user.press('Control+s')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('2027-02-23 Resursråd Haninge – återkoppling.docx')
  const letter = textOf(wordPart(await readFile(await download.path()), 'word/document.xml'))
  for (const text of ['Remittenten på AF', said.question, said.assessment, said.recommendation]) {
    expect(letter).toContain(text)
  }
  expect(letter).not.toMatch(/Konsultation|-001/)
}
