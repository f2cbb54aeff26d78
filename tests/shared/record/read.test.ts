import { describe, expect, it } from 'vitest'
import { readRecords, type Fault } from '@shared/record/read'
import { tableNames } from '@shared/record/tables'

const party = {
  id: '01990000-0000-7000-8000-000000000001',
  rev: 1,
  updatedAt: '2027-02-22T08:00:00.000Z',
  putAwayAt: null,
  deletedAt: null,
  name: 'Haninge kommun',
  shortName: 'kommunen',
  kind: 'kommun',
}

/** A file as text, as it comes from a disk: every table empty but those given. */
function file(rows: Record<string, unknown> = {}): string {
  return JSON.stringify({ rows: { ...Object.fromEntries(tableNames.map((table) => [table, []])), ...rows } })
}

function faults(text: string): readonly Fault[] {
  const reading = readRecords(JSON.parse(text))
  return reading.ok ? [] : reading.faults
}

describe('a file of rows', () => {
  it('is read row by row', () => {
    const reading = readRecords(JSON.parse(file({ parties: [party] })))
    expect(reading.ok && reading.rows.parties).toEqual([party])
    expect(reading.ok && reading.rows.cases).toEqual([])
  })

  it.each<[string, string, Fault]>([
    ['no rows', '{}', { path: 'rows', kind: 'notAnObject' }],
    ['a list', '[]', { path: 'rows', kind: 'notAnObject' }],
    ['a table that we do not know', file({ secrets: [] }), { path: 'rows.secrets', kind: 'unknownTable' }],
    ['a table that is no list', file({ parties: { 0: party } }), { path: 'rows.parties', kind: 'missingTable' }],
    ['a field too many', file({ parties: [{ ...party, extra: 1 }] }), { path: 'rows.parties.0', kind: 'wrongRow' }],
    [
      'a wrong field',
      file({ parties: [party, { ...party, kind: 'bank' }] }),
      { path: 'rows.parties.1.kind', kind: 'wrongRow' },
    ],
    [
      'a missing field',
      file({ parties: [{ ...party, name: undefined }] }),
      { path: 'rows.parties.0.name', kind: 'wrongRow' },
    ],
    ['one id twice', file({ parties: [party, party] }), { path: 'rows.parties.1.id', kind: 'sameIdTwice' }],
    [
      'a key that reaches the prototype',
      file({ parties: [party] }).replace('"shortName"', '"__proto__":{"polluted":true},"shortName"'),
      { path: 'rows.parties.0.__proto__', kind: 'forbiddenKey' },
    ],
    [
      'the same, as constructor',
      file({ parties: [party] }).replace('"rows"', '"constructor":{"prototype":{}},"rows"'),
      { path: 'constructor', kind: 'forbiddenKey' },
    ],
  ])('with %s is refused, and the place is named', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('nested a hundred thousand deep is refused without being walked', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(faults(file().replace('"parties":[]', `"parties":${deep}`))[0]?.kind).toBe('tooDeep')
  })

  it('names every fault and says nothing of what stood there', () => {
    const found = faults(
      file({
        parties: [
          { ...party, name: 7 },
          { ...party, kind: 'Ada Åkesson' },
        ],
      }),
    )
    expect(found.map(({ path }) => path)).toEqual(['rows.parties.0.name', 'rows.parties.1.kind'])
    expect(JSON.stringify(found)).not.toContain('Ada')
  })
})
