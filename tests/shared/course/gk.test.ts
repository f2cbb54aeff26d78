import { countGk, gkWaiting } from '@shared/course/gk'
import { describe, expect, it } from 'vitest'
import { realRounds } from './mitt-val'
import { date } from '@tests/shared/record/rows'

const today = date('2019-06-30')

/** One row a participant: held dates first, then those who only wait; requests are among the planned. */
function participantsOf({ participants, gk, plannedGk, requestedGk }: (typeof realRounds)[number]) {
  return Array.from({ length: participants }, (_, index) => ({
    gkFirstOn: gk[index] === undefined ? null : date(gk[index]),
    gkPlanned: index >= gk.length && index < gk.length + plannedGk,
    gkRequestedOn: index >= gk.length && index < gk.length + requestedGk ? date('2019-05-02') : null,
  }))
}

describe('days from a round’s end to GK', () => {
  it.each(realRounds)('$printed: $daysToGk', ({ start, end, gk, daysToGk, setAside }) => {
    const waiting = gkWaiting({ first: date(start), last: date(end) }, gk.map(date))
    expect(waiting.days).toEqual(daysToGk)
    expect(waiting.setAside.map(({ days }) => days)).toEqual(setAside)
  })

  it('keeps a date before the start out of mean and median, and says so', () => {
    const round = realRounds[3]!
    const waiting = gkWaiting({ first: date(round.start), last: date(round.end) }, round.gk.map(date))
    expect(waiting.mean).toBeCloseTo((33 + 27 + 49) / 3)
    expect(waiting.median).toBe(33)
    expect(waiting.setAside[0]?.reason).toContain('före kursens start')
  })

  it('takes GK during the round for what it is, not for a mistake', () => {
    const waiting = gkWaiting({ first: date('2019-03-04'), last: date('2019-03-27') }, [date('2019-03-20')])
    expect(waiting.setAside).toEqual([{ days: -7, reason: 'GK hölls under kursen, så ingen väntan efter den räknas.' }])
  })

  it('takes the middle of an even number, and has neither mean nor median of nothing', () => {
    const round = { first: date('2019-01-07'), last: date('2019-01-30') }
    expect(gkWaiting(round, realRounds[2]!.gk.map(date)).median).toBe(56.5)
    expect(gkWaiting(round, [])).toMatchObject({ mean: undefined, median: undefined })
  })
})

describe('GK states', () => {
  it('of all five rounds are 15 held of 30, and 24 of 30 held or on the way', () => {
    const counts = countGk(realRounds.flatMap(participantsOf), today)
    expect(counts).toMatchObject({ participants: 30, held: 15, heldOrOnTheWay: 24 })
  })

  it('of the fifth round are three: 7 planned, 2 requested, 0 held, and 7 people in all', () => {
    const counts = countGk(participantsOf(realRounds[4]!), today)
    expect(counts).toEqual({ participants: 7, held: 0, requested: 2, planned: 7, heldOrOnTheWay: 7 })
  })

  it('a booked date that has not come is planned, and held from the day itself', () => {
    const booked = [{ gkFirstOn: date('2019-07-01'), gkPlanned: false, gkRequestedOn: null }]
    expect(countGk(booked, date('2019-06-30'))).toMatchObject({ held: 0, planned: 1 })
    expect(countGk(booked, date('2019-07-01'))).toMatchObject({ held: 1, planned: 0 })
  })
})
