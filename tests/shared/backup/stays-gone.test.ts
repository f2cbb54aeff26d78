import { goneSentences } from '@shared/backup/comparison-words'
import { countOfGone, withoutWhatIsGone } from '@shared/backup/stays-gone'
import type { FileDraft, FileHistoryLine } from '@shared/file/file-format'
import type { RowChange } from '@shared/record/history'
import type { Rows } from '@shared/record/tables'
import { emptyState, type State } from '@shared/record/state'
import { date, id, rowWith, stateWith } from '@tests/shared/record/rows'
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

const changed = (change: RowChange): FileHistoryLine => ({ ...line(null, anna), rows: [change] })

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

  it('tells neither how a person who is protected lives, nor the name in what meetings wrote', () => {
    const named = { ...anna, name: 'Anna Ek' }
    const place = rowWith('enrolments', 20, {
      personId: anna.id,
      cohortId: id(30),
      status: 'registered',
      statusOn: date('2027-02-01'),
      registeredOn: date('2027-02-01'),
      travelNeeds: 'Färdtjänst från Jordbro',
    })
    const own = rowWith('cases', 21, {
      teamId: id(33),
      receivedOn: date('2027-02-01'),
      personId: anna.id,
      code: 'HAN-1',
      question: 'Vad kan prövas?',
      background: '',
    })
    const before = { ...own, question: 'Anna bor i Jordbro' }
    const others = rowWith('notes', 22, {
      agendaItemId: id(31),
      meetingId: id(32),
      discussion: 'Anna Ek och Bo var med.',
    })
    const untouched = rowWith('notes', 23, { agendaItemId: id(31), meetingId: id(32), discussion: 'Bo var med.' })
    const older = {
      ...copy({}),
      rows: {
        ...copy({}).rows,
        persons: [named, bo],
        enrolments: [place],
        cases: [own],
        notes: [others, untouched],
      },
      history: [
        changed({ table: 'enrolments', before: null, after: place }),
        changed({ table: 'cases', before, after: own }),
        changed({ table: 'notes', before: null, after: others }),
      ],
      drafts: [place, own, others, untouched].map((row) => ({ key: `form|${row.id}`, value: { text: 'x' } })),
    }
    const left = withoutWhatIsGone(older, stateWith({ persons: [protectedAnna, bo] }))
    expect(JSON.stringify([left.rows, left.history])).not.toMatch(/Anna|Jordbro/)
    expect(left.rows.cases.map(({ question }) => question)).toEqual(['Vad kan prövas?'])
    expect(left.rows.notes.map(({ discussion }) => discussion)).toEqual([
      '(namn borttaget) och Bo var med.',
      'Bo var med.',
    ])
    expect(left.drafts.map(({ key }) => key)).toEqual([`form|${untouched.id}`])
    expect(withoutWhatIsGone(older, stateWith({ persons: [named, bo] }))).toEqual(older)
  })

  it('brings no name that meetings wrote into a kansliprofil', () => {
    const note = rowWith('notes', 22, {
      agendaItemId: id(31),
      meetingId: id(32),
      discussion: 'Bo Ask och Anna Ek var med.',
    })
    const persons = [
      { ...anna, name: 'Anna Ek' },
      { ...bo, name: 'Bo Ask' },
    ]
    const older = { ...copy({}), rows: { ...copy({}).rows, persons, notes: [note] } }
    const left = withoutWhatIsGone(older, stateWith({ organisation: [organisation(true)] }))
    expect(left.rows.notes[0]!.discussion).toBe('(namn borttaget) och (namn borttaget) var med.')
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
