import { done, put, type Verb } from '@shared/record/change'
import { tables, tableNames, type Rows, type TableName } from '@shared/record/tables'
import { newId } from '@renderer/data/ids'
import { sampleWorld } from '@tests/world/sample-world'
import fc from 'fast-check'

/** What has broken other programs' files: signs of many bytes, of none, and words that readers use themselves. */
const hostile = [
  '',
  'Å ä ö é',
  'a\u0308 är två tecken',
  '👩‍👩‍👧‍👦 🧑🏽‍⚕️',
  '__proto__',
  'constructor',
  'incomplete',
  'null',
  '{"is":"end","lines":1}',
  'rad ett\nrad två\r\n\t',
  '"\\"\u0000\u2028\u2029\ufeff',
  '\ud800 ett halvt tecken',
]

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 2000, maxLength: 20_000 }) },
)

type AnyRow = Record<string, unknown>

/** Of each table, the rows of the sample world and the fields that take any text, or nothing. */
const sources = (() => {
  const world = sampleWorld()
  return tableNames.flatMap((table) => {
    const rows = [...world[table].values()] as AnyRow[]
    const fits = (row: AnyRow, field: string, value: unknown) =>
      tables[table].schema.safeParse({ ...row, [field]: value }).success
    const fieldsThatTake = (value: unknown) =>
      Object.keys(rows[0] ?? {}).filter(
        (field) => !field.endsWith('At') && rows.every((row) => fits(row, field, value)),
      )
    return rows.length === 0 ? [] : [{ table, rows, texts: fieldsThatTake(hostile[9]), nulls: fieldsThatTake(null) }]
  })
})()

const row = fc.constantFrom(...sources).chain(({ table, rows, texts, nulls }) =>
  fc
    .record({
      row: fc.constantFrom(...rows),
      texts: fc.record(Object.fromEntries(texts.map((field) => [field, text])), { requiredKeys: [] }),
      nulls: fc.subarray(nulls),
    })
    .map(({ row, texts, nulls }) => ({
      table,
      row: {
        ...row,
        ...texts,
        ...Object.fromEntries(nulls.map((field) => [field, null])),
        id: newId(),
        rev: 0,
      },
    })),
)

/** A drawn database: rows that are new, and which of them are changed since. */
export interface World {
  readonly rows: readonly { readonly table: TableName; readonly row: AnyRow }[]
  readonly changed: readonly number[]
}

const world: fc.Arbitrary<World> = fc
  .array(row, { maxLength: 25 })
  .chain((rows) => fc.record({ rows: fc.constant(rows), changed: fc.subarray([...rows.keys()]) }))

/** The same world for the same seed. (Its ids are fresh each time.) */
export function drawWorld(seed: number): World {
  return fc.sample(world, { seed, numRuns: 1 })[0]!
}

/** The changes that make a world: its rows, and then some of them once more. */
export function changesOf({ rows, changed }: World): Verb[] {
  const add: Verb = () =>
    done(
      'lade till allt',
      rows.map(({ table, row }) => put(table, row as Rows[typeof table])),
    )
  const change: Verb = (state, { now }) =>
    done(
      'lade undan några',
      changed.map((place) => {
        const { table, row } = rows[place]!
        const present = state[table].get(row.id as never) as Rows[typeof table]
        return put(table, { ...present, putAwayAt: now })
      }),
    )
  return [add, change]
}
