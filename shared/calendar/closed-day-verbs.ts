import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'
import type { ClosedDay } from './closed-day'
import type { IsoDate } from './date'
import { daysBetween } from './days'
import { formatDate, formatDateRange } from './format'
import { readDateField } from './typed-fields'

const words: RowWords = { one: 'lediga dagar', the: 'de lediga dagarna' }

/** What the form gives: dates as typed; an empty last day means one day, no kommun means everybody. */
export type ClosedDayInput = Omit<Fields<'closedDays'>, 'from' | 'to' | 'kommunId'> & {
  readonly from: string
  readonly to: string
  readonly kommunId?: Id | null
}

/**
 * Saves days that the organisation marks. Two closed spans never overlap, and neither do two lov of the same name; lov
 * of different kommuner may (`domain.md` §2.8: lov are decided per kommun).
 */
export function saveClosedDay(id: Id | null, asked: ClosedDayInput): Verb {
  return (state, circumstances) => {
    const name = oneLine(asked.name)
    const { from, to, problems } = readSpan(asked, circumstances.today)
    problems.unshift(
      ...checkLine('name', name, 'Skriv vad dagarna heter, till exempel Planeringsdag eller Höstlov i Haninge.'),
    )
    if (from === null || to === null || problems.length > 0) return refused(...problems)
    const fields = { kind: asked.kind, name, from, to, kommunId: asked.kommunId ?? null, blocks: asked.blocks }
    const overlap = overlapOf(state, id, fields, circumstances.today)
    if (overlap) return refused(overlap)
    return saveFields({ table: 'closedDays', id, fields, words }, state, circumstances)
  }
}

interface Span {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly problems: Problem[]
}

function readSpan(typed: Pick<ClosedDayInput, 'from' | 'to'>, today: IsoDate): Span {
  const first = readDateField('from', typed.from, today, 'Skriv den första dagen.')
  const last = readDateField('to', typed.to, today)
  const from = first.value
  const to = typed.to.trim() === '' ? from : last.value
  const problems = [...first.problems, ...last.problems]
  if (from !== null && to !== null && to < from) problems.push(endsBeforeItBegins(from))
  return { from, to, problems }
}

function endsBeforeItBegins(from: IsoDate): Problem {
  const label = formatDate(from)
  return { field: 'to', message: 'Den sista dagen ligger före den första.', suggestion: { label, value: from } }
}

type Marked = Fields<'closedDays'>

/** Whether two spans of the same kind share a day, and would say the same thing twice. */
function clash(saved: ClosedDay, asked: Marked): boolean {
  const shareADay = saved.from <= asked.to && asked.from <= saved.to
  return shareADay && saved.kind === asked.kind && (asked.kind === 'closed' || sameText(saved.name, asked.name))
}

function overlapOf(state: State, id: Id | null, asked: Marked, today: IsoDate): Problem | undefined {
  const other = rowsOf(state, 'closedDays').find(
    (saved) => saved.id !== id && saved.putAwayAt === null && clash(saved, asked),
  )
  if (!other) return undefined
  const { name, from, to } = other
  const span = from === to ? formatDate(from) : formatDateRange(from, to, today)
  return { field: 'from', message: `Dagarna går in i ${name}, ${span}. Ändra den ena så att de inte möts.` }
}

/** More days in a row than this is more often a mistyped year than a long summer. */
const unusuallyMany = 92

/** A sentence when the span is unusually long. It warns and never stops. */
export function closedDayWarning(typed: Pick<ClosedDayInput, 'from' | 'to'>, today: IsoDate): string | undefined {
  const { from, to } = readSpan(typed, today)
  const count = from === null || to === null ? 0 : daysBetween(from, to) + 1
  return count > unusuallyMany ? `Det är ${count} dagar i rad. Stämmer årtalet?` : undefined
}

/** Takes marked days out of the calendar, or brings them back. */
export function putAwayOrBackClosedDay(id: Id): Verb {
  return putAwayOrBackVerb('closedDays', id, words)
}

/** Deletes marked days. Nothing refers to them: a session that was moved keeps its own reason. */
export function deleteClosedDay(id: Id): Verb {
  return deleteVerb('closedDays', id, words)
}
