import type { Instant } from '@shared/calendar/date'
import { filterLog, isIn, spanOfDays, type LogFilter } from '@shared/log/filter'
import type { LogEntry } from '@shared/log/log-entry'
import { isSameOpening } from '@shared/log/repeated'
import { date, id } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { entry, purgeEntry } from './entries'

const everything: LogFilter = { act: null, table: null, records: null, profile: null }
const instant = (text: string) => text as Instant

describe('the log’s filter', () => {
  const karin = id(11)
  const opened = entry({ act: 'opened', table: 'persons', rowId: id(1), profile: karin })
  const changed = entry({ act: 'changed', table: 'cases', rowId: id(2), profile: karin })
  const printed = entry({ act: 'printed', table: 'cases', rowId: id(3), profile: null })
  const purged = purgeEntry()
  const restored: LogEntry = { id: id(12), at: purged.at, profile: karin, act: 'restored', madeAt: purged.before }
  const all = [opened, changed, printed, purged, restored]

  it.each([
    ['nothing', {}, all],
    ['what was done', { act: 'changed' }, [changed]],
    ['purges', { act: 'purged' }, [purged]],
    ['restores', { act: 'restored' }, [restored]],
    ['a kind of record', { table: 'cases' }, [changed, printed]],
    ['one person’s records', { records: new Set([id(1), id(3)]) }, [opened, printed]],
    ['a user', { profile: karin }, [opened, changed, restored]],
    ['when nobody had said who', { profile: 'unknown' }, [printed, purged]],
    ['all of it at once', { act: 'changed', table: 'cases', records: new Set([id(2)]), profile: karin }, [changed]],
  ] as const)('asks for %s', (_, asked, expected) => {
    expect(filterLog(all, { ...everything, ...asked })).toEqual(expected)
  })
})

describe('a span of days', () => {
  it('holds the whole of both days as they are in Sweden, in winter and in summer', () => {
    const winter = spanOfDays(date('2027-02-22'), date('2027-02-22'))
    expect(isIn(winter, instant('2027-02-21T23:00:00.000Z'))).toBe(true)
    expect(isIn(winter, instant('2027-02-21T22:59:59.999Z'))).toBe(false)
    expect(isIn(winter, instant('2027-02-22T22:59:59.999Z'))).toBe(true)
    expect(isIn(winter, instant('2027-02-22T23:00:00.000Z'))).toBe(false)
    expect(spanOfDays(date('2027-07-01'), null)).toEqual({ from: '2027-06-30T22:00:00.000Z', until: null })
  })

  it('is open at an end that is not given', () => {
    expect(isIn(spanOfDays(null, null), instant('1999-01-01T00:00:00.000Z'))).toBe(true)
    expect(isIn(spanOfDays(null, date('2027-01-01')), instant('2027-06-01T00:00:00.000Z'))).toBe(false)
  })
})

describe('opening the same record again', () => {
  const first = instant('2027-02-22T08:00:00.000Z')
  it.each([
    ['is the same opening within ten minutes', first, '2027-02-22T08:09:59.999Z', true],
    ['is a new one after ten minutes', first, '2027-02-22T08:10:00.000Z', false],
    ['is a new one when the clock was set back', first, '2027-02-22T07:59:00.000Z', false],
    ['is a new one when there was none before', undefined, '2027-02-22T08:00:00.000Z', false],
  ] as const)('%s', (_, before, at, isSame) => {
    expect(isSameOpening(before, instant(at))).toBe(isSame)
  })
})
