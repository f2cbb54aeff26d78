import type { IsoDate } from '../../calendar/date'
import { checkCode, proposeCode } from '../../person/code'
import { isKansliprofil } from '../../person/purge'
import type { JudgedRow, ListedRow } from '../../list/listed-row'
import type { Person } from '../../person/person'
import type { Problem } from '../../record/change'
import type { Id } from '../../record/id'
import { rowsOf, type State } from '../../record/state'
import { sameText } from '../../record/text'
import { enrolmentStatusWords } from '../enrolment-status'
import { enrolmentsOf } from '../participation'
import type { ColumnKind } from './columns'
import { readListedRow, type ReadRow } from './listed-row'

/** A row of the list as it stands against the others and against the round. */
export interface JudgedParticipant extends JudgedRow<ColumnKind, ReadRow> {
  /** The person that has the code already. */
  readonly person: Person | undefined
  /** The code that the row gets. */
  readonly code: string
}

/** A row as it stands in the list. */
export type ListedParticipant = ListedRow<ColumnKind>

/**
 * Judges every row: what cannot be read, codes that are taken or come twice, people who are in the round already. A row
 * without a code gets the next free one. The rows after a faulty one are judged as if it were not there.
 */
export function judgeRows(
  state: State,
  { cohortId, rows, today }: { cohortId: Id; rows: readonly ListedParticipant[]; today: IsoDate },
): JudgedParticipant[] {
  const persons = rowsOf(state, 'persons')
  const inRound = new Map(enrolmentsOf(state, cohortId).map(({ personId, status }) => [personId, status]))
  const isOffice = isKansliprofil(state)
  const seen: { number: number; code: string; name: string; birthYear: number | null }[] = []
  let proposed = proposeCode(state, rowsOf(state, 'organisation')[0]?.codePrefix ?? '', Number(today.slice(0, 4)))

  return rows.map(({ number, typed }): JudgedParticipant => {
    const { value, problems: unreadable, notices: said } = readListedRow(state, typed, today)
    const code = value?.code ?? ''
    const person = code === '' ? undefined : persons.find((row) => sameText(row.code, code))
    const status = person && inRound.get(person.id)
    const twin = value && seen.find((row) => isTwin(row, value))
    const problems: Problem[] = [
      ...unreadable,
      ...(twin ? [{ field: fieldOfTwin(value), message: `Samma person står på rad ${twin.number}.` }] : []),
      ...(status
        ? [{ field: 'code', message: `Personen finns redan i omgången: ${lower(enrolmentStatusWords[status])}.` }]
        : []),
      ...(value && code !== '' && !person ? problemOf(checkCode(state, code, null).problem) : []),
      ...(value && value.name !== '' && isOffice
        ? [{ field: 'name', message: 'I förbundskansliets profil sparas inga namn. Ta bort namnet.' }]
        : []),
    ]
    const isGood = value !== null && problems.length === 0
    const given = code === '' ? proposed : code
    if (isGood) {
      seen.push({ number, code, name: value.name, birthYear: value.birthYear })
      if (code === '') proposed = codeAfter(proposed)
    }
    const notices = person ? [...said, ...differences(person, value)] : said
    return { number, typed, problems, notices, value: isGood ? value : null, person, code: given }
  })
}

/** What the list says otherwise of somebody who is known. What is saved stands. */
function differences(person: Person, row: ReadRow | null): string[] {
  const isOther = row?.birthYear != null && person.birthYear !== null && row.birthYear !== person.birthYear
  return isOther ? [`Koden finns redan, med födelseår ${person.birthYear}. Det sparade står kvar.`] : []
}

const lower = (text: string) => text.toLocaleLowerCase('sv-SE')
const problemOf = (problem: Problem | undefined) => (problem ? [problem] : [])

/** The same code; without codes, the same name and födelseår. */
function isTwin(seen: { code: string; name: string; birthYear: number | null }, row: ReadRow): boolean {
  if (seen.code !== '' || row.code !== '') return sameText(seen.code, row.code)
  return row.name !== '' && sameText(seen.name, row.name) && seen.birthYear === row.birthYear
}

function fieldOfTwin(row: ReadRow): ColumnKind {
  return row.code === '' ? 'name' : 'code'
}

/** `HAN-2027-014` → `HAN-2027-015` */
function codeAfter(code: string): string {
  return code.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'))
}
