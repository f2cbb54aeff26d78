import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupFacts, backupName, type BackupName } from '@shared/host'
import { stockholmDate, stockholmMoment, toRemove, type Lying } from '../../../electron/backup/retention'

const today = '2027-02-22'
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

function lying(date: string, time = '08:00:00', more: { occasion?: 'restore'; damaged?: true } = {}): Lying {
  const facts = { date, time, occasion: more.occasion ?? null, rows: 3, hash: hashOf(date + time) }
  return { name: backupName(facts), isWhole: more.damaged !== true }
}

const daysAgo = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
const left = (all: Lying[], losses: string[] = []) => {
  const gone = new Set(toRemove(all, today, losses))
  return all.filter(({ name }) => !gone.has(name))
}

describe('the backups that stay', () => {
  it('are the newest three of today', () => {
    const all = ['07:00:00', '07:15:00', '07:30:00', '07:45:00', '08:00:00'].map((time) => lying(today, time))
    expect(left(all)).toEqual(all.slice(2))
  })

  it('are one of each quarter of an hour today: what is made at every pause leaves the hour before alone', () => {
    const all = ['07:10:00', '07:40:00', '07:58:00', '08:00:00', '08:03:00', '08:14:00'].map((time) =>
      lying(today, time),
    )
    expect(left(all)).toEqual([lying(today, '07:40:00'), lying(today, '07:58:00'), lying(today, '08:14:00')])
  })

  it('are the newest one of each of ten days before, and none older', () => {
    const days = Array.from({ length: 14 }, (_, index) => daysAgo(index + 1))
    const all = days.flatMap((date) => [lying(date, '09:00:00'), lying(date, '16:00:00')])
    expect(left(all)).toEqual(days.slice(0, 10).map((date) => lying(date, '16:00:00')))
  })

  it('are those for an occasion, ten days, and they take no place of the others', () => {
    const kept = lying(daysAgo(10), '08:00:00', { occasion: 'restore' })
    const old = lying(daysAgo(11), '08:00:00', { occasion: 'restore' })
    const everyday = ['10:00:00', '11:00:00', '12:00:00'].map((time) => lying(today, time))
    const occasions = ['13:00:00', '14:00:00', '15:00:00'].map((time) => lying(today, time, { occasion: 'restore' }))
    expect(left([old, kept, ...everyday, ...occasions])).toEqual([kept, ...everyday, ...occasions])
  })

  it('are the whole ones: a damaged one pushes none out, and goes when it is old', () => {
    const whole = ['07:00:00', '07:15:00', '07:30:00'].map((time) => lying(today, time))
    const damaged = ['08:00:00', '08:15:00', '08:30:00'].map((time) => lying(today, time, { damaged: true }))
    const oldDamaged = lying(daysAgo(11), '08:00:00', { damaged: true })
    expect(left([oldDamaged, ...whole, ...damaged])).toEqual([...whole, ...damaged])
  })

  it('are three days’ however old, for whoever comes back from a holiday', () => {
    const all = [lying(today), ...[30, 31, 32, 33].map((days) => lying(daysAgo(days)))]
    expect(left(all)).toEqual(all.slice(0, 3))
  })

  it('are also those of a day to come, when a clock was wrong, one of each', () => {
    const all = [lying('2031-01-01', '08:00:00'), lying('2031-01-01', '09:00:00'), lying(today)]
    expect(left(all)).toEqual([lying('2031-01-01', '09:00:00'), lying(today)])
  })

  it('are those of before a loss besides those of after it, as days of their own', () => {
    const before = ['07:00:00', '07:15:00', '07:30:00', '07:45:00'].map((time) => lying(today, time))
    const after = ['09:00:00', '09:15:00', '09:30:00', '09:45:00'].map((time) => lying(today, time))
    const losses = [`${today} 08:00:00`]
    expect(left([...before, ...after], losses)).toEqual([...before.slice(1), ...after.slice(1)])
    const days = ['08:00:00', '16:00:00'].map((time) => lying(daysAgo(10), time))
    expect(left([...days, ...after], [`${daysAgo(10)} 12:00:00`])).toEqual([...days, ...after.slice(1)])
    expect(left(days, [`${daysAgo(20)} 12:00:00`])).toEqual(days.slice(1))
  })

  it('are no older for a loss: what was taken out of Rådrum is in no copy longer', () => {
    const days = [11, 12].flatMap((day) => ['08:00:00', '16:00:00'].map((time) => lying(daysAgo(day), time)))
    const all = [lying(today), lying(daysAgo(1)), lying(daysAgo(2)), ...days]
    expect(left(all, [`${daysAgo(11)} 12:00:00`, `${daysAgo(12)} 12:00:00`])).toEqual(all.slice(0, 3))
  })

  it('always hold the newest whole one, and never grow past their number, whatever lies there', () => {
    const one = fc
      .record({
        day: fc.integer({ min: -3, max: 40 }),
        minute: fc.integer({ min: 0, max: 1439 }),
        isWhole: fc.boolean(),
        isOccasion: fc.boolean(),
      })
      .map(({ day, minute, isWhole, isOccasion }): Lying => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`
        const made = lying(daysAgo(day), time, isOccasion ? { occasion: 'restore' } : {})
        return { ...made, isWhole }
      })
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ name }) => name, maxLength: 60 }), (all) => {
        const kept = left(all)
        const counted = ({ name, isWhole }: Lying) => isWhole && backupFacts(name).occasion === null
        const newest = all.filter(counted).sort((a, b) => (stamp(a.name) < stamp(b.name) ? 1 : -1))[0]
        if (newest) expect(kept).toContain(newest)
        const past = kept.filter((one) => counted(one) && backupFacts(one.name).date < today)
        expect(past.length).toBeLessThanOrEqual(10)
        expect(toRemove(kept, today)).toEqual([])
      }),
    )
  })
})

const stamp = (name: BackupName) => backupFacts(name).date + backupFacts(name).time

it('counts days as Stockholm does, wherever the computer is', () => {
  expect(stockholmDate(new Date('2027-02-21T23:30:00Z'))).toBe('2027-02-22')
  expect(stockholmDate(new Date('2027-07-01T21:59:00Z'))).toBe('2027-07-01')
})

it('tells a moment as the names of backups do', () => {
  expect(stockholmMoment(new Date('2027-02-21T23:30:05Z'))).toBe('2027-02-22 00:30:05')
})
