import { addDays } from '@shared/calendar/days'
import type { IsoDate } from '@shared/calendar/date'
import { sessionsOf } from '@shared/course/sessions'
import type { Rows } from '@shared/record/tables'
import type { Organisation } from './organisation'
import { addRound, holdSessions } from './round'
import type { World } from './world'

/** Kön and födelseår of one participant, and what became of gemensam kartläggning. */
type Participant = readonly [
  gender: 'woman' | 'man',
  birthYear: number,
  gk?: { first?: string; planned?: true; requested?: string },
]

interface PastRound {
  readonly name: string
  readonly startDate: string
  readonly policy?: 'keepEnd'
  readonly belowMinimumReason?: string
  readonly participants: readonly Participant[]
}

const lateNo = 'Två tackade nej samma vecka. Gruppen fungerar med fem och datumen är bokade.'

/**
 * The five rounds of Mitt Val that the first report tells of, with its numbers; the people are invented.
 * The second date of the fourth round lies before the course began: it stands as it was reported.
 */
const pastRounds: readonly PastRound[] = [
  {
    name: 'Hösten 2018 omgång 1',
    startDate: '2018-10-22',
    belowMinimumReason: lateNo,
    participants: [
      ['woman', 1979, { first: '2018-12-31' }],
      ['man', 1985, { first: '2019-01-17' }],
      ['woman', 1991],
      ['woman', 1968],
      ['man', 1996],
    ],
  },
  {
    name: 'Hösten 2018 omgång 2',
    startDate: '2018-11-19',
    belowMinimumReason: lateNo,
    participants: [
      ['woman', 1988, { first: '2019-01-31' }],
      ['man', 1974, { first: '2019-03-14' }],
      ['woman', 1993, { first: '2019-01-21' }],
      ['man', 1981, { first: '2019-04-24' }],
      ['woman', 1970, { first: '2019-01-31' }],
    ],
  },
  {
    name: 'Våren 2019 omgång 1',
    startDate: '2019-01-07',
    participants: [
      ['woman', 1983, { first: '2019-03-06' }],
      ['woman', 1990, { first: '2019-03-12' }],
      ['man', 1977, { first: '2019-04-12' }],
      ['woman', 1995, { first: '2019-04-12' }],
      ['man', 1969],
      ['woman', 1986],
    ],
  },
  {
    name: 'Våren 2019 omgång 2',
    startDate: '2019-03-04',
    participants: [
      ['man', 1989, { first: '2019-04-29' }],
      ['woman', 1972, { first: '2019-04-23' }],
      ['woman', 1998, { first: '2019-05-15' }],
      ['man', 1980, { first: '2019-02-22' }],
      ['woman', 1984, { planned: true }],
      ['woman', 1976, { planned: true }],
      ['man', 1992],
    ],
  },
  {
    name: 'Våren 2019 omgång 3',
    startDate: '2019-04-01',
    policy: 'keepEnd',
    participants: [
      ['woman', 1987, { planned: true, requested: '2019-04-24' }],
      ['woman', 1994, { planned: true, requested: '2019-04-24' }],
      ['man', 1971, { planned: true }],
      ['woman', 1982, { planned: true }],
      ['man', 1999, { planned: true }],
      ['woman', 1978, { planned: true }],
      ['man', 1990, { planned: true }],
    ],
  },
]

export function addPastRounds(world: World, { templates, staff, rooms, parties }: Organisation): void {
  const common = { template: templates.mittVal, room: rooms.sal2 }
  const numbers = codeNumbers()
  for (const [place, { name, startDate, policy, belowMinimumReason, participants }] of pastRounds.entries()) {
    const leaders = place % 2 === 0 ? [staff.mariaEk, staff.johanSandberg] : [staff.erikNyberg, staff.evaLund]
    const plannedOn = before(startDate, 42)
    const round = addRound(world, { ...common, name, startDate, plannedOn, leaders, ...(policy ? { policy } : {}) })
    world.change('cohorts', round.id, { status: 'finished', belowMinimumReason: belowMinimumReason ?? '' })
    holdSessions(world, round)
    const end = sessionsOf(world.state(), round.id).at(-1)!.date
    for (const [nth, [gender, birthYear, gk]] of participants.entries()) {
      const person = world.add('persons', { code: numbers.next(startDate), gender, birthYear })
      world.add('enrolments', {
        cohortId: round.id,
        personId: person.id,
        status: 'completed',
        statusOn: end,
        registeredOn: before(startDate, 30 - nth * 3),
        referringPartyId: nth % 4 === 3 ? parties.af.id : parties.fk.id,
        gkPlanned: gk?.planned ?? false,
        gkRequestedOn: gk?.requested ?? null,
        gkFirstOn: gk?.first ?? null,
      })
    }
  }
  addCancelledRound(
    world,
    addRound(world, {
      ...common,
      name: 'Våren 2019 omgång 4',
      startDate: '2019-05-06',
      plannedOn: '2019-03-25',
      leaders: [staff.erikNyberg, staff.evaLund],
    }),
    numbers,
  )
}

/** May 2019: four were registered. Two were moved to the autumn and two went straight to GK; none of them took part. */
function addCancelledRound(world: World, round: Rows['cohorts'], numbers: ReturnType<typeof codeNumbers>): void {
  world.change('cohorts', round.id, { status: 'cancelled', note: 'Inställd: fyra anmälda av minst sex.' })
  for (const session of sessionsOf(world.state(), round.id))
    world.change('sessions', session.id, { status: 'cancelled' })
  const ways = ['transferred', 'transferred', 'straightToGk', 'straightToGk'] as const
  for (const [nth, status] of ways.entries()) {
    const person = world.add('persons', {
      code: numbers.next('2019-05-06'),
      gender: nth === 1 ? 'man' : 'woman',
      birthYear: 1975 + nth * 6,
    })
    world.add('enrolments', {
      cohortId: round.id,
      personId: person.id,
      status,
      statusOn: '2019-04-26',
      registeredOn: `2019-04-0${nth + 2}`,
      gkPlanned: status === 'straightToGk',
    })
  }
}

/** Running numbers a year: `HAN-2018-001`. */
function codeNumbers() {
  const given = new Map<string, number>()
  return {
    next(date: string): string {
      const year = date.slice(0, 4)
      const number = (given.get(year) ?? 0) + 1
      given.set(year, number)
      return `HAN-${year}-${String(number).padStart(3, '0')}`
    },
  }
}

function before(date: string, days: number): string {
  return addDays(date as IsoDate, -days)
}
