import type { RecordKey } from '../log/log-entry'
import { presentUser } from '../organisation/user-verbs'
import { putNewWithId, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { papersOf } from './papers'
import { countsByTable, purgeRows } from './purge-verb'
import { rowsOfPerson } from './rows-of-person'
import { isActive } from './still-needed'

/** What removing a person alone would do. */
export interface PersonRemoval {
  /** Everything of hers, the papers that tell of her left out. */
  readonly rows: ReadonlyMap<Id, RecordKey>
  readonly papers: number
  /** The meetings whose minutes stay, with the code alone. */
  readonly minutes: number
  readonly isActive: boolean
}

/** What goes with a person and what stays of her; deleted rows that name her go too. */
export function removalOf(state: State, personId: Id): PersonRemoval {
  const rows = [{ table: 'persons' as const, id: personId }, ...rowsOfPerson(state, personId)]
  const going = new Map(rows.map((row) => [row.id, row] as const))
  const held = rowsOf(state, 'agendaItems').filter(
    ({ id, caseId }) => caseId !== null && going.has(caseId) && !going.has(id),
  )
  return {
    rows: going,
    papers: papersOf(state, going).filter(({ table, id }) => table === 'documents' && rowOf(state, table, id)).length,
    minutes: new Set(held.map(({ meetingId }) => meetingId)).size,
    isActive: isActive(state, personId),
  }
}

/** Removes one person for good, with all that is kept of her, and notes that it was done. */
export function removePerson(personId: Id, runId: Id): Verb {
  return (state, circumstances) => {
    if (!rowOf(state, 'persons', personId)) return refused({ message: 'Personen finns inte kvar.' })
    const { rows } = removalOf(state, personId)
    const run = {
      on: circumstances.today,
      userId: presentUser(state)?.id ?? null,
      kinds: [{ kind: 'persons' as const, period: null, count: 1, from: null, to: null }],
      rows: countsByTable([...rows.values()]),
      kept: [],
    }
    const beside = [putNewWithId('retentionRuns', runId, run, circumstances)]
    return purgeRows(state, { name: 'tog bort en person för gott', going: rows, beside }, circumstances)
  }
}
