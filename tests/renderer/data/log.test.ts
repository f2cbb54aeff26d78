import 'fake-indexeddb/auto'
import { openLogEntries, sealLogEntries } from '@renderer/data/log'
import { logEntries } from '@renderer/data/log-reading'
import { openKeySlots, newKeySlots } from '@renderer/data/device-key'
import { reseal } from '@renderer/data/reseal'
import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import type { LogEntry, RecordKey } from '@shared/log/log-entry'
import { rootOf } from '@shared/log/identity'
import { saveLogRules, usualLogRules } from '@shared/log/log-rules'
import { changeUser, presentUser, saveUser } from '@shared/organisation/user-verbs'
import { savePerson } from '@shared/person/person-verbs'
import { done, put, putNew, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowsOf } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import { drawVerb, everyVerb } from '@tests/world/every-verb'
import { sampleWorld } from '@tests/world/sample-world'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addParty, freshName, openWindow, type Window } from './window'

afterEach(() => {
  vi.useRealTimers()
})

const always = { from: null, until: null }

/** The log as it is read, newest first. */
async function logOf({ records }: Window, span: Parameters<typeof logEntries>[1] = always): Promise<LogEntry[]> {
  const entries: LogEntry[] = []
  for await (const batch of logEntries(records, span)) entries.push(...batch)
  return entries
}

const told = (entries: readonly LogEntry[]) =>
  entries.map((entry) => ('rowId' in entry ? `${entry.act} ${entry.table} ${entry.rowId}` : entry.act))

const addPerson = (code: string): Verb =>
  savePerson(null, { code, gender: 'woman', birthYear: 1989, name: '', protectedIdentity: false })

async function givenPerson(window: Window, code = 'HAN-2027-014'): Promise<Id> {
  const outcome = await window.write(addPerson(code))
  if (!outcome.ok) throw new Error('The person was not written')
  return outcome.change.puts[0]!.row.id
}

const person = (id: Id): RecordKey => ({ table: 'persons', id })

const organisation: Verb = (_, around) =>
  done('', [
    putNew(
      'organisation',
      { name: 'Förbundet', codePrefix: '', isAssociationOffice: false, ...usualLogRules(around.today) },
      around,
    ),
  ])

/** Entries of years ago, as they lie on the disk. */
async function givenOldEntries(window: Window, moments: readonly string[]): Promise<void> {
  const entries = moments.map((at): LogEntry => ({
    id: newId(),
    at: at as Instant,
    profile: null,
    act: 'opened',
    table: 'persons',
    rowId: newId(),
  }))
  await window.database.log.bulkAdd(await sealLogEntries(window.records.key, entries))
}

describe('a change', () => {
  it('is told with who, what and when, and one without identity is not told', async () => {
    const window = await openWindow(freshName())
    await window.write(addParty('Haninge kommun'))
    await window.write(saveUser({ name: 'Karin Öberg', roles: [] }))
    const id = await givenPerson(window)
    const [entry, ...others] = await logOf(window)
    const state = window.records.state.get()
    const { updatedAt } = state.persons.get(id)!
    expect(entry).toMatchObject({ act: 'changed', table: 'persons', rowId: id, profile: presentUser(state)!.id })
    expect(entry!.at).toBe(updatedAt)
    expect(others).toEqual([])
    await window.close()
  })

  it('is told of whoever used the profile then, also after somebody else took over', async () => {
    const window = await openWindow(freshName())
    const userId = () => presentUser(window.records.state.get())!.id
    await window.write(saveUser({ name: 'Karin Öberg', roles: [] }))
    const karin = userId()
    await givenPerson(window, 'HAN-1')
    await window.write(changeUser({ name: 'Sara Holm', roles: [] }))
    await givenPerson(window, 'HAN-2')
    expect((await logOf(window)).map(({ profile }) => profile)).toEqual([userId(), karin])
    await window.close()
  })

  it('is told in its own transaction: when the log cannot be written nothing is saved', async () => {
    const window = await openWindow(freshName())
    vi.spyOn(window.database.log, 'bulkAdd').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const outcome = await window.write(addPerson('HAN-2027-014'))
    expect(outcome.ok ? '' : outcome.problems[0]?.message).toContain('Disken är full.')
    expect(await window.database.rows('persons').count()).toBe(0)
    expect(window.records.state.get().persons.size).toBe(0)
    await givenPerson(window)
    expect(await logOf(window)).toHaveLength(1)
    await window.close()
  })

  it('is told when it is undone too, and the entry of the change stays', async () => {
    const window = await openWindow(freshName())
    const id = await givenPerson(window)
    await window.undoing.undo()
    expect(told(await logOf(window))).toEqual([`changed persons ${id}`, `changed persons ${id}`])
    await window.close()
  })

  it('leaves ids in the log when what it was about goes for good', async () => {
    const window = await openWindow(freshName())
    const id = await givenPerson(window)
    await window.write(
      savePerson(id, { code: 'HAN-2027-014', gender: 'unknown', birthYear: null, name: '', protectedIdentity: true }),
    )
    const entries = await logOf(window)
    expect(told(entries)).toEqual([`changed persons ${id}`, `changed persons ${id}`])
    expect(Object.keys(entries[0]!).sort()).toEqual(['act', 'at', 'id', 'profile', 'rowId', 'table'])
    await window.close()
  })
})

describe('on the disk', () => {
  it('an entry tells its moment and nothing else without the key', async () => {
    const window = await openWindow(freshName())
    const id = await givenPerson(window)
    const [stored] = await window.database.log.toArray()
    expect(Object.keys(stored!).sort()).toEqual(['at', 'ct', 'cv', 'id', 'iv'])
    expect(Buffer.from(stored!.ct).toString('latin1')).not.toContain(id)
    await window.close()
  })

  it('an entry that was moved to another id or altered does not open', async () => {
    const window = await openWindow(freshName())
    await givenPerson(window)
    const [stored] = await window.database.log.toArray()
    await window.database.log.add({ ...stored!, id: newId() })
    await expect(logOf(window)).rejects.toThrow()
    await window.close()
  })

  it('the log comes along when all is sealed under another key', async () => {
    const name = freshName()
    const window = await openWindow(name)
    const id = await givenPerson(window)
    const slots = await newKeySlots()
    const key = await openKeySlots(slots)
    await reseal(window.database, window.records.key, key, slots)
    const records = { ...window.records, key }
    expect(told(await logOf({ ...window, records }))).toEqual([`changed persons ${id}`])
    await window.close()
  })
})

describe('what was looked at', () => {
  it('is told once in ten minutes for each record', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-22T08:00:00Z') })
    const window = await openWindow(freshName())
    const [one, other] = [newId(), newId()]
    await window.log.note('opened', [person(one)])
    vi.setSystemTime(new Date('2027-02-22T08:05:00Z'))
    await window.log.note('opened', [person(one), person(other)])
    vi.setSystemTime(new Date('2027-02-22T08:10:00Z'))
    await window.log.note('opened', [person(one)])
    expect(told(await logOf(window))).toEqual([
      `opened persons ${one}`,
      `opened persons ${other}`,
      `opened persons ${one}`,
    ])
    await window.close()
  })

  it('is told each time when it is exported or printed', async () => {
    const window = await openWindow(freshName())
    const id = newId()
    for (const act of ['exported', 'printed', 'printed'] as const) await window.log.note(act, [person(id)])
    expect(told(await logOf(window)).sort()).toEqual([
      `exported persons ${id}`,
      `printed persons ${id}`,
      `printed persons ${id}`,
    ])
    await window.close()
  })

  it('is told as soon as the disk takes it, when it was refused first', async () => {
    const window = await openWindow(freshName())
    const [one, other] = [newId(), newId()]
    vi.spyOn(window.database.log, 'bulkAdd').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await window.log.note('opened', [person(one)])
    expect(await window.database.log.count()).toBe(0)
    await window.log.note('opened', [person(other)])
    expect(told(await logOf(window)).sort()).toEqual([`opened persons ${one}`, `opened persons ${other}`].sort())
    await window.close()
  })

  it('reaches the disk before the window closes', async () => {
    const name = freshName()
    const window = await openWindow(name)
    const id = newId()
    void window.log.note('opened', [person(id)])
    await window.close()
    const again = await openWindow(name)
    expect(told(await logOf(again))).toEqual([`opened persons ${id}`])
    await again.close()
  })
})

describe('reading', () => {
  it('gives the newest first, and of a span what lies in it', async () => {
    const window = await openWindow(freshName())
    const moments = ['2026-11-02T08:00:00.000Z', '2025-01-01T00:00:00.000Z', '2026-11-01T09:30:00.000Z']
    await givenOldEntries(window, moments)
    const at = async (span: typeof always | object) => (await logOf(window, span as never)).map((entry) => entry.at)
    expect(await at(always)).toEqual([moments[0], moments[2], moments[1]])
    expect(await at({ from: moments[2], until: moments[0] })).toEqual([moments[2]])
    expect(await at({ from: null, until: '2024-12-31T23:00:00.000Z' })).toEqual([])
    expect(await at({ from: '2026-11-03T00:00:00.000Z', until: null })).toEqual([])
    await window.close()
  })
})

describe('entries older than the organisation keeps them', () => {
  const old = ['2020-01-01T08:00:00.000Z', '2021-05-05T08:00:00.000Z']

  it('go when Rådrum is opened, the log says how many, and the others stay as they were', async () => {
    const name = freshName()
    const first = await openWindow(name)
    await first.write(organisation)
    await givenOldEntries(first, old)
    const id = await givenPerson(first)
    const kept = (await first.database.log.toArray()).filter(({ at }) => !old.includes(at))
    await first.close()

    const second = await openWindow(name)
    await second.settled()
    const [purge, ...others] = await logOf(second)
    expect(purge).toMatchObject({ act: 'purged', count: 2 })
    expect(told(others)).toEqual([`changed persons ${id}`])
    expect(await second.database.log.bulkGet(kept.map((entry) => entry.id))).toEqual(kept)
    await second.close()

    const third = await openWindow(name)
    await third.settled()
    expect(told(await logOf(third))).toEqual(['purged', `changed persons ${id}`])
    await third.close()
  })

  it('stay as long as the organisation says', async () => {
    const name = freshName()
    const first = await openWindow(name)
    await first.write(organisation)
    await first.write(saveLogRules({ logKeptYears: 10, logCheckedEveryMonths: 3 }))
    await givenOldEntries(first, old)
    await first.close()
    const second = await openWindow(name)
    await second.settled()
    expect(await second.database.log.count()).toBe(2)
    await second.close()
  })
})

it('any sequence of changes gives an entry for exactly the rows with identity that each of them touched', async () => {
  const world = sampleWorld()
  const kinds = Object.keys(everyVerb)
  const window = await openWindow(freshName())
  await window.write(() =>
    done(
      '',
      tableNames.flatMap((table) => rowsOf(world, table).map((row) => put(table, { ...row, rev: 0 }))),
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: fc.nat(5000) }), { minLength: 1, maxLength: 6 }),
      async (draws) => {
        for (const { kind, number } of draws) {
          const before = window.records.state.get()
          const verb = drawVerb(kind, before, number, newId())
          if (!verb) continue
          const stored = await window.database.log.toArray()
          const outcome = await window.write(verb)
          const after = window.records.state.get()
          const touched = tableNames.flatMap((table) =>
            [...after[table].values()]
              .filter((row) => row !== before[table].get(row.id))
              .filter((row) =>
                [after, before].some((state) => rootOf(state, table, state[table].get(row.id) as never) !== undefined),
              )
              .map(({ id }) => `changed ${table} ${id}`),
          )
          expect(outcome.ok || touched.length === 0).toBe(true)
          const standing = new Set<string>(stored.map(({ id }) => id))
          const fresh = (await window.database.log.toArray()).filter(({ id }) => !standing.has(id))
          expect(told(await openLogEntries(window.records.key, fresh)).sort()).toEqual(touched.sort())
          // And nothing that stood there was moved.
          expect(await window.database.log.bulkGet(stored.map(({ id }) => id))).toEqual(stored)
        }
      },
    ),
    { numRuns: 25 },
  )
  await window.close()
}, 60_000)
