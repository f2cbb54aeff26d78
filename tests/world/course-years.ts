import type { IsoDate } from '@shared/calendar/date'
import { addDays } from '@shared/calendar/days'
import type { State } from '@shared/record/state'
import { addAbsences } from './attendance'
import { addClosedDays, addOrganisation, type Organisation } from './organisation'
import { emptyWorld, type World } from './world'

const roundsAYear = 20
const people = 10
/** On Mondays and Wednesdays, so four weeks of them. */
const sessions = 8
/** How many wait for the course that most people take. */
const waiting = 200
const example = '2027-02-22' as IsoDate

/**
 * A world for benchmarks: `years` of courses up to the example's today, with those of the coming spring planned. Each
 * year has twenty rounds of eight sessions and ten people, the attendance of all that was held, and a consent for each.
 */
export function courseYears(years: number): State {
  const world = emptyWorld()
  const organisation = addOrganisation(world)
  addClosedDays(world, organisation)
  addAbsences(world, organisation)
  const weeks = Math.floor(years * 52.18)
  const last = '2027-06-07' as IsoDate
  for (let nth = 0; nth < years * roundsAYear; nth += 1) {
    const startDate = addDays(last, 7 * (Math.round((nth * weeks) / (years * roundsAYear)) - weeks))
    addRoundOf(world, organisation, { nth, startDate })
  }
  for (let nth = 0; nth < waiting; nth += 1) addWaiting(world, organisation, nth)
  return world.state()
}

interface RoundAt {
  readonly nth: number
  readonly startDate: IsoDate
}

/** One round as it stands on the example's day: over, under way, or confirmed. Its rows are written as they would be left. */
function addRoundOf(
  world: World,
  { templates, staff, rooms, parties }: Organisation,
  { nth, startDate }: RoundAt,
): void {
  const template = nth % 4 === 0 ? templates.stationen : templates.mittVal
  const leaders = [staff.mariaEk, staff.johanSandberg, staff.evaLund, staff.erikNyberg]
  const dates = Array.from({ length: sessions }, (_, at) => addDays(startDate, 7 * Math.floor(at / 2) + 2 * (at % 2)))
  const status = dates.at(-1)! < example ? 'finished' : startDate <= example ? 'running' : 'confirmed'
  const round = world.add('cohorts', {
    templateId: template.id,
    name: `Omgång ${nth + 1}`,
    status,
    startDate,
    weekdays: [1, 3],
    start: nth % 2 === 0 ? '09:00' : '13:00',
    end: nth % 2 === 0 ? '11:30' : '15:00',
    sessionCount: sessions,
    surveyPoints: ['start', 'end'],
    leaderIds: [leaders[nth % 4]!.id, leaders[(nth + 1) % 4]!.id],
    roomId: Object.values(rooms)[nth % 4]!.id,
  })
  const held = dates.map((date) => {
    const isHeld = date < example
    const times = { start: round.start, end: round.end, attendanceTakenAt: isHeld ? `${date}T14:10:00.000Z` : null }
    return {
      isHeld,
      ...world.add('sessions', { cohortId: round.id, date, status: isHeld ? 'held' : 'planned', ...times }),
    }
  })
  for (let place = 0; place < people; place += 1) {
    const code = `HAN-${startDate.slice(0, 4)}-${nth * people + place}`
    const person = world.add('persons', { code, gender: place % 2 === 0 ? 'woman' : 'man', birthYear: 1970 + place })
    world.add('consents', { personId: person.id, kind: 'participation', partyIds: [parties.af.id, parties.fk.id] })
    const enrolment = world.add('enrolments', {
      cohortId: round.id,
      personId: person.id,
      referringPartyId: parties.fk.id,
      status: status === 'finished' ? 'completed' : status === 'running' ? 'participating' : 'confirmed',
      statusOn: startDate,
      registeredOn: addDays(startDate, -30),
      startedOn: status === 'confirmed' ? null : startDate,
    })
    for (const [at, session] of held.entries()) {
      if (!session.isHeld) continue
      const state = (nth + place + at) % 9 === 0 ? 'sick' : 'present'
      world.add('attendances', { sessionId: session.id, enrolmentId: enrolment.id, state })
    }
  }
}

function addWaiting(world: World, { templates, parties }: Organisation, nth: number): void {
  const person = world.add('persons', { code: `HAN-V-${nth}`, gender: 'woman', birthYear: 1980 })
  const registeredOn = addDays(example, -nth)
  world.add('enrolments', {
    cohortId: null,
    templateId: templates.mittVal.id,
    personId: person.id,
    status: 'waiting',
    statusOn: registeredOn,
    registeredOn,
    referringPartyId: parties.haninge.id,
  })
}
