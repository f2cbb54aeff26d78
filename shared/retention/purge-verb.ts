import type { Instant, IsoDate } from '../calendar/date'
import type { RecordKey } from '../log/log-entry'
import { presentUser } from '../organisation/user-verbs'
import {
  doneForGood,
  putNewWithId,
  refused,
  type Circumstances,
  type Outcome,
  type Purge,
  type Put,
  type Verb,
} from '../record/change'
import { addDays } from '../calendar/days'
import { dateAt, startOfDay } from '../calendar/instant'
import { formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import { withPuts } from '../record/with-puts'
import { writtenOver } from '../person/written-over'
import { dueThings } from './due'
import { restsOn } from './due-persons'
import { keysOf, type DueThing } from './due-thing'
import { papersOf } from './papers'
import { emptiedPut } from './emptied'
import { isKeptNow, keepOf, type ThingKey } from './keeps'
import { RetentionKind } from './kind'
import { loosened } from './loosened'
import type { PurgedKind, RetentionRun } from './retention'
import { retentionRules } from './rules'

/** One text for a thing, to be looked up by. */
export function thingKey({ kind, thingId }: ThingKey): string {
  return `${kind}|${thingId}`
}

/**
 * Purges what somebody has gone through and approved: the rows, every version of them in the history, and what is typed
 * about them. What it was is gone; that it went, by which rule, stays as counts under the id given, for the protokoll.
 */
export function purgeApproved(approved: readonly ThingKey[], runId: Id): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    const wanted = new Set(approved.map(thingKey))
    const due = dueThings(state, today)
    const things = due.filter((thing) => wanted.has(thingKey(thing)))
    if (things.length < wanted.size) return refused({ message: moved })
    if (things.length === 0) return refused({ message: 'Godkänn något i listan först.' })
    const kept = things.find((thing) => isKept(state, thing, today))
    if (kept) return refused({ message: `${kept.title} behålls av ett skäl. Ta tillbaka skälet först.` })
    const going = rowsOfThings(things)
    const stuck = things.filter(({ kind, thingId }) => kind === 'persons' && isHeld(state, thingId as Id, going))
    if (stuck.length > 0) return refused({ message: heldSentence(stuck) })
    const run = { on: today, userId: presentUser(state)?.id ?? null, ...countsOf(state, things, today) }
    const beside = [putNewWithId('retentionRuns', runId, run, circumstances)]
    return purgeRows(state, { name: 'gallrade', going, beside }, circumstances)
  }
}

const moved = 'Listan har ändrats sedan du gick igenom den, så inget är gallrat. Gå igenom den igen.'

function heldSentence(stuck: readonly DueThing[]): string {
  const codes = formatList(stuck.map(({ title }) => title))
  return `${codes} går inte att gallra medan något annat om personen är kvar. Godkänn det också, eller behåll personen.`
}

function isKept(state: State, thing: ThingKey, today: IsoDate): boolean {
  const keep = keepOf(state, thing)
  return keep !== undefined && isKeptNow(keep, today)
}

function isHeld(state: State, personId: Id, going: ReadonlyMap<Id, RecordKey>): boolean {
  return restsOn(state, personId).some(({ id }) => !going.has(id))
}

/** The rows of some things, each once. */
function rowsOfThings(things: readonly DueThing[]): ReadonlyMap<Id, RecordKey> {
  return new Map(things.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))
}

/**
 * Empties the rows and the papers that tell of them, lets go of them where something stays, writes the names of persons among
 * them over in what stays, and forgets what was said of them in the list.
 */
export function purgeRows(
  state: State,
  {
    name,
    going,
    beside,
  }: { readonly name: string; readonly going: ReadonlyMap<Id, RecordKey>; readonly beside: readonly Put[] },
  { now }: Circumstances,
): Outcome {
  const said = rowsOf(state, 'retentionKeeps').filter(({ thingId }) => going.has(thingId as Id))
  const papers = papersOf(state, going)
  const gone = [
    ...new Map([...going.values(), ...papers, ...keysOf('retentionKeeps', said)].map((row) => [row.id, row])).values(),
  ]
  const goneIds = new Set(gone.map(({ id }) => id))
  const loose = loosened(state, goneIds)
  const texts = writtenOver(state, goneIds, withPuts(state, loose))
  const puts = gone.map(({ table, id }) => emptiedPut(state, table, id, now))
  return doneForGood(name, [...loose, ...texts.puts, ...puts, ...beside], {
    rows: texts.purged.filter(({ id }) => !goneIds.has(id)),
    gone,
    documentIds: papers.filter(({ table }) => table === 'documents').map(({ id }) => id),
    isInDraft: () => false,
    ...draftsBefore(state, now),
  })
}

/** Typing that was left unsaved for longer than it is kept goes with the next gallring. */
function draftsBefore(state: State, now: Instant): Partial<Pick<Purge, 'draftsBefore'>> {
  const { drafts } = retentionRules(state)
  return drafts === null ? {} : { draftsBefore: startOfDay(addDays(dateAt(now), -drafts)) }
}

/** What the protokoll tells: counts, days and rules, and the reasons for what was kept. */
function countsOf(
  state: State,
  things: readonly DueThing[],
  today: IsoDate,
): Pick<RetentionRun, 'kinds' | 'rows' | 'kept'> {
  const rules = retentionRules(state)
  const kinds = RetentionKind.options.flatMap((kind): PurgedKind[] => {
    const days = things.filter((thing) => thing.kind === kind).map(({ ended }) => ended)
    days.sort()
    if (days.length === 0) return []
    return [{ kind, period: rules[kind], count: days.length, from: days[0]!, to: days.at(-1)! }]
  })
  return { kinds, rows: countsByTable([...rowsOfThings(things).values()]), kept: keptOf(state, today) }
}

/** How many rows of each table. */
export function countsByTable(rows: readonly RecordKey[]): RetentionRun['rows'] {
  const counts = new Map<string, number>()
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1)
  return [...counts].map(([table, count]) => ({ table, count }))
}

function keptOf(state: State, today: IsoDate): RetentionRun['kept'] {
  const kept = new Map<string, RetentionRun['kept'][number]>()
  for (const thing of dueThings(state, today)) {
    const keep = keepOf(state, thing)
    if (!keep || !isKeptNow(keep, today)) continue
    const key = `${keep.kind}|${keep.reason}`
    kept.set(key, { kind: keep.kind, reason: keep.reason, count: (kept.get(key)?.count ?? 0) + 1 })
  }
  return [...kept.values()]
}
