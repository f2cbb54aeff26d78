import { namesRule } from '../documents/identities'
import { put, type Purged, type Put } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows } from '../record/tables'

/** What minutes and åtgärdslistor are made of, and which of it somebody writes freely. */
const written = {
  cases: ['question', 'background'],
  agendaItems: ['title'],
  notes: ['discussion', 'assessment', 'recommendation', 'decision'],
  actions: ['what', 'who', 'reason'],
} as const satisfies { readonly [T in keyof Rows]?: readonly (keyof Rows[T])[] }

type WrittenTable = keyof typeof written

const tables = Object.keys(written) as WrittenTable[]

/** Rows with a name written over, and what takes the place of every version of them. */
interface WrittenOver {
  readonly puts: readonly Put[]
  readonly purged: readonly Purged[]
}

/**
 * Texts of meetings where the names of some persons give way to what papers have for them: the papers know the names by the
 * register, and would print them once they are gone from there. Of the persons' own cases all earlier versions go, for a
 * name may have stood there. `rows` is what the texts are put in, where the same change has written there already.
 */
export function writtenOver(state: State, personIds: ReadonlySet<Id>, rows = state): WrittenOver {
  const rule = namesRule(state, personIds)
  if (rule === undefined) return { puts: [], purged: [] }
  const found = tables.flatMap((table) =>
    [...rows[table].values()].flatMap((row) => {
      const ofCase = caseOf(state, table, row)
      const texts = row as unknown as Readonly<Record<string, string>>
      const cleared = written[table].map((field) => ({ field, ...rule(texts[field] ?? '', ofCase) }))
      const isNamed = cleared.some((one) => one.found)
      const isOwn = ofCase?.personId != null && personIds.has(ofCase.personId)
      if (!isNamed && !isOwn) return []
      const emptied = Object.fromEntries(cleared.map(({ field, text }) => [field, text]))
      return [{ table, row, emptied, isNamed }]
    }),
  )
  return {
    puts: found.flatMap(({ table, row, emptied, isNamed }) => (isNamed ? [put(table, { ...row, ...emptied })] : [])),
    purged: found.map(({ table, row, emptied }) => ({ table, id: row.id, emptied })),
  }
}

function caseOf(state: State, table: WrittenTable, row: Rows[WrittenTable]) {
  if (table === 'cases') return row as Rows['cases']
  const { caseId = null, agendaItemId = null } = row as {
    readonly caseId?: Id | null
    readonly agendaItemId?: Id | null
  }
  const item = agendaItemId === null ? undefined : state.agendaItems.get(agendaItemId)
  const id = caseId ?? item?.caseId ?? null
  return id === null ? undefined : state.cases.get(id)
}
