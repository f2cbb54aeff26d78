import type { IsoDate } from '@shared/calendar/date'
import { season } from '@shared/course/season'
import { seasonSpan, seasonYearName, seasonYearOf } from '@shared/course/season-span'
import { placesSentence, spokenRound } from '@shared/course/season-words'
import { rowsOf } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { put } from '@shared/record/change'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, test } from 'vitest'

const world = sampleWorld()
const today = '2027-02-22' as IsoDate
const of2027 = { cut: 'calendar', year: 2027 } as const

describe('a year as weeks', () => {
  test.each([
    // 2026 has a week 53, which 1 January 2027 is in.
    ['calendar', 2027, '2026-12-28', '2028-01-02', 53, 53, 52],
    ['calendar', 2026, '2025-12-29', '2027-01-03', 53, 1, 53],
    ['calendar', 2024, '2024-01-01', '2025-01-05', 53, 1, 1],
    // DST begins and ends in it, and no week is lost or doubled.
    ['season', 2026, '2026-06-29', '2027-07-04', 53, 27, 26],
    ['season', 2018, '2018-06-25', '2019-06-30', 53, 26, 26],
  ] as const)('%s %i: %s to %s, %i weeks from %i to %i', (cut, year, from, to, count, first, last) => {
    const span = seasonSpan({ cut, year })
    expect([span.from, span.to, span.weeks.length]).toEqual([from, to, count])
    expect([span.weeks[0]?.number, span.weeks.at(-1)?.number]).toEqual([first, last])
    expect(span.months.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(count)
  })

  test('gives a week to the month of its Thursday', () => {
    expect(seasonSpan(of2027).months.slice(0, 3)).toEqual([
      { first: '2026-12-01', weeks: 1 },
      { first: '2027-01-01', weeks: 4 },
      { first: '2027-02-01', weeks: 4 },
    ])
  })

  test.each([
    ['calendar', '2027-02-22', '2027'],
    ['season', '2027-02-22', 'hösten 2026 – våren 2027'],
    ['season', '2027-06-30', 'hösten 2026 – våren 2027'],
    ['season', '2027-07-01', 'hösten 2027 – våren 2028'],
  ] as const)('%s of %s is %s', (cut, date, name) => {
    expect(seasonYearName(seasonYearOf(cut, date as IsoDate))).toBe(name)
  })
})

describe('a year of rounds', () => {
  const sheet = season(world, of2027, 'course')
  const rounds = sheet.groups.flatMap((group) => group.rounds)
  const called = (title: string) => rounds.find((round) => round.title === title)!

  test('has a lane for each, under its course, in the order that they begin', () => {
    expect(sheet.groups.map(({ name, rounds }) => [name, rounds.map(({ title }) => title)])).toEqual([
      ['Mitt Val', ['Mitt Val, våren 2027 omgång 1', 'Mitt Val, våren 2027 omgång 2', 'Mitt Val, hösten 2027']],
      ['Stationen', ['Stationen, grupp 3']],
    ])
    expect(sheet.count).toBe(4)
  })

  test('tells of each what stands on the sheet', () => {
    const round = called('Mitt Val, våren 2027 omgång 2')
    expect(round).toMatchObject({ state: 'Öppen för anmälan', from: '2027-03-08', to: '2027-04-05', room: 'Sal 2' })
    expect(round.leaders).toEqual(['Maria Ek', 'Johan Sandberg'])
    expect(placesSentence(round)).toBe('5 av 10 platser tagna, 5 lediga')
    expect(placesSentence(called('Mitt Val, hösten 2027'))).toBe('1 av 10 platser tagen, 1 erbjuden, 8 lediga')
    expect(spokenRound(round, today)).toBe(
      'Mitt Val, våren 2027 omgång 2, måndag 8\u00A0mars till måndag 5\u00A0april, v.\u00A010–14, 8 tillfällen, Öppen för anmälan, 5 av 10 platser tagna, 5 lediga',
    )
  })

  test.each([
    ['Mitt Val, våren 2027 omgång 1', 'Omgången är i gång, så starten går inte att flytta.'],
    ['Mitt Val, våren 2027 omgång 2', undefined],
    ['Stationen, grupp 3', undefined],
    ['Mitt Val, hösten 2027', undefined],
  ])('says of %s why it stays: %s', (title, fixed) => {
    expect(called(title).fixed).toBe(fixed)
  })

  test('shows a round with two leaders with both, and counts it once', () => {
    const byLeader = season(world, of2027, 'leader')
    expect(byLeader.groups.map(({ name, rounds }) => `${name} ${rounds.length}`)).toEqual([
      'Erik Nyberg 1',
      'Eva Lund 2',
      'Johan Sandberg 2',
      'Maria Ek 2',
    ])
    expect(byLeader.count).toBe(4)
  })

  test('puts those without a leader or a room last', () => {
    const [round] = rowsOf(world, 'cohorts').filter(({ startDate }) => startDate === '2027-03-08')
    const without = withPuts(world, [put('cohorts', { ...round!, leaderIds: [], roomId: null })])
    expect(season(without, of2027, 'leader').groups.at(-1)?.name).toBe('Ingen kursledare än')
    expect(season(without, of2027, 'room').groups.map(({ name }) => name)).toEqual(['Sal 1', 'Sal 2', 'Ingen lokal än'])
  })

  test('leaves out what is put away, and has a round in both years that it is in', () => {
    const [round] = rowsOf(world, 'cohorts').filter(({ startDate }) => startDate === '2027-03-08')
    const away = withPuts(world, [put('cohorts', { ...round!, putAwayAt: round!.updatedAt })])
    expect(season(away, of2027, 'course').count).toBe(3)
    const [session] = rowsOf(world, 'sessions').filter(({ date }) => date === '2027-09-29')
    const late = withPuts(world, [put('sessions', { ...session!, date: '2028-01-10' as IsoDate })])
    const counts = (state: typeof world) =>
      [2027, 2028].map((year) => season(state, { cut: 'calendar', year }, 'course').count)
    expect([counts(world), counts(late)]).toEqual([
      [4, 0],
      [4, 1],
    ])
  })

  test('has red days on weekdays, lov and closed days in order, with the kommun', () => {
    const named = sheet.free.map(({ name, from, to }) => `${name} ${from}${from === to ? '' : `–${to}`}`)
    expect(named).toContain('annandag påsk 2027-03-29')
    expect(named).toContain('Sportlov i Haninge 2027-03-01–2027-03-05')
    expect(named).toContain('Planeringsdag 2027-05-07')
    // Första maj 2027 is a Saturday.
    expect(named).not.toContain('första maj 2027-05-01')
    expect(sheet.free.map(({ from }) => from)).toEqual(sheet.free.map(({ from }) => from).toSorted())
  })

  test('tells when its leaders and rooms cannot be had, and nobody else', () => {
    expect(sheet.away.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Eva Lund', '2027-04-19', '2027-04-23'],
      ['Johan Sandberg', '2027-03-17', '2027-03-17'],
      ['Sal 1', '2027-05-10', '2027-05-14'],
    ])
    expect(season(world, { cut: 'calendar', year: 2030 }, 'course').away).toEqual([])
  })
})
