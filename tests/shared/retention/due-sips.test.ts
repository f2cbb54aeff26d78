import { describe, expect, it } from 'vitest'
import type { State } from '@shared/record/state'
import { rowsOf } from '@shared/record/state'
import { dueThings } from '@shared/retention/due'
import { isEmptied } from '@shared/retention/emptied'
import { purgeApproved } from '@shared/retention/purge-verb'
import { isActive, lastActive } from '@shared/retention/still-needed'
import { rowsOfSip } from '@shared/sip/sip-rows'
import { after, circumstances, date, id } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

const world = sampleWorld()
const sips = rowsOf(world, 'sips')
const ended = sips.find(({ endedOn }) => endedOn !== null)!
const open = sips.find(({ endedOn }) => endedOn === null)!

const dueOf = (state: State, on: string) =>
  dueThings(state, date(on)).filter(({ kind }) => kind === 'sips' || kind === 'persons' || kind === 'consents')

describe('the time of a SIP', () => {
  it('is counted from its end', () => {
    expect(dueOf(world, '2029-01-19').filter(({ kind }) => kind === 'sips')).toEqual([])
    expect(dueOf(world, '2029-01-20').filter(({ kind }) => kind === 'sips')).toMatchObject([
      { thingId: ended.id, title: 'SamSIP HAN-2026-128', ended: '2027-01-20', dueOn: '2029-01-20' },
    ])
  })

  it('never begins while it goes on, and its person is aktuell as long', () => {
    expect(isActive(world, open.personId)).toBe(true)
    expect(isActive(world, ended.personId)).toBe(false)
    expect(lastActive(world, ended.personId)).toBe('2027-01-20')
    const found = dueOf(world, '2049-01-01')
    const going = new Set(found.flatMap(({ rows }) => rows.map((row) => row.id)))
    expect([open.id, open.personId].filter((one) => going.has(one))).toEqual([])
  })

  it('keeps its person: who has a SIP left is not purged before it', () => {
    const persons = (on: string) =>
      dueOf(world, on).filter(({ kind, thingId }) => kind === 'persons' && thingId === ended.personId)
    expect(persons('2028-06-01')).toEqual([])
    expect(persons('2029-01-20')).toHaveLength(1)
  })

  it('ends with nothing left of its meetings, kallelser and plans', () => {
    const over = {
      ...world,
      sips: new Map([...world.sips].map(([key, sip]) => [key, { ...sip, endedOn: sip.endedOn ?? date('2027-06-01') }])),
    }
    const at = circumstances('2033-01-10')
    const due = dueOf(over, at.today).filter(({ kind }) => kind === 'sips')
    expect(due).toHaveLength(sips.length)
    const next = after(over, purgeApproved(due, id(1)), at)
    for (const table of [
      'sips',
      'sipParticipants',
      'sipMeetings',
      'sipCalls',
      'sipPlans',
      'sipGoals',
      'sipMeasures',
    ] as const) {
      expect(rowsOf(next, table), table).toEqual([])
    }
    for (const { table, id: row } of sips.flatMap((sip) => rowsOfSip(world, sip.id))) {
      expect(isEmptied(table, next[table].get(row) as never), table).toBe(true)
    }
  })
})
