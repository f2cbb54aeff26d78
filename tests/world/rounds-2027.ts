import { moveSession } from '@shared/course/move-session'
import { sessionsOf } from '@shared/course/sessions'
import type { Rows } from '@shared/record/tables'
import { takeAttendance, writeClosingDocument } from './attendance'
import type { Given } from './defaults'
import type { Organisation } from './organisation'
import { addRound, holdSessions } from './round'
import type { World } from './world'

/**
 * The spring that is going on: a round under way, one under its minimum with a queue, and a longer course that starts. Then
 * the autumn that is planned, and those who wait for a course without a round.
 */
export function addRoundsOf2027(world: World, organisation: Organisation): void {
  addRunningRound(world, organisation)
  addRoundUnderMinimum(world, organisation)
  addStationen(world, organisation)
  addAutumnRound(world, organisation)
  addCourseQueue(world, organisation)
}

type PersonFields = readonly [code: string, gender: 'woman' | 'man', birthYear: number, name?: string]

/** Adds a person with a place in a round, or in its queue. */
function enrol(
  world: World,
  cohort: Rows['cohorts'],
  [code, gender, birthYear, name = '']: PersonFields,
  party: Rows['parties'],
  fields: Omit<Given<'enrolments'>, 'cohortId' | 'personId'>,
): Rows['persons'] {
  const person = world.add('persons', { code, gender, birthYear, name })
  world.add('enrolments', { cohortId: cohort.id, personId: person.id, referringPartyId: party.id, ...fields })
  return person
}

function consentToTakePart(
  world: World,
  person: Rows['persons'],
  { af, fk }: Organisation['parties'],
  status: Rows['consents']['status'],
): void {
  world.add('consents', {
    personId: person.id,
    kind: 'participation',
    status,
    purpose: 'Delta i kursen Mitt Val.',
    partyIds: [af.id, fk.id],
    validFrom: status === 'received' ? '2027-01-15' : null,
    validTo: status === 'received' ? '2027-12-31' : null,
  })
}

function addRunningRound(world: World, organisation: Organisation): void {
  const { templates, staff, rooms, parties } = organisation
  const { af, fk, haninge } = parties
  const round = addRound(world, {
    template: templates.mittVal,
    name: 'Våren 2027 omgång 1',
    startDate: '2027-02-01',
    plannedOn: '2026-12-14',
    leaders: [staff.mariaEk, staff.johanSandberg],
    room: rooms.sal2,
  })
  world.change('cohorts', round.id, { status: 'running' })
  holdSessions(world, round, '2027-02-22')

  const people: readonly (readonly [PersonFields, Rows['parties'], gk?: string])[] = [
    [['HAN-2026-139', 'woman', 1976], fk],
    [['HAN-2026-142', 'man', 1988], haninge],
    [['HAN-2026-144', 'man', 2002], af, '2027-03-04'],
    [['HAN-2026-145', 'woman', 1969], fk, '2027-03-05'],
    [['HAN-2026-147', 'woman', 1993], fk],
    [['HAN-2027-001', 'woman', 1985, 'Vera Holmgren'], fk, '2027-03-01'],
    [['HAN-2027-002', 'man', 1991], af, '2027-03-03'],
    [['HAN-2027-003', 'woman', 1999, 'Ines Åkerblom'], fk, '2027-03-03'],
  ]
  for (const [person, party, gk] of people) {
    const added = enrol(world, round, person, party, {
      status: 'participating',
      statusOn: '2027-02-01',
      registeredOn: '2027-01-11',
      surveyStart: 'answered',
      gkPlanned: gk !== undefined,
      gkRequestedOn: gk ? '2027-02-10' : null,
      gkFirstOn: gk ?? null,
    })
    consentToTakePart(world, added, parties, 'received')
  }
  takeAttendance(world, round)
  writeClosingDocument(world, round, organisation)
}

function addRoundUnderMinimum(world: World, organisation: Organisation): void {
  const { templates, staff, rooms, parties } = organisation
  const { af, fk, haninge } = parties
  const round = addRound(world, {
    template: templates.mittVal,
    name: 'Våren 2027 omgång 2',
    startDate: '2027-03-08',
    plannedOn: '2027-01-18',
    leaders: [staff.mariaEk, staff.johanSandberg],
    room: rooms.sal2,
  })
  const inPlaceOfJohan = 'Onsdag 17 mars leder Eva Lund i stället för Johan Sandberg.'
  world.change('cohorts', round.id, { status: 'open', note: inPlaceOfJohan })

  const add = (
    person: PersonFields,
    party: Rows['parties'],
    [status, registeredOn, statusOn]: readonly [Rows['enrolments']['status'], string, string],
    consent: 'received' | 'requested' | 'sent',
  ) => {
    const fields = { status, registeredOn, statusOn }
    consentToTakePart(world, enrol(world, round, person, party, fields), parties, consent)
  }
  add(['HAN-2027-004', 'woman', 1989], fk, ['confirmed', '2027-01-25', '2027-02-16'], 'received')
  add(['HAN-2027-008', 'man', 1994], af, ['confirmed', '2027-01-27', '2027-02-16'], 'received')
  add(['HAN-2027-010', 'woman', 1978], fk, ['confirmed', '2027-02-02', '2027-02-17'], 'received')
  add(['HAN-2027-013', 'woman', 2001], haninge, ['summoned', '2027-02-05', '2027-02-18'], 'received')
  add(['HAN-2027-015', 'man', 1983], fk, ['registered', '2027-02-11', '2027-02-11'], 'requested')
  add(['HAN-2027-021', 'woman', 1997], fk, ['waiting', '2027-02-15', '2027-02-15'], 'received')
  add(['HAN-2027-023', 'man', 1986], af, ['waiting', '2027-02-17', '2027-02-17'], 'sent')
  add(['HAN-2026-148', 'woman', 1980], fk, ['waiting', '2027-02-18', '2027-02-18'], 'received')
  add(['HAN-2026-141', 'man', 1973], af, ['declined', '2027-01-20', '2027-02-12'], 'received')
}

function addStationen(world: World, { templates, staff, rooms, parties }: Organisation): void {
  const round = addRound(world, {
    template: templates.stationen,
    name: 'Grupp 3',
    startDate: '2027-02-23',
    plannedOn: '2026-12-01',
    leaders: [staff.evaLund],
    room: rooms.sal1,
  })
  world.change('cohorts', round.id, { status: 'confirmed' })
  for (let nth = 0; nth < 8; nth += 1) {
    const person = [`HAN-2026-${120 + nth}`, nth % 3 === 1 ? 'man' : 'woman', 1998 + (nth % 6)] as const
    enrol(world, round, person, nth % 2 === 0 ? parties.haninge : parties.af, {
      status: 'confirmed',
      statusOn: '2027-02-12',
      registeredOn: `2027-01-${11 + nth}`,
    })
  }
  const guest = sessionsOf(world.state(), round.id)[2]!
  const shorter = {
    date: guest.date,
    start: guest.start,
    end: '14.30',
    reason: 'Slutar en halvtimme tidigare: studiebesök.',
  }
  world.run('2027-02-16', moveSession(guest.id, 'one', shorter))
}

/** Planned for the autumn: one has a place and one has been offered one. */
function addAutumnRound(world: World, { templates, staff, rooms, parties }: Organisation): void {
  const round = addRound(world, {
    template: templates.mittVal,
    name: 'Hösten 2027',
    startDate: '2027-09-06',
    plannedOn: '2027-02-15',
    leaders: [staff.erikNyberg, staff.evaLund],
    room: rooms.sal2,
  })
  enrol(world, round, ['HAN-2027-030', 'woman', 1990], parties.fk, {
    status: 'registered',
    statusOn: '2027-02-17',
    registeredOn: '2027-02-17',
    incomeSource: 'sicknessBenefit',
  })
  enrol(world, round, ['HAN-2027-031', 'man', 1982], parties.af, {
    status: 'offered',
    statusOn: '2027-02-19',
    registeredOn: '2027-02-16',
    offeredOn: '2027-02-19',
    answerBy: '2027-03-01',
    incomeSource: 'activitySupport',
    interpreterLanguage: 'Arabiska',
  })
}

/** Three who wait for Stationen: one goes first, and one has asked to wait. */
function addCourseQueue(world: World, { templates, parties }: Organisation): void {
  const wait = (code: string, birthYear: number, fields: Partial<Given<'enrolments'>> & { registeredOn: string }) => {
    const person = world.add('persons', { code, gender: 'woman', birthYear })
    world.add('enrolments', {
      cohortId: null,
      templateId: templates.stationen.id,
      personId: person.id,
      status: 'waiting',
      statusOn: fields.registeredOn,
      referringPartyId: parties.haninge.id,
      ...fields,
    })
  }
  wait('HAN-2027-032', 2001, { registeredOn: '2027-01-18' })
  wait('HAN-2027-033', 1999, { registeredOn: '2027-02-02' })
  wait('HAN-2027-034', 2003, {
    registeredOn: '2027-02-09',
    hasPriority: true,
    priorityReason: 'Sjukpenningen tar slut i april',
  })
}
