import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { contentSteps, contentVersion, lift, NewerContent } from '@renderer/data/content'
import { newKeySlots, openKeySlots } from '@renderer/data/device-key'
import { openHistoryLine } from '@renderer/data/history'
import { seal } from '@renderer/data/seal'
import { openRow } from '@renderer/data/sealed-row'
import { done, put } from '@shared/record/change'
import type { Instant } from '@shared/calendar/date'
import { tables, tableNames } from '@shared/record/tables'
import { usualAgenda, usualWords } from '@shared/team/team-verbs'
import { freshName, openWindow } from '../window'
import { oldRows } from './old-rows'
import { oldTeam } from './old-team-rows'

const key = await openKeySlots(await newKeySlots())
const nameOf = (table: string, from: number) => `${table} ${from}`

describe('content steps', () => {
  it('each one has old rows to run on', () => {
    const given = new Set(oldRows.map(({ table, from }) => nameOf(table, from)))
    expect(given).toEqual(new Set(contentSteps.map(({ table, from }) => nameOf(table, from))))
  })

  it('run from 1 up without a gap in each table, each with its reason', () => {
    for (const table of tableNames) {
      const from = contentSteps.filter((step) => step.table === table).map((step) => step.from)
      expect(from).toEqual(from.map((_, place) => place + 1))
    }
    for (const { reason } of contentSteps) expect(reason).not.toBe('')
  })

  it.each(oldRows)('$table $from: $says', ({ table, from, before, after }) => {
    const step = contentSteps.find((candidate) => candidate.table === table && candidate.from === from)!
    const frozen = structuredClone(before)
    expect(step.lift(before)).toEqual(after)
    expect(before).toEqual(frozen)
  })

  it.each(oldRows)('$table $from: lifted all the way it fits what this program expects', ({ table, from, before }) => {
    expect(tables[table].schema.safeParse(lift(table, before, from)).error?.issues).toBeUndefined()
  })

  it('leave a row of the present version as it is, and refuse one of a newer', () => {
    const row = { any: 'row' }
    expect(lift('teams', row, contentVersion('teams'))).toBe(row)
    expect(() => lift('teams', row, contentVersion('teams') + 1)).toThrow(NewerContent)
    expect(() => lift('rooms', row, 2)).toThrow(NewerContent)
  })
})

describe('a row sealed by an older program', () => {
  const sealedAsOne = () => seal(key, { table: 'teams', id: oldTeam.id }, 1, oldTeam)

  it('is lifted when it is opened', async () => {
    const stored = { id: oldTeam.id, rev: oldTeam.rev, updatedAt: oldTeam.updatedAt, ...(await sealedAsOne()) }
    expect(await openRow(key, 'teams', stored)).toEqual({
      ...oldTeam,
      hasSignatures: true,
      feedbackDays: 5,
      reflectionMinutes: 0,
      ...usualAgenda,
      ...usualWords,
      sectionNumbers: 'meeting',
    })
  })

  it('is lifted in the history too', async () => {
    const sealed = await seal(key, { table: 'history', id: oldTeam.id }, 1, {
      name: 'ändrade ett team',
      rows: [{ table: 'teams', cv: 1, before: null, after: oldTeam }],
    })
    const line = { id: oldTeam.id, commit: 1, at: '2027-01-01T08:00:00.000Z' as Instant, touched: [], ...sealed }
    expect((await openHistoryLine(key, line)).rows[0]!.after).toEqual({
      ...oldTeam,
      hasSignatures: true,
      feedbackDays: 5,
      reflectionMinutes: 0,
      ...usualAgenda,
      ...usualWords,
      sectionNumbers: 'meeting',
    })
  })

  it('keeps its old version on the disk until it is next changed', async () => {
    const name = freshName()
    const first = await openWindow(name)
    const sealed = await seal(first.records.key, { table: 'teams', id: oldTeam.id }, 1, oldTeam)
    await first.database
      .rows('teams')
      .add({ id: oldTeam.id, rev: oldTeam.rev, updatedAt: oldTeam.updatedAt, ...sealed })
    await first.close()

    const second = await openWindow(name)
    const versionOnDisk = async () => (await second.database.rows('teams').get(oldTeam.id))?.cv
    expect(await versionOnDisk()).toBe(1)
    await second.write((state) => {
      const team = state.teams.get(oldTeam.id)!
      return done('ändrade ett team', [put('teams', { ...team, place: 'Sal 2' })])
    })
    expect(await versionOnDisk()).toBe(contentVersion('teams'))
    expect(second.records.state.get().teams.get(oldTeam.id)).toMatchObject({ hasSignatures: true, place: 'Sal 2' })
    await second.close()
  })
})
