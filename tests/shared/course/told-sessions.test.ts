import { toldSessions } from '@shared/course/told-sessions'
import { momentAfter, startOfDay } from '@shared/calendar/instant'
import type { Line } from '@shared/record/history'
import { rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { sessionsOf } from '@shared/course/sessions'
import { changedTime } from '@shared/documents/course-letter/changed-time'
import type { Instant } from '@shared/calendar/date'
import { textsOf } from '@tests/shared/documents/model-texts'
import { date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const world = sampleWorld()
const round = rowsOf(world, 'cohorts').find(({ status }) => status === 'open')!
const [first, second] = sessionsOf(world, round.id)
const enrolment = {
  ...rowsOf(world, 'enrolments').find(({ cohortId }) => cohortId === round.id)!,
  status: 'summoned' as const,
  summonedOn: date('2027-02-10'),
}
const moved = { ...first!, date: date('2027-03-09'), status: 'moved' as const, movedFrom: null }
const cancelled = { ...second!, status: 'cancelled' as const, reason: 'Maria Ek är sjuk' }
const now: State = withPuts(world, [
  { table: 'enrolments', row: enrolment },
  { table: 'sessions', row: moved },
  { table: 'sessions', row: cancelled },
])

function line(commit: number, at: Instant, rows: Line['rows']): Line {
  return { commit, at, name: 'ändrade', rows }
}
const change = line(2, startOfDay(date('2027-02-12')), [
  { table: 'sessions', before: first!, after: moved },
  { table: 'sessions', before: second!, after: cancelled },
])
const begins = startOfDay(date('2027-01-01'))
const whenOf = (told: readonly { date: string }[]) => told.map((one) => one.date)

describe('what a participant was told', () => {
  it('is how the sessions stood when the kallelse was marked, by the history', () => {
    const told = toldSessions(now, enrolment, { begins, lines: [change] })
    expect(whenOf(told).slice(0, 2)).toEqual(['2027-03-08', '2027-03-10'])
    const called = line(3, startOfDay(date('2027-02-14')), [
      { table: 'enrolments', before: { ...enrolment, summonedOn: null }, after: enrolment },
    ])
    const later = toldSessions(now, enrolment, { begins, lines: [called, change] })
    expect(whenOf(later).slice(0, 1)).toEqual(['2027-03-09'])
    expect(later.map(({ id }) => id)).not.toContain(second!.id)
  })

  it('is the plan where the history does not reach', () => {
    const told = toldSessions(now, enrolment, { begins: momentAfter(date('2027-02-20')), lines: [] })
    expect(told).toHaveLength(sessionsOf(now, round.id).length)
  })
})

describe('the letter of a changed time', () => {
  it('says from when to when, and never the reason that somebody wrote', () => {
    const model = changedTime(now, enrolment.id, {
      by: 'code',
      naming: 'shown',
      today: date('2027-02-22'),
      answerBy: null,
      message: '',
      told: (one) => toldSessions(now, one, { begins, lines: [change] }),
    })!
    const [table] = model.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    expect(table!.map((row) => row.map((text) => text.replaceAll('\u00A0', ' ')))).toEqual([
      ['måndag 8 mars 2027, kl. 13.00–15.00', 'tisdag 9 mars 2027, kl. 13.00–15.00'],
      ['onsdag 10 mars 2027, kl. 13.00–15.00', 'Inställt'],
    ])
    expect(textsOf(model).join('\n')).not.toContain('sjuk')
  })
})
