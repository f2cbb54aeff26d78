import { addDays, daysBetween, isoWeek, weekdayOf } from '@shared/calendar/days'
import type { IsoDate } from '@shared/calendar/date'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { agendaItems } from '@shared/team/agenda'
import { cancelMeeting, changeMeeting } from '@shared/team/meeting-verbs'
import type { Meeting } from '@shared/team/meeting'
import type { SeriesInput } from '@shared/team/series-input'
import { meetingsOfSeries, seriesOfTeam } from '@shared/team/series-meetings'
import { planMeetings } from '@shared/team/series-plan'
import { changeSeries, createSeries, endSeries } from '@shared/team/series-verbs'
import { after, clock, date, id, problemsOf, rowWith } from '@tests/shared/record/rows'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aTeam, now, team } from './a-team'

/** Tuesday 6 April 2027 and every second week, as Södra Roslagen meets (`source-cases.md`). */
const input = (fields: Partial<SeriesInput> = {}): SeriesInput => ({
  startDate: '6 april 2027',
  everyWeeks: 2,
  until: '15 juni 2027',
  start: '9',
  end: '11.30',
  place: 'Kommunhuset',
  policy: 'move',
  restFromWeek: '',
  restToWeek: '',
  kommunId: null,
  ...fields,
})

const other = id(201)
const twoTeams = () => {
  const first = rowOf(aTeam(), 'teams', team)!
  return aTeam({ teams: [first, { ...first, id: other, name: 'Resursråd Nynäshamn', place: 'Kulturhuset' }] })
}

/** Ids that differ, for what makes many rows. */
let drawn = 5000
const counting = { ...now, newId: () => id((drawn += 1)) }
const made = (state: State, fields: Partial<SeriesInput> = {}, teams = [team]) =>
  after(state, createSeries(teams, input(fields)), counting)
const datesOf = (state: State, teamId = team) =>
  seriesOfTeam(state, teamId).flatMap(({ id }) =>
    meetingsOfSeries(state, id)
      .filter(({ status }) => status === 'planned')
      .map((meeting) => meeting.date as string),
  )
const seriesIn = (state: State, teamId = team) => seriesOfTeam(state, teamId)[0]!
const meetingOn = (state: State, on: string): Meeting =>
  meetingsOfSeries(state, seriesIn(state).id).find((meeting) => meeting.date === date(on))!

describe('a series of meetings', () => {
  it.each<[what: string, fields: Partial<SeriesInput>, dates: string[]]>([
    [
      'meets every second week from the first day',
      {},
      ['2027-04-06', '2027-04-20', '2027-05-04', '2027-05-18', '2027-06-01', '2027-06-15'],
    ],
    [
      'moves a meeting on a red day to the nearest free weekday of its week, and keeps the rhythm after',
      // Monday 29 March is annandag påsk.
      { startDate: '15 mars 2027', until: '5 april 2027', everyWeeks: 1 },
      ['2027-03-15', '2027-03-22', '2027-03-30', '2027-04-05'],
    ],
    [
      'leaves out a meeting on a red day where the end is kept',
      { startDate: '15 mars 2027', until: '5 april 2027', everyWeeks: 1, policy: 'keepEnd' },
      ['2027-03-15', '2027-03-22', '2027-04-05'],
    ],
    [
      'puts one more at the end, in the rhythm, where it is made longer',
      { startDate: '15 mars 2027', until: '12 april 2027', policy: 'extend' },
      ['2027-03-15', '2027-04-12', '2027-04-26'],
    ],
    [
      'rests in summer, and nothing stands in for that',
      { startDate: '1 juni 2027', until: '31 augusti 2027', restFromWeek: 25, restToWeek: '32' },
      ['2027-06-01', '2027-06-15', '2027-08-24'],
    ],
    [
      'rests over New Year, week 53 included',
      { startDate: '8 december 2026', until: '26 januari 2027', everyWeeks: 1, restFromWeek: 52, restToWeek: 1 },
      ['2027-01-12', '2027-01-19', '2027-01-26'],
    ],
    [
      'counts weeks from the first day across week 53',
      { startDate: '15 december 2026', until: '26 januari 2027' },
      ['2026-12-15', '2026-12-29', '2027-01-12', '2027-01-26'],
    ],
  ])('%s', (_, fields, dates) => {
    const state = made(aTeam({ meetings: [] }), fields)
    expect(datesOf(state).filter((day) => day >= (dates[0] ?? ''))).toEqual(dates)
  })

  it('does not put a meeting beside one that the team has that day', () => {
    const state = made(aTeam(), { startDate: '23 februari 2027', until: '30 mars 2027' })
    expect(datesOf(state)).toEqual(['2027-03-23'])
    expect(rowsOf(state, 'meetings').filter(({ date: on }) => on === date('2027-03-09'))).toHaveLength(1)
  })

  it.each<[string, Partial<SeriesInput>, string, RegExp]>([
    ['a misprinted day', { startDate: '1900304' }, 'startDate', /sju siffror/],
    ['no first day', { startDate: ' ' }, 'startDate', /det första mötet/],
    ['an end before the beginning', { until: '1 april 2027' }, 'until', /före det första mötet/],
    ['more than five years', { until: '1 januari 2033' }, 'until', /högst fem år/],
    ['no number of weeks', { everyWeeks: 'varannan' }, 'everyWeeks', /helt tal från 1 till 26/],
    ['half a rest', { restFromWeek: 27 }, 'restToWeek', /både första och sista veckan/],
    ['week 54', { restFromWeek: 27, restToWeek: 54 }, 'restToWeek', /helt tal från 1 till 53/],
    ['times in the wrong order', { start: '11', end: '9' }, 'end', /Sluttiden/],
    ['nothing but rest', { restFromWeek: 1, restToWeek: 53 }, 'until', /Det blir inget möte/],
  ])('is refused for %s, at its field', (_, fields, field, sentence) => {
    const problems = problemsOf(createSeries([team], input(fields))(aTeam(), now))
    expect(problems[0]).toMatchObject({ field, message: expect.stringMatching(sentence) as string })
  })
})

describe('teams that take turns', () => {
  it('have a series each, a turn apart, each at its own place', () => {
    const state = made(twoTeams(), { startDate: '4 maj 2027', until: '1 juni 2027', everyWeeks: 1 }, [team, other])
    expect(datesOf(state)).toEqual(['2027-05-04', '2027-05-18', '2027-06-01'])
    expect(datesOf(state, other)).toEqual(['2027-05-11', '2027-05-25'])
    expect(seriesIn(state, other).place).toBe('Kulturhuset')
  })

  it('never meet in the same week, and drift in no year of three, on whichever day and however often', () => {
    const firstDays = fc.integer({ min: 0, max: 364 }).map((days) => addDays(date('2026-01-05'), days))
    fc.assert(
      fc.property(firstDays, fc.integer({ min: 1, max: 4 }), (first, everyWeeks) => {
        const until = addDays(first, 3 * 364)
        const state = made(twoTeams(), { startDate: first, until, everyWeeks }, [team, other])
        const weeks = [team, other].map((teamId) => {
          const series = seriesIn(state, teamId)
          const slots = meetingsOfSeries(state, series.id).map(({ slot }) => slot!)
          for (const slot of slots) {
            expect(daysBetween(series.startDate, slot) % (7 * series.everyWeeks)).toBe(0)
            expect(weekdayOf(slot)).toBe(weekdayOf(first))
          }
          return meetingsOfSeries(state, series.id).map((meeting) => JSON.stringify(isoWeek(meeting.date)))
        })
        expect(new Set(weeks.flat()).size).toBe(weeks.flat().length)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a series that is changed', () => {
  const withCase = (state: State, on: string) => {
    const placed = { ...aCaseItem(7001, 300, 25), meetingId: meetingOn(state, on).id }
    return { ...state, agendaItems: new Map([[placed.id, placed]]), cases: new Map([[id(300), aCase(300)]]) }
  }

  it('to another weekday takes the agendas along', () => {
    const before = withCase(made(aTeam({ meetings: [] })), '2027-05-04')
    const placedOn = meetingOn(before, '2027-05-04').id
    const state = after(before, changeSeries(seriesIn(before).id, input({ startDate: '8 april 2027' })), counting)
    expect(datesOf(state)).toEqual(['2027-04-08', '2027-04-22', '2027-05-07', '2027-05-20', '2027-06-03'])
    expect(rowOf(state, 'meetings', placedOn)).toMatchObject({ slot: '2027-05-06', status: 'planned' })
    expect(agendaItems(state, placedOn)).toHaveLength(1)
  })

  it('by a week moves every meeting on, in order', () => {
    const before = made(aTeam({ meetings: [] }))
    const ids = datesOf(before).map((on) => meetingOn(before, on).id)
    const state = after(before, changeSeries(seriesIn(before).id, input({ startDate: '13 april 2027' })), counting)
    expect(datesOf(state)).toEqual(['2027-04-13', '2027-04-27', '2027-05-11', '2027-05-25', '2027-06-08'])
    expect(datesOf(state).map((on) => meetingOn(state, on).id)).toEqual(ids.slice(0, 5))
  })

  it('leaves what was moved by hand, cancelled and held, and plans no second one for their weeks', () => {
    const planned = made(aTeam({ meetings: [] }))
    const byHand = { date: '22 april 2027', start: '13', end: '15', place: 'Kommunhuset', reason: '' }
    const toThursday = { ...byHand, openedAt: '', closedAt: '' }
    const moved = after(planned, changeMeeting(meetingOn(planned, '2027-04-20').id, toThursday), now)
    const cancelled = after(moved, cancelMeeting(meetingOn(moved, '2027-05-18').id), now)
    const state = after(cancelled, changeSeries(seriesIn(cancelled).id, input({ start: '10', end: '12' })), counting)
    expect(datesOf(state)).toEqual(['2027-04-06', '2027-04-22', '2027-05-04', '2027-06-01', '2027-06-15'])
    expect(meetingOn(state, '2027-04-22')).toMatchObject({ start: '13:00' })
    expect(meetingOn(state, '2027-05-04')).toMatchObject({ start: '10:00' })
  })

  it('that rests where a case was placed cancels that meeting and lets the case wait', () => {
    const before = withCase(made(aTeam({ meetings: [] })), '2027-05-04')
    const placedOn = meetingOn(before, '2027-05-04').id
    const change = changeSeries(seriesIn(before).id, input({ restFromWeek: 18, restToWeek: 18 }))
    const state = after(before, change, counting)
    expect(rowOf(state, 'meetings', placedOn)?.status).toBe('cancelled')
    expect(rowOf(state, 'cases', id(300))?.status).toBe('waiting')
    expect(datesOf(state)).not.toContain('2027-05-04')
    expect(datesOf(state)).toContain('2027-05-18')
  })

  it('that ends takes its coming meetings with it and leaves those that have been', () => {
    const before = made(aTeam({ meetings: [] }), { startDate: '9 februari 2027', until: '6 april 2027' })
    const { id: seriesId } = seriesIn(before)
    const state = after(before, endSeries(seriesId), now)
    expect(seriesOfTeam(state, team)).toEqual([])
    const left = meetingsOfSeries(state, seriesId).map((meeting) => meeting.date)
    expect(left.every((on) => on < now.today)).toBe(true)
    expect(left).not.toEqual([])
  })

  it('is as planned anew, whatever it was before, when nothing has been done by hand', () => {
    const series = fc.record({
      startDate: fc.integer({ min: 0, max: 60 }).map((days) => addDays(date('2027-03-01'), days)),
      everyWeeks: fc.integer({ min: 1, max: 4 }),
      policy: fc.constantFrom('move' as const, 'keepEnd' as const, 'extend' as const),
      rest: fc.constantFrom(['', ''], [24, 33], [51, 2]),
    })
    fc.assert(
      fc.property(series, series, (first, second) => {
        const asked = ({ rest: [restFromWeek, restToWeek], ...fields }: typeof first): Partial<SeriesInput> => ({
          ...fields,
          until: '2028-01-31',
          restFromWeek: restFromWeek,
          restToWeek: restToWeek,
        })
        const before = made(aTeam({ meetings: [] }), asked(first))
        const state = after(before, changeSeries(seriesIn(before).id, input(asked(second))), counting)
        const expected = planMeetings(state, seriesIn(state)).sessions.map((day) => day.date)
        expect(datesOf(state)).toEqual(expected.filter((day: IsoDate) => day >= now.today))
      }),
      { numRuns: 40 },
    )
  })
})

it('a closed day is told of by the same rules as for a course', () => {
  const closed = rowWith('closedDays', 900, {
    kind: 'closed',
    name: 'Planeringsdag',
    from: date('2027-04-20'),
    to: date('2027-04-20'),
    kommunId: null,
    blocks: true,
  })
  const state = made(aTeam({ meetings: [], closedDays: [closed] }), { start: clock('09:00') })
  expect(planMeetings(state, seriesIn(state)).skipped).toMatchObject([
    { date: '2027-04-20', reason: { name: 'Planeringsdag' }, effect: { kind: 'moved', on: '2027-04-21' } },
  ])
})
