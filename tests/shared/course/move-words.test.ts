import type { IsoDate } from '@shared/calendar/date'
import { planFrom } from '@shared/course/move-start'
import { freeDaySentences, howFar, movedPlanSentence, staySentence } from '@shared/course/move-words'
import { sessionsOf } from '@shared/course/sessions'
import { rowsOf } from '@shared/record/state'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, test } from 'vitest'

const world = sampleWorld()
const today = '2027-02-22' as IsoDate
const round = rowsOf(world, 'cohorts').find(({ startDate }) => startDate === '2027-03-08')!
const movedTo = (startDate: string) => planFrom(world, round, startDate, today).plan!
/** With plain spaces, as one reads it. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('how far a round is moved', () => {
  test.each([
    ['2027-03-08', '2027-03-15', 'en vecka senare'],
    ['2027-03-08', '2027-02-15', 'tre veckor tidigare'],
    ['2027-03-08', '2027-03-09', 'en dag senare'],
    ['2027-03-08', '2027-03-18', 'tio dagar senare'],
    // Over the night that DST begins.
    ['2027-03-22', '2027-03-29', 'en vecka senare'],
    ['2027-03-08', '2027-03-08', 'samma dag'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(howFar(from as IsoDate, to as IsoDate)).toBe(words)
  })
})

/*
 *   mars 2027          april 2027
 *   mån  ons           mån  ons
 *    8    10            5    7
 *   15    17           12   14
 *   22    24           19   21
 *   29 annandag påsk   31 påsklov (tis 30 mars – fre 2 april)
 */
describe('what a move onto free days is told as', () => {
  test.each([
    [
      '2027-03-22',
      '8 tillfällen, måndag 22 mars – måndag 19 april. Slutar två veckor senare än nu.',
      [
        'Måndag 29 mars: Annandag påsk är röd dag. Ersätts av tillfälle 8.',
        'Ett tillfälle hålls ändå 31 mars. Lov: Påsklov i Haninge.',
      ],
    ],
    [
      '2027-03-29',
      '8 tillfällen, onsdag 31 mars – måndag 26 april. Slutar tre veckor senare än nu.',
      [
        '29 mars 2027 är annandag påsk. Första tillfället blir onsdag 31 mars 2027.',
        'Måndag 29 mars: Annandag påsk är röd dag. Ersätts av tillfälle 8.',
        'Ett tillfälle hålls ändå 31 mars. Lov: Påsklov i Haninge.',
      ],
    ],
    [
      '2027-03-01',
      '8 tillfällen, måndag 1 mars – onsdag 31 mars. Slutar fem dagar tidigare än nu.',
      [
        'Onsdag 17 mars: Johan Sandberg är borta. Ersätts av tillfälle 8.',
        'Måndag 29 mars: Annandag påsk är röd dag. Ersätts av tillfälle 8.',
        'Två tillfällen hålls ändå 1 mars och 3 mars. Lov: Sportlov i Haninge.',
        'Ett tillfälle hålls ändå 31 mars. Lov: Påsklov i Haninge.',
      ],
    ],
    ['2027-04-05', '8 tillfällen, måndag 5 april – onsdag 28 april. Slutar 23 dagar senare än nu.', []],
  ])('from %s', (startDate, plan, free) => {
    expect(plain(movedPlanSentence(movedTo(startDate), '2027-04-05' as IsoDate, today))).toBe(plan)
    expect(freeDaySentences(movedTo(startDate), today).map(plain)).toEqual(free)
  })

  test('sessions that somebody changed by hand are named, for they stay', () => {
    const [first, second] = sessionsOf(world, round.id)
    expect(staySentence([], today)).toBe('')
    expect(plain(staySentence([first!], today))).toBe('Står kvar, för att det är ändrat för hand: måndag 8 mars.')
    expect(plain(staySentence([first!, second!], today))).toBe(
      'Står kvar, för att de är ändrade för hand: måndag 8 mars och onsdag 10 mars.',
    )
  })
})
