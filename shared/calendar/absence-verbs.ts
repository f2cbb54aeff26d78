import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Absence, AwayTime } from './absence'
import { absenceSpan, absentOf, staffReasons } from './absence-words'
import { overlaps } from './clock'
import type { IsoDate } from './date'
import { readTimeFields } from './typed-fields'
import { readSpan, type TypedSpan } from './typed-span'

const words: RowWords = { one: 'frånvaro', the: 'frånvaron' }

/** What the form gives: whom or what it is of, days and times as typed. */
export interface AbsenceInput extends TypedSpan {
  /** A member of staff or a room; null until one is chosen. */
  readonly absentId: Id | null
  /** Only the hours from `start` to `end` of each day. */
  readonly isHours: boolean
  readonly start: string
  readonly end: string
  readonly note: string
}

/** Saves that staff are away or that a room cannot be used. One is never away twice at a time. */
export function saveAbsence(id: Id | null, asked: AbsenceInput): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    const who = readAbsent(state, asked.absentId)
    const span = readSpan(asked, today)
    const times = asked.isHours ? readTimeFields(asked) : { value: null, problems: [] }
    const note = oneLine(asked.note)
    const problems = [...who.problems, ...span.problems, ...times.problems, ...checkNote(state, id, note, who.value)]
    if (who.value === null || span.from === null || span.to === null || problems.length > 0) return refused(...problems)
    const { start = null, end = null } = times.value ?? {}
    const fields = { ...who.value, from: span.from, to: span.to, start, end, note }
    const twice = checkAwayOnce(state, id, fields, today)
    if (twice.length > 0) return refused(...twice)
    return saveFields({ table: 'absences', id, fields, words }, state, circumstances)
  }
}

/** Takes an absence away: then staff are there, and the room can be used. */
export function deleteAbsence(id: Id): Verb {
  return deleteVerb('absences', id, words)
}

type Absent = Pick<Absence, 'staffId' | 'roomId'>

/** Whom or what an id is of: a member of staff or a room. */
export function readAbsent(state: State, id: Id | null): { value: Absent | null; problems: Problem[] } {
  if (rowOf(state, 'staff', id)) return { value: { staffId: id, roomId: null }, problems: [] }
  if (rowOf(state, 'rooms', id)) return { value: { staffId: null, roomId: id }, problems: [] }
  const message = id === null ? 'Välj vem som är borta, eller vilken lokal.' : 'Raden finns inte kvar. Välj en annan.'
  return { value: null, problems: [{ field: 'absentId', message }] }
}

/** Of staff only the neutral words are kept; one that stands there already may stay. */
function checkNote(state: State, id: Id | null, note: string, absent: Absent | null): Problem[] {
  const isKnown = note === '' || note === rowOf(state, 'absences', id)?.note
  if (isKnown || absent === null || absent.staffId === null) return checkLength('note', note)
  if (staffReasons.some((reason) => reason === note)) return []
  return [{ field: 'note', message: 'Välj ett av orden i listan. Varför någon är borta hör inte hemma här.' }]
}

function checkAwayOnce(state: State, id: Id | null, asked: Fields<'absences'>, today: IsoDate): Problem[] {
  const other = rowsOf(state, 'absences').find(
    (saved) => saved.id !== id && saved.putAwayAt === null && isSameTime(saved, asked),
  )
  if (!other) return []
  const name = absentOf(state, other)?.name ?? ''
  const message = `${name} är redan borta ${absenceSpan(other, today)}. Ändra den frånvaron i stället.`
  return [{ field: 'from', message }]
}

function isSameTime(one: Absence, other: Fields<'absences'>): boolean {
  return one.staffId === other.staffId && one.roomId === other.roomId && sameTimeAs(one, other)
}

/** Whether two absences take any minute of the same day, whoever is away. */
export function sameTimeAs(one: AwayTime, other: AwayTime): boolean {
  if (one.from > other.to || other.from > one.to) return false
  const [hours, others] = [hoursOf(one), hoursOf(other)]
  return hours === undefined || others === undefined || overlaps(hours, others)
}

function hoursOf({ start, end }: Pick<Absence, 'start' | 'end'>) {
  return start === null || end === null ? undefined : { start, end }
}
