import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isoWeek, weekdayOf } from '@shared/calendar/days'
import type { IsoDate } from '@shared/calendar/date'
import { swedishDay } from '@shared/calendar/swedish-days'
import { ConsentStatus } from '@shared/consent/consent'
import { countGk, gkWaiting } from '@shared/course/gk'
import { tookPart } from '@shared/course/enrolment-status'
import { sessionsOf } from '@shared/course/sessions'
import { minutesChecks } from '@shared/documents/minutes-checks'
import { readRecords } from '@shared/record/read'
import { rowsOf } from '@shared/record/state'
import { tableNames, type Rows } from '@shared/record/tables'
import { agendaOverrun, numberedItems } from '@shared/team/agenda'
import { CaseStatus } from '@shared/team/case'
import { gateAtMeeting } from '@shared/team/case-gate'
import { exampleOf, examplePath } from './example'
import { sampleWorld } from './sample-world'

const state = sampleWorld()
const today = '2027-02-22' as IsoDate

const cohort = (name: string) => rowsOf(state, 'cohorts').find((one) => one.name === name)!
const datesOf = (name: string) => sessionsOf(state, cohort(name).id).map(({ date }) => date)
const enrolmentsOf = (name: string) =>
  rowsOf(state, 'enrolments').filter(({ cohortId }) => cohortId === cohort(name).id)
const meeting = (team: string, date: string) => {
  const { id } = rowsOf(state, 'teams').find(({ name }) => name === team)!
  return rowsOf(state, 'meetings').find((one) => one.teamId === id && one.date === date)!
}

describe('the sample world', () => {
  it('is the one that the example profile is read from (if not: npm run tool -- example)', () => {
    const kept: unknown = JSON.parse(readFileSync(examplePath, 'utf8'))
    expect(kept).toEqual(exampleOf(state))
    expect(readRecords(kept).ok).toBe(true)
  })

  it('is the same at every run', () => {
    expect(exampleOf(sampleWorld())).toEqual(exampleOf(state))
  })

  it('has something in every table', () => {
    expect(tableNames.filter((table) => rowsOf(state, table).length === 0)).toEqual([])
  })

  it('refers to rows that exist, and to no id twice', () => {
    const ids = tableNames.flatMap((table) => [...state[table].keys()])
    const known = new Set<string>(ids)
    expect(known.size).toBe(ids.length)
    const referred = tableNames.flatMap((table) =>
      [...state[table].values()].flatMap((row) =>
        Object.entries(row)
          .filter(([field]) => /Ids?$/.test(field))
          .flatMap(([, value]: [string, unknown]) => [value].flat()),
      ),
    )
    expect(referred.filter((id) => id !== null && !known.has(id as string))).toEqual([])
  })

  it('has cases and consents in every state', () => {
    expect(new Set(rowsOf(state, 'cases').map(({ status }) => status))).toEqual(new Set(CaseStatus.options))
    expect(new Set(rowsOf(state, 'consents').map(({ status }) => status))).toEqual(new Set(ConsentStatus.options))
  })

  it('gives each person a code of their own, and names few of them', () => {
    const persons = rowsOf(state, 'persons')
    expect(new Set(persons.map(({ code }) => code)).size).toBe(persons.length)
    expect(persons.every(({ code }) => /^(HAN|NYN)-\d{4}-\d{3}$/.test(code))).toBe(true)
    expect(persons.filter(({ name }) => name !== '').length).toBeLessThan(persons.length / 5)
  })
})

describe('the five rounds of 2018 and 2019, as reported', () => {
  it.each([
    ['Hösten 2018 omgång 1', '2018-10-22', '2018-11-14', 8, [43, 46], 5, [47, 64]],
    ['Hösten 2018 omgång 2', '2018-11-19', '2018-12-12', 8, [47, 50], 5, [50, 92, 40, 133, 50]],
    ['Våren 2019 omgång 1', '2019-01-07', '2019-01-30', 8, [2, 5], 6, [35, 41, 72, 72]],
    ['Våren 2019 omgång 2', '2019-03-04', '2019-03-27', 8, [10, 13], 7, [33, 27, 49]],
    ['Våren 2019 omgång 3', '2019-04-01', '2019-04-24', 7, [14, 17], 7, []],
  ] as const)('%s', (name, first, last, sessions, weeks, participants, days) => {
    const dates = datesOf(name)
    expect([dates[0], dates.at(-1), dates.length]).toEqual([first, last, sessions])
    expect([isoWeek(dates[0]!).week, isoWeek(dates.at(-1)!).week]).toEqual(weeks)
    expect(dates.every((date) => [1, 3].includes(weekdayOf(date)) && swedishDay(date)?.kind !== 'redDay')).toBe(true)
    expect(enrolmentsOf(name).filter(tookPart)).toHaveLength(participants)
    const gk = enrolmentsOf(name).flatMap(({ gkFirstOn }) => gkFirstOn ?? [])
    expect(gkWaiting({ first: dates[0]!, last: dates.at(-1)! }, gk).days).toEqual(days)
  })

  it('sum to 30 people: GK held for 15, and held, requested or planned for 24', () => {
    const past = rowsOf(state, 'cohorts').filter(({ status }) => status === 'finished')
    const all = past.flatMap(({ name }) => enrolmentsOf(name)).filter(tookPart)
    expect(countGk(all, today)).toMatchObject({ participants: 30, held: 15, requested: 2, heldOrOnTheWay: 24 })
  })

  it('none of the four of May 2019 took part, and each has a way on', () => {
    const cancelled = enrolmentsOf('Våren 2019 omgång 4')
    expect(cohort('Våren 2019 omgång 4').status).toBe('cancelled')
    expect(cancelled.filter(tookPart)).toEqual([])
    expect(cancelled.map(({ status }) => status).sort()).toEqual([
      'straightToGk',
      'straightToGk',
      'transferred',
      'transferred',
    ])
  })
})

describe('the spring of 2027', () => {
  it('has a round under way, six of eight sessions held', () => {
    const statuses = sessionsOf(state, cohort('Våren 2027 omgång 1').id).map(({ status }) => status)
    expect(statuses).toEqual([...Array.from({ length: 6 }, () => 'held'), 'planned', 'planned'])
  })

  it('has a round under its minimum that decides on 26 February and steps over annandag påsk', () => {
    const round = cohort('Våren 2027 omgång 2')
    const last = sessionsOf(state, round.id).at(-1)
    expect(round.decisionDate).toBe('2027-02-26')
    expect(last).toMatchObject({ date: '2027-04-05', reason: expect.stringContaining('annandag påsk') as string })
    const places = enrolmentsOf(round.name).filter(({ status }) => !['waiting', 'declined'].includes(status))
    expect(places.length).toBe(round.minParticipants - 1)
  })

  it('has two teams that meet every second week, never on a red day', () => {
    for (const team of rowsOf(state, 'teams')) {
      const meetings = rowsOf(state, 'meetings').filter(({ teamId }) => teamId === team.id)
      expect(new Set(meetings.map(({ date }) => weekdayOf(date))).size).toBe(1)
      const planned = meetings.filter(({ status }) => status !== 'cancelled')
      expect(planned.filter(({ date }) => swedishDay(date)?.kind === 'redDay')).toEqual([])
    }
  })
})

describe('the meeting that is ready to hold', () => {
  const ready = meeting('Resursråd Haninge', '2027-02-23')

  it('has the agenda with its clock times, and is twenty minutes too long', () => {
    const items = numberedItems(state, ready.id)
    expect(items.map(({ start, section }) => `${start} ${section ?? '–'}`)).toEqual(
      '09:00 1,09:05 2,09:15 3,09:25 4,09:35 5,10:00 6,10:25 –,10:35 7,11:00 8,11:15 9,11:30 10,11:40 11'.split(','),
    )
    expect(agendaOverrun(state, ready.id)?.minutes).toBe(20)
  })

  it('has consents that hold, one that leaves the region out, and cases taken up avidentifierat', () => {
    const gates = numberedItems(state, ready.id).flatMap(({ case: taken }) =>
      taken ? [gateAtMeeting(state, taken, ready).brief] : [],
    )
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(gates.map(plain)).toEqual([
      'Till 30 juni, alla parter',
      'Till 31 mars, alla parter',
      'Till 30 juni, alla parter',
      'Omfattar inte regionen',
      'Dras avidentifierat',
      'Dras avidentifierat',
    ])
  })
})

describe('the meeting that was held', () => {
  const held = meeting('Resursråd Haninge', '2027-02-09')

  it('has a note at each § and actions done, open and late', () => {
    const noted = new Set(rowsOf(state, 'notes').map(({ agendaItemId }) => agendaItemId))
    expect(
      numberedItems(state, held.id).filter(({ section, item }) => section !== null && !noted.has(item.id)),
    ).toEqual([])
    const actions = rowsOf(state, 'actions').filter(({ meetingId }) => meetingId === held.id)
    const states = actions.map((action: Rows['actions']) =>
      action.status === 'open' && action.dueOn! < today ? 'late' : action.status,
    )
    expect(states.sort()).toEqual(['done', 'done', 'late', 'late', 'open'])
  })

  it('gives minutes with nothing to mend', () => {
    expect(minutesChecks(state, held.id).filter(({ ok }) => !ok)).toEqual([])
  })
})
