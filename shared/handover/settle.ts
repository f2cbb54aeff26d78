import { emptiedOfIdentity, purgeOfIdentity } from '../person/purge'
import { putDeleted, type Circumstances, type Purge, type Put } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { candidateFor, type Candidate } from './candidate'
import { choiceFor, type Choices } from './choice'
import type { Compared } from './compare'
import type { TableRow } from './parcel'
import { mentionsIn, refusals } from './refusals'
import { becomesProtected } from './told'
import { namesakeOf } from './twins'
import { withPuts } from '../record/with-puts'

/** A row here with the name of one from the file. When nothing here refers to it the one from the file takes its place. */
export interface Namesake {
  readonly table: TableName
  readonly row: Rows[TableName]
  readonly isReplaced: boolean
}

/** What taking a file in would do. */
export interface Settled {
  readonly puts: readonly Put[]
  /** How many of the rows would come new, be changed or be deleted here. */
  readonly counts: { readonly added: number; readonly changed: number; readonly deleted: number }
  /** Rows that cannot be taken in, and why. */
  readonly refused: ReadonlyMap<Id, string>
  /** Rows that somebody has to choose for. */
  readonly undecided: readonly Compared[]
  readonly namesakes: readonly Namesake[]
  /** Persons who become protected here too. */
  readonly becomeProtected: readonly Id[]
  /** What stood about them, which goes for good. */
  readonly purge: Purge
}

/** Makes choices into what is to be written. */
export function settle(
  state: State,
  compared: readonly Compared[],
  choices: Choices,
  circumstances: Circumstances,
): Settled {
  const undecided = compared.filter((row) => choiceFor(row, choices) === undefined)
  const wanted = compared.flatMap((row) => {
    const choice = choiceFor(row, choices)
    return (choice && candidateFor(row, choice, circumstances)) ?? []
  })
  const refused = refusals(state, wanted, namesIn(state, compared))
  const taken = wanted.filter((candidate) => !refused.has(candidate.compared.id))
  const puts = taken.flatMap((candidate) => candidate.puts)
  const namesakes = namesakesOf(state, taken, puts)
  const replaced = namesakes.filter(({ isReplaced }) => isReplaced)
  const becomeProtected = taken.flatMap(({ compared: { table, here, there } }) =>
    there && becomesProtected({ table, row: there } as TableRow, here) ? [there.id] : [],
  )
  const putHere = new Set(puts.map(({ row }) => row.id))
  return {
    puts: [
      ...puts,
      ...replaced.map(({ table, row }) => putDeleted(table, row as never, circumstances)),
      ...becomeProtected
        .flatMap((id) => emptiedOfIdentity(state, id, circumstances.now))
        .filter(({ row }) => !putHere.has(row.id)),
    ],
    counts: countsOf(taken),
    refused,
    undecided,
    namesakes,
    becomeProtected,
    purge: purgeOfAll(becomeProtected.map((id) => purgeOfIdentity(state, id))),
  }
}

function purgeOfAll(purges: readonly Purge[]): Purge {
  return {
    rows: purges.flatMap(({ rows }) => rows),
    gone: purges.flatMap(({ gone = [] }) => gone),
    documentIds: purges.flatMap(({ documentIds = [] }) => documentIds),
    isInDraft: () => false,
  }
}

/** A state in which the rows of the file have their names too, where they are new. */
export function namesIn(state: State, compared: readonly Compared[]): State {
  return withPuts(
    state,
    compared.flatMap(({ table, id, there }) => (there && !state[table].has(id) ? [{ table, row: there }] : [])),
  )
}

function countsOf(taken: readonly Candidate[]): Settled['counts'] {
  const seen = taken.filter(({ compared: { standing } }) => standing !== 'same')
  const deleted = seen.filter(({ puts: [{ row }] }) => row.deletedAt !== null).length
  const added = seen.filter(({ compared: { standing } }) => standing === 'new' || standing === 'deletedHere').length
  return { added, deleted, changed: seen.length - added - deleted }
}

function namesakesOf(state: State, taken: readonly Candidate[], puts: readonly Put[]): Namesake[] {
  const found = taken.flatMap(({ compared: { table, standing, there } }) => {
    const row = standing === 'new' && there && namesakeOf(state, { table, row: there } as TableRow)
    return row ? [{ table, row }] : []
  })
  if (found.length === 0) return []
  const mentions = mentionsIn(withPuts(state, puts))
  return found.map((namesake) => ({ ...namesake, isReplaced: !mentions.has(namesake.row.id) }))
}
