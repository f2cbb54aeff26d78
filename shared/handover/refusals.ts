import type { Id } from '../record/id'
import { nameOf, rowTitle } from '../record/row-titles'
import { rowsOf, type State } from '../record/state'
import { tableNames, type Rows, type TableName } from '../record/tables'
import { sameText } from '../record/text'
import { standsAs, type Candidate } from './candidate'
import { mentionedIds } from './mentioned'
import { withPuts } from '../record/with-puts'

/**
 * Which rows cannot be taken in, and why, as sentences. What refers to a row that is refused is refused with it.
 *
 * @param names a state in which every row of the file can be looked up by id
 */
export function refusals(state: State, candidates: readonly Candidate[], names: State): ReadonlyMap<Id, string> {
  const refused = new Map<Id, string>()
  for (;;) {
    const left = candidates.filter(({ compared: { id } }) => !refused.has(id))
    const after = withPuts(
      state,
      left.flatMap(({ puts }) => puts),
    )
    const mentions = mentionsIn(after)
    const found = left.flatMap((candidate): [Id, string][] => {
      const reason = whyNot(after, mentions, candidate, names)
      return reason === undefined ? [] : [[candidate.compared.id, reason]]
    })
    if (found.length === 0) return refused
    for (const [id, reason] of found) refused.set(id, reason)
  }
}

/** Which rows that are there refer to an id. */
export type Mentions = ReadonlyMap<Id, readonly { readonly table: TableName; readonly row: Rows[TableName] }[]>

export function mentionsIn(state: State): Mentions {
  const found = new Map<Id, { table: TableName; row: Rows[TableName] }[]>()
  for (const table of tableNames) {
    for (const row of rowsOf<TableName>(state, table)) {
      for (const id of mentionedIds(table, row)) {
        const list = found.get(id)
        if (list) list.push({ table, row })
        else found.set(id, [{ table, row }])
      }
    }
  }
  return found
}

function whyNot(after: State, mentions: Mentions, candidate: Candidate, names: State): string | undefined {
  const { table, here } = candidate.compared
  const [{ row }] = candidate.puts
  if (row.deletedAt !== null) {
    const [user] = mentions.get(standsAs(candidate)) ?? []
    return user && `Kan inte tas bort, för ${lowered(rowTitle(names, user.table, user.row))} hänvisar hit.`
  }
  const before = new Set(here ? mentionedIds(table, here) : [])
  const missing = mentionedIds(table, row).find((id) => !before.has(id) && !isThere(after, id))
  if (missing !== undefined) return `Hör till ${nameOf(names, missing)}, som inte tas emot eller inte finns här.`
  if (table === 'persons') return clashOfPerson(after, row as Rows['persons'])
  if (table === 'cases') return clashOfCase(after, row as Rows['cases'])
  return undefined
}

function isThere(state: State, id: Id): boolean {
  return tableNames.some((table) => state[table].get(id)?.deletedAt === null)
}

const advice = 'Byt den ena koden och lämna över igen.'

/** A code stands for one person: two people behind one code in the papers is a fault that nobody finds. */
function clashOfPerson(state: State, { id, code }: Rows['persons']): string | undefined {
  if (rowsOf(state, 'persons').some((other) => other.id !== id && sameText(other.code, code))) {
    return `Koden ${code} har en annan person här. ${advice}`
  }
  const twin = rowsOf(state, 'cases').find((other) => other.mode === 'deidentified' && sameText(other.code, code))
  return twin && `Koden ${code} har ett avidentifierat ärende här. ${advice}`
}

function clashOfCase(state: State, { id, code, personId }: Rows['cases']): string | undefined {
  const isTaken =
    rowsOf(state, 'persons').some((person) => person.id !== personId && sameText(person.code, code)) ||
    rowsOf(state, 'cases').some(
      (other) => other.id !== id && sameText(other.code, code) && (personId === null || other.personId !== personId),
    )
  return isTaken ? `Koden ${code} har någon annan här. ${advice}` : undefined
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1)
}
