import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'
import type { IsoDate } from './date'
import { formatDate, formatDateRange } from './format'
import { markedDaysName } from './marked-days'
import { readSpan, type TypedSpan } from './typed-span'

const words: RowWords = { one: 'lediga dagar', the: 'de lediga dagarna' }

/** What the form gives: dates as typed; an empty last day means one day, no kommun means everybody. */
export type ClosedDayInput = Omit<Fields<'closedDays'>, 'from' | 'to'> & TypedSpan

/**
 * Saves days that the organisation marks. Two closed spans of one kommun, or of everybody, never overlap, and
 * neither do two lov of one kommun; lov of different kommuner may (`domain.md` §2.8: lov are decided per kommun).
 */
export function saveClosedDay(id: Id | null, asked: ClosedDayInput): Verb {
  return (state, circumstances) => {
    const name = oneLine(asked.name)
    const { from, to, problems } = readSpan(asked, circumstances.today)
    problems.unshift(
      ...checkLine('name', name, 'Skriv vad dagarna heter, till exempel Planeringsdag eller Höstlov i Haninge.'),
    )
    problems.push(...checkKommun(state, asked.kommunId))
    if (from === null || to === null || problems.length > 0) return refused(...problems)
    const { kind, kommunId, blocks } = asked
    const fields = { kind, name, from, to, kommunId, blocks }
    const overlap = overlapOf(state, id, fields, circumstances.today)
    if (overlap) return refused(overlap)
    return saveFields({ table: 'closedDays', id, fields, words }, state, circumstances)
  }
}

function checkKommun(state: State, id: Id | null): Problem[] {
  if (id === null || rowOf(state, 'parties', id)?.kind === 'kommun') return []
  return [{ field: 'kommunId', message: 'Kommunen finns inte kvar. Välj en annan.' }]
}

/** What two marked spans are compared by. */
type Marked = Pick<Fields<'closedDays'>, 'kind' | 'name' | 'from' | 'to' | 'kommunId'>

/** Whether two spans of the same kind share a day, and would say the same thing twice. */
export function saysTheSame(one: Marked, other: Marked): boolean {
  const shareADay = one.from <= other.to && other.from <= one.to
  if (!shareADay || one.kind !== other.kind) return false
  const isOfBoth = one.kommunId !== null && one.kommunId === other.kommunId
  const isOfEither = one.kommunId === null || other.kommunId === null
  return isOfBoth || (isOfEither && (one.kind === 'closed' || sameText(one.name, other.name)))
}

/** The problem of days that would say what others say already, if they would. */
export function overlapOf(state: State, id: Id | null, asked: Marked, today: IsoDate): Problem | undefined {
  const other = rowsOf(state, 'closedDays').find(
    (saved) => saved.id !== id && saved.putAwayAt === null && saysTheSame(saved, asked),
  )
  if (!other) return undefined
  const { from, to } = other
  const name = markedDaysName(state, other)
  if (from === asked.from && to === asked.to && sameText(other.name, asked.name)) {
    return { field: 'name', message: `${name} finns redan, med samma dagar.` }
  }
  const span = from === to ? formatDate(from) : formatDateRange(from, to, today)
  return { field: 'from', message: `Dagarna går in i ${name}, ${span}. Ändra den ena så att de inte möts.` }
}

/** Takes marked days out of the calendar, or brings them back. */
export function putAwayOrBackClosedDay(id: Id): Verb {
  return putAwayOrBackVerb('closedDays', id, words)
}

/** Deletes marked days. Nothing refers to them: a session that was moved keeps its own reason. */
export function deleteClosedDay(id: Id): Verb {
  return deleteVerb('closedDays', id, words)
}
