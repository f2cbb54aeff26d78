import { gzipSync } from 'node:zlib'
import type { FileHistoryLine } from '@shared/file/file-format'
import type { LogEntry } from '@shared/log/log-entry'
import { readFile } from '@renderer/data/file/read-file'
import { writeFile } from '@renderer/data/file/write-file'
import { emptyState, type State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import { sampleWorld } from '@tests/world/sample-world'
import { beforeAll, describe, expect, it } from 'vitest'
import { oldTeam } from '../content/old-team-rows'
import { bytesOf, fileOf, footerOf, freshPair, handMade, headerOf, rowsIn, sealed, type Pair } from './files'

let ours: Pair
let other: Pair
beforeAll(async () => {
  ours = await freshPair()
  other = await freshPair()
})

const world = sampleWorld()
const party = [...world.parties.values()][0]!
const kindOf = (read: object) => ('kind' in read ? read.kind : 'read')

/** A state with a single row, whose lines can be written by hand. */
const oneRow: State = { ...emptyState(), parties: new Map([[party.id, party]]) }
const header = { format: 'radrum', formatVersion: 1, ...headerOf(oneRow) }
const rowLine = { is: 'row', table: 'parties', cv: 1, row: party }
const lines = (...given: readonly object[]) => given.map((line) => JSON.stringify(line))

async function readLines(given: readonly string[]) {
  return readFile(await handMade(given, ours.recipient), { identities: [ours.identity] }, 'backup')
}

const history: FileHistoryLine[] = [
  {
    id: '01990000-0000-7000-8000-0000000000a1' as FileHistoryLine['id'],
    commit: 1,
    at: party.updatedAt,
    name: 'lade till en part',
    rows: [{ table: 'parties', before: null, after: party }],
  },
  {
    id: '01990000-0000-7000-8000-0000000000a2' as FileHistoryLine['id'],
    commit: 2,
    at: party.updatedAt,
    takesBack: { commit: 1, act: 'undo' },
    barrier: 'export',
    name: 'lade till en part',
    rows: [{ table: 'parties', before: party, after: { ...party, deletedAt: party.updatedAt } }],
  },
]
const log: LogEntry[] = [
  {
    id: '01990000-0000-7000-8000-0000000000b1' as LogEntry['id'],
    at: party.updatedAt,
    profile: party.id,
    act: 'opened',
    table: 'persons',
    rowId: party.id,
  },
]

describe('a file', () => {
  it('gives back every row, line of the history and entry of the log', async () => {
    const seal = { recipients: [other.recipient, ours.recipient] }
    const bytes = await fileOf(world, seal, { history, log })
    const read = await readFile(new Blob([bytes]), { identities: [ours.identity] }, 'backup')
    if ('reason' in read) throw new Error(read.reason)
    for (const table of tableNames) expect(read.rows[table]).toEqual([...world[table].values()])
    expect(read.history).toEqual(history)
    expect(read.log).toEqual(log)
    expect(read.header.organisation).toBe('Samordningsförbundet Södertörn')
  })

  it('can be sealed under a passphrase instead', async () => {
    const bytes = await fileOf(oneRow, { passphrase: 'granit-segel-havre' })
    expect(kindOf(await readFile(new Blob([bytes]), { passphrase: 'granit-segel-havre' }, 'backup'))).toBe('read')
    expect(kindOf(await readFile(new Blob([bytes]), { passphrase: 'granit-segel-havra' }, 'backup'))).toBe('wrongKey')
  }, 30_000)

  it('lifts rows, in tables and in the history, that an older program wrote', async () => {
    const old = { is: 'row', table: 'teams', cv: 1, row: oldTeam }
    const line = { ...history[0], rows: [{ table: 'teams', cv: 1, before: null, after: oldTeam }] }
    const read = await readLines(lines({ ...header, counts: { teams: 1 } }, old, { is: 'history', line }))
    if ('reason' in read) throw new Error(read.reason)
    expect(read.rows.teams[0]).toHaveProperty('hasSignatures')
    expect(read.history[0]?.rows[0]?.after).toHaveProperty('hasSignatures')
    expect(read.rows.parties).toEqual([])
  })

  it('is written bit by bit: nothing is asked for before somebody reads', async () => {
    let given = 0
    const many = (function* () {
      for (; given < 50_000; given += 1) yield* rowsIn(oneRow)
    })()
    const stream = writeFile({ header: headerOf(oneRow), rows: many }, { recipients: [ours.recipient] })
    const reader = stream.getReader()
    expect(given).toBe(0)
    await reader.read()
    expect(given).toBeLessThan(10_000)
    await reader.cancel()
  })

  it('that was broken off while it was written has no end', async () => {
    const stops = (function* () {
      yield* rowsIn(oneRow)
      throw new Error('the disk is gone')
    })()
    const stream = writeFile({ header: headerOf(oneRow), rows: stops }, { recipients: [ours.recipient] })
    await expect(bytesOf(stream)).rejects.toThrow()
  })

  it('leaves room for typing while a large one is written and read', async () => {
    const rows = { ...emptyState(), parties: new Map(Array.from({ length: 20_000 }, (_, place) => numbered(place))) }
    // In time of the processor, and of the whole: neither a busy computer nor a slow one makes it look longer than it is.
    const spent = () => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1000
    }
    let longest = 0
    const began = spent()
    let last = began
    const beat = setInterval(() => {
      longest = Math.max(longest, spent() - last)
      last = spent()
    }, 1)
    const bytes = await fileOf(rows, { recipients: [ours.recipient] })
    await readFile(new Blob([bytes]), { identities: [ours.identity] }, 'backup')
    clearInterval(beat)
    expect(longest).toBeLessThan((spent() - began) / 10)
  })
})

function numbered(place: number): [typeof party.id, typeof party] {
  const id = `01990000-0000-7000-8000-${String(place).padStart(12, '0')}` as typeof party.id
  return [id, { ...party, id }]
}

describe('a file is refused that', () => {
  const right = () => lines(header, rowLine)

  it('was sealed to somebody else', async () => {
    const bytes = await fileOf(oneRow, { recipients: [other.recipient] })
    const read = await readFile(new Blob([bytes]), { identities: [ours.identity] }, 'backup')
    expect(read).toMatchObject({ kind: 'wrongKey', reason: expect.stringContaining('Ingenting är ändrat.') as string })
  })

  it('is not sealed at all, or is empty', async () => {
    for (const text of [
      '',
      'PK\u0003\u0004',
      'age-encryption.org/v2\n',
      'age-encryption.org/v1\n'.padEnd(20_000, 'x'),
    ]) {
      expect(kindOf(await readFile(new Blob([text]), { identities: [ours.identity] }, 'backup'))).toBe('foreign')
    }
    const page = await sealed(gzipSync('<html></html>\n'), ours.recipient)
    expect(kindOf(await readFile(page, { identities: [ours.identity] }, 'backup'))).toBe('foreign')
  })

  it('is of the other kind', async () => {
    const bytes = await fileOf(oneRow, { recipients: [ours.recipient] })
    const read = await readFile(new Blob([bytes]), { identities: [ours.identity] }, 'handover')
    expect(read).toMatchObject({ kind: 'foreign', reason: expect.stringContaining('säkerhetskopia') as string })
  })

  it.each<[string, string, () => readonly string[]]>([
    ['newer', 'has a newer format', () => lines({ ...header, formatVersion: 2, somethingNew: 1 }, rowLine)],
    ['newer', 'has a table that a newer program added', () => lines({ ...header, counts: { sagor: 1 } })],
    ['newer', 'has a row of a newer program', () => lines(header, { ...rowLine, cv: 99 })],
    ['damaged', 'has a field too many', () => lines(header, { ...rowLine, row: { ...party, extra: 1 } })],
    ['damaged', 'has a wrong value', () => lines(header, { ...rowLine, row: { ...party, kind: 'bank' } })],
    ['damaged', 'has a row of no table', () => lines(header, { ...rowLine, table: 'sagor' })],
    ['damaged', 'has one row twice', () => lines({ ...header, counts: { parties: 2 } }, rowLine, rowLine)],
    ['damaged', 'has fewer rows than it says', () => lines(header)],
    ['damaged', 'has more rows than it says', () => lines({ ...header, counts: {} }, rowLine)],
    ['damaged', 'has a line of no kind', () => [...right(), '{"is":"spell"}']],
    ['damaged', 'has a line that is no JSON', () => [...right(), '{"is":']],
    ['damaged', 'goes on after its end', () => [...right(), footerOf(right())]],
    ['damaged', 'proves another text', () => [...right(), footerOf(lines(header))]],
    [
      'damaged',
      'reaches for the prototype',
      () => [...lines(header), JSON.stringify(rowLine).replace('"name"', '"__proto__":{"polluted":1},"name"')],
    ],
    [
      'damaged',
      'is nested without end',
      () => [
        ...lines(header),
        JSON.stringify(rowLine).replace(/"name":"[^"]*"/, `"name":${'['.repeat(200_000)}${']'.repeat(200_000)}`),
      ],
    ],
    ['tooLarge', 'has a line of nine megabytes', () => [...lines(header), `{"is":"${'x'.repeat(9_000_000)}"}`]],
  ])('as %s: one that %s', async (kind, _, given) => {
    expect(kindOf(await readLines(given()))).toBe(kind)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('has no end, though its seal is whole', async () => {
    const open = { identities: [ours.identity] }
    const ended = (text: string) => sealed(gzipSync(text), ours.recipient)
    expect(kindOf(await readFile(await ended(`${right().join('\n')}\n`), open, 'backup'))).toBe('truncated')
    expect(kindOf(await readFile(await ended(right().join('\n')), open, 'backup'))).toBe('truncated')
  })

  it('unpacks to far more than it is, without filling the memory', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(lines(header)[0]! + '\n'), Buffer.alloc(128 * 1024 ** 2, 'x')]))
    const given = await sealed(bomb, ours.recipient)
    const before = process.memoryUsage().rss
    expect(kindOf(await readFile(given, { identities: [ours.identity] }, 'backup'))).toBe('tooLarge')
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 ** 2)
  })
})
