import { capitalised, formatClock, formatDate } from '../calendar/format'
import { clockAt, dateAt } from '../calendar/instant'
import { put, putDeleted, refused, type Circumstances, type Problem, type Put, type Verb } from './change'
import type { Barrier, Line, Mark, RowChange } from './history'
import { sameContent } from './same-content'
import type { State } from './state'
import type { Rows, TableName } from './tables'

/** The lines whose turn it is to be taken back, by commit number; null when there is none. */
export interface InTurn {
  readonly undo: number | null
  readonly redo: number | null
  /** What stands in the way of undoing more, when nothing else does. */
  readonly barrier: Barrier | null
  /** Whether the marks told all; else older ones must be read. */
  readonly isTold: boolean
}

/**
 * Which line Ctrl+Z takes back and which one Ctrl+Y does, from the marks of the history, newest first. A line that a later
 * one took back stands no more. A new change ends what could be redone, as everywhere.
 */
export function inTurn(newestFirst: readonly Mark[]): InTurn {
  const takenBack = new Set<number>()
  let undo: number | null = null
  let redo: number | null = null
  let isRedoTold = false
  for (const { commit, takesBack, barrier } of newestFirst) {
    if (barrier) return { undo, redo, barrier: undo === null ? barrier : null, isTold: true }
    if (takesBack) takenBack.add(takesBack.commit)
    const stands = !takenBack.has(commit)
    if (takesBack?.act === 'undo') {
      if (stands && !isRedoTold) {
        redo = commit
        isRedoTold = true
      }
    } else {
      if (stands) undo ??= commit
      isRedoTold ||= takesBack === undefined
    }
    if (undo !== null && isRedoTold) return { undo, redo, barrier: null, isTold: true }
  }
  return { undo, redo, barrier: null, isTold: false }
}

/** Of marks, newest first, the commits that stand: changes and redos that nothing has taken back. Ends at a barrier. */
export function standing(newestFirst: readonly Mark[]): Set<number> {
  const takenBack = new Set<number>()
  const found = new Set<number>()
  for (const { commit, takesBack, barrier } of newestFirst) {
    if (barrier) break
    if (takesBack) takenBack.add(takesBack.commit)
    if (takesBack?.act !== 'undo' && !takenBack.has(commit)) found.add(commit)
  }
  return found
}

/**
 * The verb that takes back a line: every row stands as it did before it, a row that was new is deleted. It refuses when a
 * row has moved since, and when rows would be left that refer to something that is not there.
 *
 * `later` are the lines after it that stand, oldest first; the line whose turn it is has none.
 */
export function takeBack(line: Line, later: readonly Line[]): Verb {
  return (state, circumstances) => {
    const problem = whyNot(line, later, state)
    if (problem) return refused(problem)
    const puts = line.rows.map((change) => putBack(state, change, circumstances))
    const act = isUndo(line) ? 'redo' : 'undo'
    return { ok: true, change: { name: line.name, puts, takesBack: { commit: line.commit, act } } }
  }
}

function isUndo({ takesBack }: Mark): boolean {
  return takesBack?.act === 'undo'
}

/** Content as before, on the revision that the row has now: taking back is a change like any other. */
function putBack(state: State, { table, before, after }: RowChange, circumstances: Circumstances): Put {
  const present = presentRow(state, table, after)!
  if (before === null) return putDeleted(table, present, circumstances)
  return put(table, { ...before, rev: present.rev })
}

function presentRow(state: State, table: TableName, { id }: Rows[TableName]): Rows[TableName] | undefined {
  return state[table].get(id)
}

function whyNot(line: Line, later: readonly Line[], state: State): Problem | undefined {
  const verb = isUndo(line) ? 'göra om' : 'ångra'
  const cannot = `Det går inte att ${verb} ”${line.name}”`
  const moved = line.rows.filter(({ table, after }) => {
    const present = presentRow(state, table, after)
    return present === undefined || !sameContent(present, after)
  })
  const inTheWay =
    moved.length > 0 ? later.findLast((other) => touches(other, moved)) : later.findLast((other) => leans(other))
  if (inTheWay) {
    const when = `${formatDate(dateAt(inTheWay.at))} ${formatClock(clockAt(inTheWay.at))}`
    return {
      message: `${cannot}, för en senare ändring bygger på den: ”${inTheWay.name}”, ${when}. Ångra den först.`,
    }
  }
  if (moved.length === 0) return undefined
  return { message: `${cannot}, för uppgifterna har ändrats sedan dess. Inget är ändrat nu.` }

  /** Whether a later line made a row refer to one that would go, or took away one that would be referred to. */
  function leans(other: Line): boolean {
    const gone = idsOf(line.rows.filter(({ before, after }) => isThere(after) && !isThere(before)))
    const needed = line.rows.flatMap(({ before, after }) =>
      before !== null && isThere(before)
        ? mentioned(before).filter((id) => !(isThere(after) && mentioned(after).includes(id)))
        : [],
    )
    const own = idsOf(line.rows)
    return other.rows.some(({ table, after }) => {
      if (own.has(after.id)) return false
      const present = presentRow(state, table, after)
      if (present === undefined) return false
      return isThere(present) ? mentioned(present).some((id) => gone.has(id)) : needed.includes(present.id)
    })
  }
}

function touches(line: Line, rows: readonly RowChange[]): boolean {
  const ids = idsOf(rows)
  return line.rows.some(({ after }) => ids.has(after.id))
}

function idsOf(rows: readonly RowChange[]): Set<string> {
  return new Set(rows.map(({ after }) => after.id))
}

function isThere(row: Rows[TableName] | null): boolean {
  return row !== null && row.deletedAt === null
}

/** Every text that stands in a row: among them the ids of the rows that it refers to. */
function mentioned(row: Rows[TableName]): string[] {
  return Object.values(row)
    .flat()
    .filter((value): value is string => typeof value === 'string')
}

const barrierSentences: Record<Barrier, string> = {
  purge: 'Det som gjordes före den senaste gallringen går inte att ångra, för gallrat är borta för gott.',
  export: 'Det som gjordes före den senaste exporten går inte att ångra, för uppgifterna har lämnat Rådrum.',
  finishedDocument: 'Det som gjordes innan dokumentet blev färdigt går inte att ångra, för dokumentet bygger på det.',
}

/** Why there is nothing to undo. */
export function nothingToUndo(barrier: Barrier | null): Problem {
  return { message: barrier ? barrierSentences[barrier] : 'Det finns inget att ångra.' }
}

export const nothingToRedo: Problem = { message: 'Det finns inget att göra om.' }

/** The line has been taken back already, or stands before a barrier. */
export const takenBackAlready: Problem = { message: 'Ändringen är redan ångrad eller går inte längre att ångra.' }

/** What the history calls a line: `Flyttade tillfälle 4`, `Ångrade: flyttade tillfälle 4`. */
export function lineSentence({ name, takesBack }: Pick<Line, 'name' | 'takesBack'>): string {
  if (!takesBack) return capitalised(name)
  return takesBack.act === 'undo' ? `Ångrade: ${name}` : `Gjorde om: ${name}`
}
