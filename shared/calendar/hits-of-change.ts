import type { Circumstances, Put, Verb } from '../record/change'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import { withPuts } from '../record/with-puts'
import { hitsBetween, type Hit, type Span } from './hits'

/** What a change of marked days or absences does to what is planned, before it is saved. */
export interface HitsOfChange {
  /** What its days speak against. */
  readonly struck: readonly Hit[]
  /** What stood in the way of and does not any more. */
  readonly freed: readonly Hit[]
}

const noHits: HitsOfChange = { struck: [], freed: [] }

/** Looks at what a verb would do without doing it; nothing as long as its form cannot be read. */
export function hitsOfChange(state: State, verb: Verb, circumstances: Circumstances): HitsOfChange {
  const outcome = verb(state, circumstances)
  if (!outcome.ok) return noHits
  const { puts } = outcome.change
  const span = spanOf(state, puts)
  if (!span) return noHits
  const after = withPuts(state, puts)
  const without = withPuts(
    state,
    puts.map((put) => ({ ...put, row: { ...put.row, deletedAt: circumstances.now } }) as Put),
  )
  const [hitBefore, hitAfter, hitWithout] = [state, after, without].map((one) =>
    hitsBetween(one, span, circumstances.today),
  ) as [Hit[], Hit[], Hit[]]
  return { struck: beyond(hitAfter, hitWithout), freed: beyond(hitBefore, hitAfter) }
}

/** The days that rows cover, as they were and as they would be. */
function spanOf(state: State, puts: readonly Put[]): Span | undefined {
  const rows = puts.flatMap((put) =>
    put.table === 'closedDays' || put.table === 'absences' ? [put.row, rowOf(state, put.table, put.row.id)] : [],
  )
  const [from] = rows.flatMap((row) => row?.from ?? []).sort(inOrder)
  const to = rows
    .flatMap((row) => row?.to ?? [])
    .sort(inOrder)
    .at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The hits of one list with what the other does not have against them. */
function beyond(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const known = new Map(others.map(({ id, hindrances }) => [id, new Set(hindrances.map(({ sentence }) => sentence))]))
  return hits.flatMap((hit) => {
    const hindrances = hit.hindrances.filter(({ sentence }) => !known.get(hit.id)?.has(sentence))
    return hindrances.length === 0 ? [] : [{ ...hit, hindrances }]
  })
}
