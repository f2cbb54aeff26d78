import type { IsoDate } from '../../calendar/date'
import { formatDate } from '../../calendar/format'
import { parseDate } from '../../calendar/parse-date'
import { readBirthYear } from '../../person/birth-year'
import { incomeSourceNames, type IncomeSource } from '../../person/income-source'
import { genderNames } from '../../person/names'
import type { Gender } from '../../person/person'
import { personnummer } from '../../person/personnummer'
import type { TypedRow } from '../../list/listed-row'
import type { Problem } from '../../record/change'
import type { Id } from '../../record/id'
import { rowsOf, type State } from '../../record/state'
import { oneLine, sameText } from '../../record/text'
import { columnNames, type ColumnKind } from './columns'

/** A row that could be read. */
export interface ReadRow {
  /** Empty when the list gives none: then the next free one is taken. */
  readonly code: string
  readonly name: string
  readonly gender: Gender
  readonly birthYear: number | null
  readonly referringPartyId: Id | null
  readonly registeredOn: IsoDate | null
  readonly incomeSource: IncomeSource
  readonly interpreterLanguage: string
  readonly gkRequestedOn: IsoDate | null
  readonly gkFirstOn: IsoDate | null
}

export interface Reading {
  readonly value: ReadRow | null
  readonly problems: readonly Problem[]
  /** What was left out or changed on the way, in sentences. */
  readonly notices: readonly string[]
}

/** Reads one row. What cannot be read is a problem at its column; an empty cell means not known. */
export function readListedRow(state: State, typed: TypedRow<ColumnKind>, today: IsoDate): Reading {
  const problems: Problem[] = []
  const notices: string[] = []
  const text = (kind: ColumnKind) => oneLine(typed[kind] ?? '')
  const date = (kind: 'registeredOn' | 'gkRequestedOn' | 'gkFirstOn') => {
    if (text(kind) === '') return null
    const parsed = parseDate(text(kind), { today })
    if (parsed.ok) return parsed.date
    problems.push({ ...parsed.problem, field: kind })
    return null
  }
  const chosen = <T>(kind: ColumnKind, found: T | undefined, otherwise: T, choices: readonly string[]): T => {
    if (found !== undefined || text(kind) === '') return found ?? otherwise
    const message = `”${text(kind)}” går inte att läsa som ${columnNames[kind].toLocaleLowerCase('sv-SE')}. Skriv ${choices.join(', ')} eller inget.`
    problems.push({ field: kind, message })
    return otherwise
  }

  const born = readBorn(text('birthYear'), today)
  if (born.problem) problems.push(born.problem)
  if (born.notice !== undefined) notices.push(born.notice)
  const parties = rowsOf(state, 'parties').filter(({ putAwayAt }) => putAwayAt === null)
  const party = parties.find(
    ({ name, shortName }) => sameText(name, text('referringParty')) || sameText(shortName, text('referringParty')),
  )
  const gender = chosen('gender', readGender(text('gender')), born.gender ?? 'unknown', ['kvinna', 'man', 'annat'])
  const registeredOn = date('registeredOn')
  if (registeredOn !== null && registeredOn > today) {
    problems.push({ field: 'registeredOn', message: `Anmälningsdagen ${formatDate(registeredOn)} har inte varit än.` })
  }
  const code = text('code')
  if (personnummer.test(code)) {
    problems.push({ field: 'code', message: 'Koden ser ut som ett personnummer. Skriv en annan kod, eller inget.' })
  }
  const value: ReadRow = {
    code,
    name: text('name'),
    gender,
    birthYear: born.year,
    referringPartyId: chosen<Id | null>(
      'referringParty',
      party?.id,
      null,
      parties.map(({ shortName }) => shortName),
    ),
    registeredOn,
    incomeSource: chosen('incomeSource', readIncome(text('incomeSource')), 'unknown', Object.values(incomeSourceNames)),
    interpreterLanguage: text('interpreterLanguage'),
    gkRequestedOn: date('gkRequestedOn'),
    gkFirstOn: date('gkFirstOn'),
  }
  return { value: problems.length === 0 ? value : null, problems, notices }
}

interface Born {
  readonly year: number | null
  /** What a personnummer says of kön: its ninth digit is odd for a man. */
  readonly gender?: Gender
  readonly problem?: Problem
  readonly notice?: string
}

/** Only the födelseår is kept, whatever the list has: nothing here needs a personnummer (dataskyddslagen 3:10). */
function readBorn(text: string, today: IsoDate): Born {
  const read = readBirthYear(text, today)
  if (read.ok) return { year: read.year }
  const year = Number(read.problem.suggestion?.value)
  const isDate = text.replace(/\D/g, '').length >= 6
  if (!isDate || !Number.isInteger(year)) return { year: null, problem: read.problem }
  const ninth = personnummer.test(text) ? Number(text.replace(/\D/g, '').at(-2)) : undefined
  return {
    year,
    ...(ninth === undefined ? {} : { gender: ninth % 2 === 1 ? ('man' as const) : ('woman' as const) }),
    notice: ninth === undefined ? 'Bara födelseåret sparas.' : 'Personnumret sparas inte, bara födelseår och kön.',
  }
}

const genderWords: Record<string, Gender> = { k: 'woman', kv: 'woman', f: 'woman', m: 'man', okänd: 'unknown' }

function readGender(text: string): Gender | undefined {
  const named = Object.entries(genderNames).find(([, name]) => sameText(name, text))
  return (named?.[0] as Gender | undefined) ?? genderWords[text.toLocaleLowerCase('sv-SE')]
}

function readIncome(text: string): IncomeSource | undefined {
  return Object.entries(incomeSourceNames).find(([, name]) => sameText(name, text))?.[0] as IncomeSource | undefined
}
