import { describe, expect, it } from 'vitest'
import { dayMarks, reasonBesideDate, reasonSentence, type BlockedReason } from '@shared/calendar/blocked-day'
import { planSessions } from '@shared/calendar/plan'
import {
  formatHours,
  planHeading,
  planInShort,
  planSpan,
  planSummary,
  replacesSentence,
  skippedSentence,
} from '@shared/calendar/plan-sentences'
import type { BlockedDayPolicy } from '@shared/calendar/policy'
import { clock, date } from '@tests/shared/record/rows'

const today = date('2027-02-22')
const shown = (text: string) => text.replaceAll('\u00A0', ' ')

/** Mitt Val in the spring of 2027, over annandag påsk on 29 March. */
const plan = (policy: BlockedDayPolicy, sessionCount = 8) =>
  planSessions({
    startDate: date('2027-03-08'),
    weekdays: [1, 3],
    start: clock('13:00'),
    end: clock('15:00'),
    sessionCount,
    policy,
    marksOn: dayMarks({ closedDays: [] }),
    usedAnyway: [],
  })

describe('what a plan says of itself', () => {
  it.each<[BlockedDayPolicy, string, string, string]>([
    [
      'extend',
      'Annandag påsk är röd dag. Ersätts av tillfälle 8.',
      'Alla åtta tillfällen blir av. Kursen slutar måndag 5 april i stället för onsdag 31 mars.',
      '8 tillfällen, sista måndag 5 april',
    ],
    [
      'keepEnd',
      'Annandag påsk är röd dag. Det blir ett tillfälle färre.',
      '7 av 8 tillfällen blir av. Kursen slutar onsdag 31 mars.',
      '7 tillfällen, sista onsdag 31 mars',
    ],
    [
      'move',
      'Annandag påsk är röd dag. Flyttas till tisdag 30 mars.',
      'Alla åtta tillfällen blir av. Kursen slutar onsdag 31 mars.',
      '8 tillfällen, tisdag 30 mars i stället för 29 mars, sista onsdag 31 mars',
    ],
  ])('under %s', (policy, skipped, summary, inShort) => {
    const planned = plan(policy)
    expect(planned.skipped.map((day) => shown(skippedSentence(day, today)))).toEqual([skipped])
    expect(shown(planSummary(planned, today))).toBe(summary)
    expect(shown(planInShort(planned, today))).toBe(inShort)
  })

  it('names its extent', () => {
    expect(planHeading(plan('extend'))).toBe('8 tillfällen, 16 timmar')
    expect(shown(planSpan(plan('extend'), today))).toBe('måndag 8 mars – måndag 5 april · v. 10–14')
    expect(planHeading(plan('extend', 1))).toBe('1 tillfälle, 2 timmar')
    expect(shown(planSummary(plan('extend', 1), today))).toBe('Tillfället blir av. Kursen slutar måndag 8 mars.')
    expect(shown(planSummary(plan('extend', 2), today))).toMatch(/^Båda tillfällena blir av\./)
  })

  it('says nothing of a plan without sessions', () => {
    expect(planSummary(plan('extend', 0), today)).toBe('')
    expect(planSpan(plan('extend', 0), today)).toBe('')
  })

  it('says it when flytta found no free day in the week', () => {
    const midsummer = planSessions({
      startDate: date('2027-06-25'),
      weekdays: [5],
      start: clock('13:00'),
      end: clock('15:00'),
      sessionCount: 1,
      policy: 'move',
      marksOn: dayMarks({ closedDays: [] }),
      usedAnyway: [],
    })
    expect(midsummer.skipped.map((day) => shown(skippedSentence(day, today)))).toEqual([
      'Midsommarafton är ledig i praktiken. Ingen ledig vardag i v. 25. Ersätts i stället av tillfälle 1.',
    ])
  })

  it('keeps with a session what it stands in for', () => {
    const standIn = plan('extend').sessions[7]?.replaces
    expect(standIn && shown(replacesSentence(standIn))).toBe('Ersätter 29 mars, annandag påsk')
  })
})

describe('every reason is a sentence', () => {
  it.each<[BlockedReason['kind'], string, string, string]>([
    ['redDay', 'annandag påsk', '22 april 2019 är annandag påsk', 'Annandag påsk är röd dag.'],
    ['eve', 'julafton', '22 april 2019 är julafton', 'Julafton är ledig i praktiken.'],
    ['halfDay', 'skärtorsdagen', '22 april 2019 är skärtorsdagen', 'Skärtorsdagen är en kortare dag.'],
    ['bridgeDay', 'klämdag', '22 april 2019 är klämdag', '22 april är klämdag.'],
    ['closed', 'Planeringsdag', '22 april 2019 är stängd: Planeringsdag', 'Stängt: Planeringsdag.'],
    ['schoolBreak', 'Påsklov i Haninge', '22 april 2019 är lov: Påsklov i Haninge', 'Lov: Påsklov i Haninge.'],
    ['leaderAway', 'Maria Ek', 'Maria Ek är borta 22 april 2019', 'Maria Ek är borta.'],
    ['roomAway', 'Sal 2', 'Sal 2 går inte att använda 22 april 2019', 'Sal 2 går inte att använda.'],
  ])('%s', (kind, name, alone, besideDate) => {
    const day = date('2019-04-22')
    expect(shown(reasonSentence(day, { kind, name }))).toBe(alone)
    expect(shown(reasonBesideDate(day, { kind, name }))).toBe(besideDate)
  })
})

it.each([
  [960, '16 timmar'],
  [60, '1 timme'],
  [90, '1,5 timmar'],
  [45, '45 minuter'],
  [0, '0 timmar'],
])('%i minutes are %s', (minutes, expected) => {
  expect(formatHours(minutes)).toBe(expected)
})
