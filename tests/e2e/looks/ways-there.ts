import type { Page } from '@playwright/test'
import { screens, settingsSections, type Screen } from '@renderer/ui/links'
import type { DialogName } from '@renderer/ui/dialogs'
import { open } from './open'
import { calledSip, childSip, followUp, sipWithPlan } from './sip-ways'

/** The address of the first thing of a kind that the present screen links to. */
async function firstLink(page: Page, prefix: string): Promise<string> {
  const link = page.locator(`a[href^="#${prefix}"]`).filter({ hasNotText: /^Ny/ }).first()
  return (await link.getAttribute('href'))!.slice(1)
}

async function firstOf(page: Page, list: string, prefix: string): Promise<string> {
  await open(page, list)
  return firstLink(page, prefix)
}

const firstTeam = (page: Page) => firstOf(page, screens.teams, '/team/')
export async function teamOfHaninge(page: Page): Promise<string> {
  await open(page, screens.teams)
  return (await page.getByRole('link', { name: 'Resursråd Haninge' }).getAttribute('href'))!.slice(1)
}

const meetingReady = (page: Page) => firstOf(page, screens.overview, '/mote/')

/** The last meeting that a team has held; of Haninge, or of another. */
export async function heldMeeting(page: Page, team = teamOfHaninge): Promise<string> {
  await open(page, await team(page))
  const held = page.locator('a[href^="#/mote/"]').filter({ hasText: 'Hållet' }).first()
  return (await held.getAttribute('href'))!.slice(1).replace(/\/protokoll$/, '')
}

/** A round under its minimum, with a queue: all that a round can show. */
async function openRound(page: Page): Promise<string> {
  await open(page, screens.courses)
  return (await page
    .getByRole('link', { name: /våren 2027 omgång 2/ })
    .first()
    .getAttribute('href'))!.slice(1)
}

/** A round under way, with attendance taken and a slutdokumentation. */
async function runningRound(page: Page): Promise<string> {
  await open(page, screens.courses)
  return (await page
    .getByRole('link', { name: /våren 2027 omgång 1/ })
    .first()
    .getAttribute('href'))!.slice(1)
}

/** Presses what finishes the minutes of the held meeting, unless somebody has. */
async function finishMinutes(page: Page): Promise<void> {
  const newVersion = page.getByRole('button', { name: 'Ny version', exact: true })
  const finish = page.getByRole('button', { name: /^Färdigställ / })
  await newVersion.or(finish).waitFor()
  if (await finish.isVisible()) await finish.click()
  await newVersion.waitFor()
}

const fixed = (path: string) => () => Promise.resolve(path)

/** How each screen is reached in the example. A new screen without a way does not compile. */
export const waysToScreens: Record<Exclude<Screen, 'settingsSection'>, (page: Page) => Promise<string>> = {
  overview: fixed(screens.overview),
  calendar: fixed(screens.calendar),
  toMend: fixed(screens.toMend),
  courses: fixed(screens.courses),
  newCohort: fixed(screens.newCohort),
  season: fixed(screens.season),
  cohort: openRound,
  editCohort: async (page) => `${await openRound(page)}/andra`,
  importList: async (page) => `${await openRound(page)}/las-in`,
  // With a session of today to take.
  async attendance(page) {
    const round = await runningRound(page)
    await open(page, round)
    return firstLink(page, `${round}/narvaro/`)
  },
  attendanceList: async (page) => `${await runningRound(page)}/narvarolista`,
  courseLetters: async (page) => `${await openRound(page)}/brev`,
  surveys: async (page) => `${await runningRound(page)}/enkater`,
  async closingDocument(page) {
    await open(page, await runningRound(page))
    return firstLink(page, '/slutdokumentation/')
  },
  courseQueue: (page) => firstOf(page, screens.courses, '/kurser/ko/'),
  template: (page) => firstOf(page, '/installningar/kursmallar', '/kursmall/'),
  actions: fixed('/atgarder'),
  teams: fixed(screens.teams),
  team: firstTeam,
  newSeries: async (page) => `${await firstTeam(page)}/ny-serie`,
  series: async (page) => firstOf(page, await firstTeam(page), '/motesserie/'),
  referrals: async (page) => `${await teamOfHaninge(page)}/remisser`,
  newReferral: async (page) => `${await teamOfHaninge(page)}/ny-remiss`,
  // With gaps, asked for and not answered in time.
  referral: async (page) => firstOf(page, await teamOfHaninge(page), '/remiss/'),
  completion: async (page) => `${await waysToScreens.referral(page)}/komplettering`,
  newCase: async (page) => `${await firstTeam(page)}/nytt-arende`,
  case: async (page) => firstOf(page, await firstTeam(page), '/arende/'),
  caseTimeline: async (page) => `${await waysToScreens.case(page)}/over-tid`,
  feedback: (page) => firstOf(page, screens.overview, '/aterkoppling/'),
  meeting: meetingReady,
  meetingPapers: async (page) => `${await meetingReady(page)}/papper/ordforande`,
  meetingRoom: async (page) => `${await meetingReady(page)}/rum`,
  minutes: async (page) => `${await heldMeeting(page)}/protokoll`,
  sips: fixed(screens.sips),
  newSip: fixed('/sip/ny'),
  sip: sipWithPlan,
  sipPapers: async (page) => `${await waysToScreens.sip(page)}/papper`,
  sipMeeting: async (page) => `${await sipWithPlan(page)}/mote`,
  sipPlan: async (page) => `${await sipWithPlan(page)}/plan`,
  yourPlan: async (page) => `${await sipWithPlan(page)}/din-plan`,
  documents: fixed(screens.documents),
  document: (page) => firstOf(page, screens.documents, '/dokument/'),
  // The newest in the example is the second version of a dagordning.
  compareDocument: async (page) => `${await waysToScreens.document(page)}/jamfor`,
  persons: fixed(screens.persons),
  person: (page) => firstOf(page, screens.persons, '/personer/'),
  registerExtract: async (page) => `${await waysToScreens.person(page)}/registerutdrag`,
  handOver: async (page) => (await meetingReady(page)).replace('/mote/', '/lamna-over/mote/'),
  receive: fixed(screens.receive),
  // With findings, and what they can be narrowed to.
  async search(page) {
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: 'Sök eller gör' }).fill('haninge')
    await page.getByRole('button', { name: /^Visa alla \d+ träffar/ }).click()
    return screens.search
  },
  // With an entry in it.
  async log(page) {
    await open(page, await waysToScreens.person(page))
    return '/logg'
  },
  retention: fixed(screens.retention),
  retentionMinutes: (page) => firstOf(page, screens.retention, '/gallring/'),
  settings: fixed(screens.settings),
  importClosedDays: fixed(screens.importClosedDays),
  importAbsences: fixed(screens.importAbsences),
  // With a template in use.
  documentTemplate: fixed('/installningar/mallar/courseReminder'),
  restore: fixed('/installningar/sakerhetskopior/hamta'),
}

/** Inställningar has a screen for each of its parts. */
export const settingsScreens = settingsSections.map((section) => `${screens.settings}/${section}`)

interface WayToDialog {
  /** The screen that it is opened from. */
  readonly from: (page: Page) => Promise<string>
  /** What is pressed there. */
  readonly press: (page: Page) => Promise<void>
}

function button(name: string | RegExp): WayToDialog['press'] {
  return (page) => page.getByRole('main').getByRole('button', { name }).first().click()
}

/** Chooses in a round's decision, and presses the button that then stands there. */
function decide(choice: string | RegExp, press: string): WayToDialog['press'] {
  return async (page) => {
    await page.getByRole('radio', { name: choice }).check()
    await page.getByRole('button', { name: press, exact: true }).click()
  }
}

/** How each dialog is opened in the example. A new dialog without a way does not compile. */
export const waysToDialogs: Record<DialogName, WayToDialog> = {
  editParty: { from: fixed('/installningar/parter'), press: button(/Ny part/) },
  editStaff: { from: fixed('/installningar/personal'), press: button(/Ny medarbetare/) },
  editRoom: { from: fixed('/installningar/lokaler'), press: button(/Ny lokal/) },
  editClosedDay: { from: fixed('/installningar/lediga-dagar'), press: button(/lediga dagar/i) },
  editAbsence: { from: fixed('/installningar/franvaro'), press: button(/Ny frånvaro/) },
  editTeam: { from: fixed(screens.teams), press: button(/Nytt team/) },
  editTeamAgenda: { from: firstTeam, press: button('Mall för dagordningen') },
  editTeamMember: { from: firstTeam, press: button(/Lägg till ledamot/) },
  editMeeting: { from: firstTeam, press: button(/Nytt möte/) },
  addAgendaItem: { from: meetingReady, press: button(/Ny punkt|Lägg till punkt/) },
  editPerson: { from: fixed(screens.persons), press: button(/Ny person/) },
  editConsent: { from: waysToScreens.person, press: button(/samtycke/i) },
  editSipNeed: { from: calledSip, press: button('Ändra') },
  editSipChild: { from: childSip, press: button(/^Vårdnadshavare och barnets/) },
  editSipParticipant: { from: calledSip, press: button('Lägg till deltagare') },
  editSipMeeting: { from: calledSip, press: button(/^Ändra mötet/) },
  sendSipCalls: { from: calledSip, press: button('Skriv upp kallelser') },
  answerSipCall: {
    from: calledSip,
    press: (page) =>
      page.getByRole('list', { name: 'Kallelser och svar' }).getByRole('button', { name: /^Sara/ }).click(),
  },
  editSipDeadline: { from: fixed('/installningar/sip'), press: button(/^Kallelse, från att behovet/) },
  addParticipant: { from: openRound, press: button(/Lägg till deltagare/) },
  editEnrolment: { from: openRound, press: button(/HAN-2027-\d+/) },
  editOutcome: { from: runningRound, press: button(/^Efter kursen för HAN-/) },
  editOutcomeKind: { from: fixed('/installningar/vagval'), press: button(/^Studier/) },
  editSigning: { from: fixed('/installningar/underskrifter'), press: button(/^Gallringsprotokoll/) },
  editLaw: { from: fixed('/installningar/lagrum'), press: button(/^Sekretess i utdrag till andra/) },
  editCriterion: { from: fixed('/installningar/kriterier'), press: button(/^Personen är 18/) },
  endSip: { from: sipWithPlan, press: button('Avsluta SIP:en …') },
  editSipGoal: {
    from: (page) => waysToScreens.sipMeeting(page),
    async press(page) {
      await followUp(page)
      await page
        .getByRole('button', { name: /^Ändra målet/ })
        .first()
        .click()
    },
  },
  editSipMeasure: {
    from: (page) => waysToScreens.sipMeeting(page),
    async press(page) {
      await followUp(page)
      await page
        .getByRole('button', { name: /^Ändra insatsen/ })
        .first()
        .click()
    },
  },
  rejectReferral: { from: waysToScreens.referral, press: button('Avvisa') },
  editSession: { from: openRound, press: button(/Ändra tillfället onsdag 17/) },
  startBelowMinimum: { from: openRound, press: decide(/Kör ändå/, 'Ange skäl') },
  moveStart: { from: openRound, press: decide('Flytta starten', 'Välj ny start') },
  mergeCohort: { from: openRound, press: decide(/Slå ihop/, 'Välj omgång') },
  cancelCohort: { from: openRound, press: decide('Ställ in omgången', 'Ställ in') },
  addToCourseQueue: { from: waysToScreens.courseQueue, press: button(/Ställ någon i kön/) },
  offerPlace: { from: openRound, press: button('Erbjud plats till nästa') },
  queuePlace: { from: openRound, press: button(/Ändra plats i kön/) },
  newVersion: {
    from: (page) => waysToScreens.minutes(page),
    async press(page) {
      await finishMinutes(page)
      await page.getByRole('button', { name: 'Ny version', exact: true }).click()
    },
  },
  noteAdjustment: {
    from: (page) => waysToScreens.minutes(page),
    async press(page) {
      await finishMinutes(page)
      await page.getByRole('button', { name: 'Skriv upp justering' }).click()
    },
  },
  noteDelivery: { from: (page) => waysToScreens.document(page), press: button('Lämnat till …') },
  history: {
    from: openRound,
    async press(page) {
      await page.getByRole('button', { name: 'Mer' }).click()
      await page.getByRole('menuitem', { name: /^Tillbaka till/ }).click()
      await page.getByRole('button', { name: 'Ångra: ' }).waitFor()
      await page.getByRole('button', { name: 'Mer' }).click()
      await page.getByRole('menuitem', { name: 'Historik' }).click()
      await page.getByRole('dialog').getByText('Läge från').waitFor()
    },
  },
  removePerson: {
    from: waysToScreens.person,
    async press(page) {
      await page.getByRole('button', { name: 'Mer' }).click()
      await page.getByRole('menuitem', { name: 'Ta bort för gott …' }).click()
    },
  },
  keepThing: { from: fixed(screens.retention), press: button(/^Behåll /) },
  purge: {
    from: fixed(screens.retention),
    async press(page) {
      await page.getByRole('main').getByRole('checkbox', { disabled: false }).first().check()
      await page.getByRole('button', { name: 'Gallra det godkända …' }).click()
    },
  },
  emergencyCopy: { from: fixed('/installningar/datahalsa'), press: button('Spara nödkopia') },
  shortcuts: { from: fixed(screens.overview), press: (page) => page.keyboard.press('?') },
}

/** What opens on a screen without being a dialog of the app's own: each kind once. */
export const waysToOpened: Record<string, WayToDialog> = {
  'kalender-manad': {
    from: fixed(screens.calendar),
    async press(page) {
      await page.getByLabel('Visa', { exact: true }).getByText('Månad').click()
      await page.getByRole('table').waitFor()
    },
  },
  meny: {
    from: openRound,
    async press(page) {
      await page.getByRole('button', { name: 'Mer' }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  'datum-ur-manad': {
    from: fixed(screens.newCohort),
    async press(page) {
      await page.getByRole('button', { name: 'Välj i kalender' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  vallista: {
    from: fixed(screens.newCohort),
    async press(page) {
      await page.getByLabel('Kursmall').first().click()
      await page.getByRole('listbox').waitFor()
    },
  },
  'avsluta-motet': {
    from: waysToScreens.meetingRoom,
    async press(page) {
      await page.getByRole('button', { name: 'Avsluta mötet' }).click()
      await page.getByRole('heading', { name: 'Avsluta mötet' }).waitFor()
    },
  },
}
