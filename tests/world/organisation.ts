import { tinyLogo } from './tiny-logo'
import { tinyTemplate } from './tiny-template'
import type { World } from './world'

export type Organisation = ReturnType<typeof addOrganisation>

/** The invented förbund with its parties, staff, rooms, templates and days off. */
export function addOrganisation(world: World) {
  world.add('organisation', { name: 'Samordningsförbundet Södertörn (exempel)', codePrefix: 'HAN' })
  const user = world.add('users', { name: 'Karin Öberg', roles: ['coordinator', 'secretary'] })
  world.add('logChecks', { on: '2027-01-15', userId: user.id })
  const parties = addParties(world)
  addOutcomeKinds(world)
  addLook(world)
  addTemplate(world)
  addLaw(world)
  addRegistrySeries(world)
  addSignatures(world)
  return { parties, staff: addStaff(world, parties), rooms: addRooms(world), templates: addTemplates(world, parties) }
}

function addParties(world: World) {
  return {
    af: world.add('parties', { name: 'Arbetsförmedlingen', shortName: 'AF', kind: 'af' }),
    fk: world.add('parties', { name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' }),
    region: world.add('parties', { name: 'Region Stockholm', shortName: 'regionen', kind: 'region' }),
    haninge: world.add('parties', { name: 'Haninge kommun', shortName: 'Haninge kommun', kind: 'kommun' }),
    nynashamn: world.add('parties', { name: 'Nynäshamns kommun', shortName: 'Nynäshamns kommun', kind: 'kommun' }),
  }
}

function addStaff(world: World, { af, fk, region, haninge, nynashamn }: ReturnType<typeof addParties>) {
  const add = (name: string, party: { id: string }, title: string) =>
    world.add('staff', { name, partyId: party.id, title })
  return {
    mariaEk: add('Maria Ek', af, 'arbetsförmedlare'),
    erikNyberg: add('Erik Nyberg', af, 'arbetsförmedlare'),
    johanSandberg: add('Johan Sandberg', fk, 'personlig handläggare'),
    evaLund: add('Eva Lund', fk, 'personlig handläggare'),
    peterLind: add('Peter Lind', fk, 'samverkansansvarig'),
    lenaDahl: add('Lena Dahl', region, 'rehabkoordinator'),
    karinOberg: add('Karin Öberg', haninge, 'enhetschef, arbetsmarknad'),
    saraHolm: add('Sara Holm', haninge, 'administratör'),
    andersWik: add('Anders Wik', nynashamn, 'arbetsmarknadskonsulent'),
    helenaStrand: add('Helena Strand', nynashamn, 'socialsekreterare'),
  }
}

function addRooms(world: World) {
  return {
    sal1: world.add('rooms', { name: 'Sal 1', place: 'Arbetsförmedlingen Haninge', capacity: 8, accessible: false }),
    sal2: world.add('rooms', { name: 'Sal 2', place: 'Arbetsförmedlingen Haninge', capacity: 12 }),
    torget: world.add('rooms', { name: 'Torget', place: 'Kommunhuset Haninge', capacity: 14 }),
    fyren: world.add('rooms', { name: 'Fyren', place: 'Kommunhuset Nynäshamn', capacity: 10 }),
  }
}

function addLook(world: World): void {
  world.add('documentLogos', { ...tinyLogo, alt: 'Samordningsförbundets logotyp' })
  world.add('documentLooks', {
    letterhead: 'Samordningsförbundet Södertörn (exempel)\nBox 1000, 136 00 Haninge\nkansli@sodertorn.example',
    accent: '185F6C',
    footer: 'Samordningsförbundet Södertörn · Org.nr 222000-0000',
  })
}

/** For a kind that is seldom made: the others show Rådrum's own look. */
function addTemplate(world: World): void {
  world.add('documentTemplates', { kind: 'courseReminder', fileName: 'Påminnelse 2027.docx', base64: tinyTemplate })
}

/** The association's own board cites the rule on secrecy at parties of other kinds more exactly. */
function addLaw(world: World): void {
  world.add('lawReferences', {
    key: 'secrecyOther',
    text: '21 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
    was: 'offentlighets- och sekretesslagen (2009:400)',
    source: 'Beslut av förbundets dataskyddsombud',
  })
}

/** What is finished and handed over has been registered by hand so far this year. */
function addRegistrySeries(world: World): void {
  world.add('registrySeries', {
    prefix: 'SF',
    kinds: ['minutes', 'closingDocument', 'retentionMinutes'],
    given: [{ year: 2027, last: 13 }],
  })
}

/** The archive wants to see on paper who answered for what went, and when. */
function addSignatures(world: World): void {
  world.add('documentSignatures', {
    kind: 'retentionMinutes',
    lines: [
      { signer: 'purger', label: 'Gallringen utförd av' },
      { signer: 'other', label: 'Arkivansvarig' },
    ],
    hasPlaceAndDate: true,
  })
}

function addOutcomeKinds(world: World) {
  const names = [
    'Arbete',
    'Studier',
    'Aktiv hos Arbetsförmedlingen',
    'Fortsatt rehabilitering',
    'Annan insats',
    'Åter till remittenten',
  ]
  for (const [place, name] of names.entries()) world.add('outcomeKinds', { name, position: place + 1 })
}

function addTemplates(world: World, { af, fk }: ReturnType<typeof addParties>) {
  return {
    mittVal: world.add('courseTemplates', {
      name: 'Mitt Val',
      weekdays: [1, 3],
      start: '13:00',
      end: '15:00',
      weeks: 4,
      leaderPartyIds: [af.id, fk.id],
      surveyPoints: ['start', 'end'],
    }),
    stationen: world.add('courseTemplates', {
      name: 'Stationen',
      weekdays: [2, 4],
      start: '13:00',
      end: '15:00',
      weeks: 10,
      minParticipants: 8,
      maxParticipants: 10,
    }),
    roa: world.add('courseTemplates', {
      name: 'roa',
      weekdays: [2, 4],
      start: '09:00',
      end: '11:30',
      weeks: 12,
      maxParticipants: 8,
      decisionDaysBefore: 14,
    }),
  }
}

/** Marked when the spring was planned, so the rounds of 2018 and 2019 stand as they were planned then. */
export function addClosedDays(world: World, { parties: { haninge } }: Organisation): void {
  const kommunId = haninge.id
  world.add('closedDays', {
    kind: 'schoolBreak',
    name: 'Höstlov i Haninge',
    kommunId,
    from: '2018-10-29',
    to: '2018-11-02',
  })
  world.add('closedDays', {
    kind: 'schoolBreak',
    name: 'Sportlov i Haninge',
    kommunId,
    from: '2027-03-01',
    to: '2027-03-05',
  })
  world.add('closedDays', {
    kind: 'schoolBreak',
    name: 'Påsklov i Haninge',
    kommunId,
    from: '2027-03-30',
    to: '2027-04-02',
  })
  world.add('closedDays', { kind: 'closed', name: 'Planeringsdag', from: '2027-05-07', to: '2027-05-07', blocks: true })
}
