import { nearestText } from '../../list/nearest-text'
import type { TypedRow } from '../../list/listed-row'
import { kommuner, placeName } from '../../organisation/kommuner'
import type { Fields, Problem } from '../../record/change'
import { checkLine } from '../../record/checks'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import { oneLine, sameText } from '../../record/text'
import type { ClosedDayKind } from '../closed-day'

import type { IsoDate } from '../date'
import { readSpan, spanWarning } from '../typed-span'
import type { ClosedDayColumn } from './columns'

export interface ReadDays {
  readonly value: Fields<'closedDays'> | null
  readonly problems: readonly Problem[]
  readonly notices: readonly string[]
}

/** What a cell was read as, or why not. */
type Read<T> = { readonly value: T } | { readonly problem: Problem }

const kindWords: Readonly<Record<ClosedDayKind, readonly string[]>> = {
  schoolBreak: ['lov', 'skollov', 'ledigt'],
  closed: ['stängt', 'stängd', 'vi har stängt', 'planeringsdag', 'studiedag'],
}
const warns = ['varnar', 'varna', 'nej', 'n', '0']
const blocks = ['stoppar', 'stoppa', 'blockerar', 'spärrar', 'ja', 'j', 'x', '1']
const everybody = ['alla', 'alla kommuner', 'hela organisationen', 'samtliga']

/** Reads one row of a list of lov and closed days. Without other word it is a lov, which warns. */
export function readListedDays(state: State, typed: TypedRow<ClosedDayColumn>, today: IsoDate): ReadDays {
  const text = (kind: ClosedDayColumn) => oneLine(typed[kind] ?? '')
  const name = text('name')
  const dates = { from: text('from'), to: text('to') }
  const span = readSpan(dates, today)
  const kommun = readKommun(state, text('kommun'))
  const kind = readKind(text('kind'))
  const blocking = readBlocks(text('blocks'))
  const problems = [
    ...checkLine('name', name, 'Skriv vad dagarna heter, till exempel Höstlov.'),
    ...('problem' in kommun ? [kommun.problem] : []),
    ...span.problems,
    ...('problem' in kind ? [kind.problem] : []),
    ...('problem' in blocking ? [blocking.problem] : []),
  ]
  const warning = spanWarning(dates, today)
  const notices = warning === undefined ? [] : [warning]
  const isRead = problems.length === 0 && span.from !== null && span.to !== null
  if (!isRead || 'problem' in kommun || 'problem' in kind || 'problem' in blocking) {
    return { value: null, problems, notices }
  }
  const value = {
    kind: kind.value,
    name,
    from: span.from,
    to: span.to,
    kommunId: kommun.value,
    blocks: blocking.value ?? kind.value === 'closed',
  }
  return { value, problems, notices }
}

/** A kommun by its name, with or without `kommun`; nothing is everybody. One that is not known gets the nearest. */
function readKommun(state: State, text: string): Read<Id | null> {
  if (text === '' || everybody.some((word) => sameText(word, text))) return { value: null }
  const known = kommuner(state)
  const found = known.find((party) =>
    [party.name, party.shortName, placeName(party)].some((name) => sameText(name, text)),
  )
  if (found) return { value: found.id }
  const place = nearestText(placeName({ name: text }), known.map(placeName))
  const meant = known.find((party) => placeName(party) === place)
  const unknown = `Kommunen ”${text}” finns inte bland parterna.`
  const problem = meant
    ? { message: `${unknown} Menade du ${meant.name}?`, suggestion: { label: meant.name, value: meant.name } }
    : { message: `${unknown} Lägg till den under Inställningar, Parter, eller lämna tomt.` }
  return { problem: { ...problem, field: 'kommun' } }
}

function readKind(text: string): Read<ClosedDayKind> {
  if (text === '') return { value: 'schoolBreak' }
  const kinds = Object.entries(kindWords) as [ClosedDayKind, readonly string[]][]
  const found = kinds.find(([, words]) => words.some((word) => sameText(word, text)))
  if (found) return { value: found[0] }
  return { problem: { field: 'kind', message: `”${text}” går inte att läsa. Skriv lov, stängt eller inget.` } }
}

/** Null where the list does not say. */
function readBlocks(text: string): Read<boolean | null> {
  if (text === '') return { value: null }
  if (warns.some((word) => sameText(word, text))) return { value: false }
  if (blocks.some((word) => sameText(word, text))) return { value: true }
  return { problem: { field: 'blocks', message: `”${text}” går inte att läsa. Skriv varnar, stoppar eller inget.` } }
}
