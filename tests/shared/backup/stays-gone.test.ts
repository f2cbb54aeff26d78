import { goneSentences } from '@shared/backup/comparison-words'
import { countOfGone, withoutWhatIsGone } from '@shared/backup/stays-gone'
import type { FileDraft, FileHistoryLine } from '@shared/file/file-format'
import type { Rows } from '@shared/record/tables'
import { emptyState, type State } from '@shared/record/state'
import { id, rowWith, stateWith } from '@tests/shared/record/rows'
import { aReferral } from '@tests/shared/team/referral/a-referral'
import { describe, expect, it } from 'vitest'

const anna = rowWith('persons', 1, { code: 'HAN-1', name: 'Anna', gender: 'woman', birthYear: 1989 })
const bo = rowWith('persons', 2, { code: 'HAN-2', name: 'Bo', gender: 'man', birthYear: 1975 })
const protectedAnna = { ...anna, name: '', gender: 'unknown', birthYear: null, protectedIdentity: true } as const
const organisation = (isAssociationOffice: boolean): Rows['organisation'] =>
  rowWith('organisation', 9, { name: 'Förbundet', isAssociationOffice } as never)

const line = (before: Rows['persons'] | null, after: Rows['persons']): FileHistoryLine => ({
  id: id(50),
  commit: 1,
  at: anna.updatedAt,
  name: 'ändrade personen',
  rows: [{ table: 'persons', before, after }],
})

function copy(fields: { history?: FileHistoryLine[]; drafts?: FileDraft[]; isKansli?: boolean }) {
  const { history = [], drafts = [], isKansli = false } = fields
  const rows = Object.fromEntries(Object.keys(emptyState()).map((table) => [table, [] as unknown[]])) as never as {
    [T in keyof Rows]: readonly Rows[T][]
  }
  return { rows: { ...rows, persons: [anna, bo], organisation: [organisation(isKansli)] }, history, drafts }
}

describe('an older copy', () => {
  it('tells of a person who is protected here by code alone, in rows, history and what was typed', () => {
    const here = stateWith({ persons: [protectedAnna, bo] })
    const drafts: FileDraft[] = [
      { key: `editPerson|${anna.id}`, value: { name: 'Anna' } },
      { key: `editPerson|${bo.id}`, value: { name: 'Bo', birthYear: '1975' } },
    ]
    const older = copy({ history: [line(null, anna), line({ ...anna, name: 'Annika' }, bo)], drafts })
    const { rows, history, drafts: typed } = withoutWhatIsGone(older, here)
    expect(rows.persons).toEqual([protectedAnna, bo])
    expect(history.map(({ rows: [change] }) => [change!.before, change!.after])).toEqual([
      [null, protectedAnna],
      [protectedAnna, bo],
    ])
    expect(typed.map(({ key }) => key)).toEqual([`editPerson|${bo.id}`])
    expect(countOfGone(older, here)).toEqual({ protectedPersons: 1, names: 0, purged: 0 })
  })

  it('brings no name into a kansliprofil, which stays one', () => {
    const here = stateWith({ persons: [protectedAnna], organisation: [organisation(true)] })
    const drafts = [{ key: 'newPerson', value: { name: 'Cia', birthYear: '' } }]
    const older = copy({ history: [line(bo, bo)], drafts })
    const left = withoutWhatIsGone(older, here)
    expect(left.rows.persons).toEqual([protectedAnna, { ...bo, name: '' }])
    expect(left.rows.organisation).toEqual([organisation(true)])
    expect(JSON.stringify([left.history, left.drafts])).not.toMatch(/Bo|Cia/)
    expect(countOfGone(older, here)).toEqual({ protectedPersons: 1, names: 1, purged: 0 })
  })

  it('tells of no contact of a person who is protected, nor of any egenanmälan in a kansliprofil', () => {
    const self = aReferral({
      kind: 'selfReferral',
      personId: anna.id,
      referrerName: 'Anna',
      interpreterLanguage: 'arabiska',
    })
    const other = aReferral({ id: id(401), kind: 'selfReferral', referrerName: 'Bo' })
    const older = { ...copy({}), rows: { ...copy({}).rows, referrals: [self, other] } }
    const names = (here: State) =>
      withoutWhatIsGone(older, here).rows.referrals.map((row) => `${row.referrerName} ${row.interpreterLanguage}`)
    expect(names(stateWith({ persons: [protectedAnna, bo] }))).toEqual([' ', 'Bo '])
    expect(names(stateWith({ organisation: [organisation(true)] }))).toEqual([' arabiska', ' '])
    expect(names(stateWith({ persons: [anna] }))).toEqual(['Anna arabiska', 'Bo '])
  })

  it('is left as it is where nobody is protected, and where the copy knew already', () => {
    const older = copy({ history: [line(null, anna)] })
    expect(withoutWhatIsGone(older, stateWith({ persons: [anna, bo] }))).toEqual(older)
    const knowing = { ...older, rows: { ...older.rows, persons: [protectedAnna, bo] }, history: [] }
    expect(countOfGone(knowing, stateWith({ persons: [protectedAnna, bo] }))).toEqual({
      protectedPersons: 0,
      names: 0,
      purged: 0,
    })
    expect(goneSentences({ protectedPersons: 0, names: 0, purged: 0 })).toEqual([])
  })
})
