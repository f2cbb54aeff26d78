import { goneSentences } from '@shared/backup/comparison-words'
import { countOfGone, withoutWhatIsGone } from '@shared/backup/stays-gone'
import { recordsOfPerson } from '@shared/log/identity'
import { rowsOf, type State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import type { RowsByTable } from '@shared/record/read'
import { removePerson } from '@shared/retention/remove-person'
import { numberedItems } from '@shared/team/agenda'
import { after, circumstances, id } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const world = sampleWorld()
const held = rowsOf(world, 'agendaItems').find(({ caseId, meetingId }) => {
  return world.cases.get(caseId!)?.personId != null && world.meetings.get(meetingId)?.status === 'held'
})!
const personId = world.cases.get(held.caseId!)!.personId!
const person = world.persons.get(personId)!
const here = after(world, removePerson(personId, id(9001)), circumstances())
const rowsIn = (state: State) =>
  Object.fromEntries(tableNames.map((table) => [table, [...state[table].values()]])) as unknown as RowsByTable

describe('a copy from before a person was removed', () => {
  const copy = {
    rows: rowsIn(world),
    history: [
      {
        id: id(9002),
        commit: 1,
        at: person.updatedAt,
        name: 'lade till en person',
        rows: [{ table: 'persons' as const, before: null, after: person }],
      },
    ],
    drafts: [{ key: `editPerson|${personId}`, value: { name: 'Halvskriven' } }],
  }
  const restored = withoutWhatIsGone(copy, here)

  it('brings nothing of hers back: no row, no version in the history, nothing typed', () => {
    const text = JSON.stringify(restored)
    for (const gone of recordsOfPerson(world, personId)) {
      const isShared = world.meetings.has(gone) || world.cohorts.has(gone) || world.agendaItems.has(gone)
      const isWritten = world.notes.has(gone) || world.actions.has(gone) || world.recusals.has(gone)
      if (isShared || isWritten) continue
      const rows = tableNames.flatMap((table): readonly object[] => restored.rows[table])
      const standing = rows.filter((row) => (row as { id: string }).id === gone)
      expect(standing.every((row) => (row as { deletedAt: string | null }).deletedAt !== null)).toBe(true)
    }
    expect(text).not.toContain('Halvskriven')
    expect(restored.history[0]!.rows).toEqual([])
    expect(restored.rows.persons.find((row) => row.id === personId)!.code).toBe('')
  })

  it('keeps the code in the minutes, and that the gallring was done', () => {
    const state = {
      ...world,
      ...Object.fromEntries(
        tableNames.map((table) => [
          table,
          new Map((restored.rows[table] as readonly { id: string }[]).map((row) => [row.id, row])),
        ]),
      ),
    } as unknown as State
    const titleIn = (of: State) => numberedItems(of, held.meetingId).find(({ item }) => item.id === held.id)!.title
    expect(titleIn(state)).toBe(titleIn(world))
    expect(rowsOf(state, 'retentionRuns').map((run) => run.id)).toContain(id(9001))
  })

  it('says how much it leaves out', () => {
    const gone = countOfGone(copy, here)
    expect(gone.purged).toBeGreaterThan(3)
    expect(goneSentences(gone).at(-1)).toMatch(/^\d+\suppgifter i kopian har gallrats här/)
    expect(countOfGone(copy, world).purged).toBe(0)
  })
})
