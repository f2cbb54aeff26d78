import type { IsoDate } from '../../calendar/date'
import { addDays } from '../../calendar/days'
import { formatDate } from '../../calendar/format'
import { parseDate } from '../../calendar/parse-date'
import { presentUser } from '../../organisation/user-verbs'
import { put, refused, type Problem, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import { rowOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import type { Meeting } from '../../team/meeting'
import { meetingOf } from './about'
import { isFinal } from './versions'

/** Days from the meeting within which minutes are justerade (KL 5:69). */
const withinDays = 14

/** Justering is for those that have justerare: somebody had that role at the meeting, or has it in the team. */
export function hasAdjusters(state: State, { id, teamId }: Meeting): boolean {
  return (
    rowsBy(state, 'presences', 'meetingId', id).some(({ role }) => role === 'adjuster') ||
    rowsBy(state, 'teamMembers', 'teamId', teamId).some(({ role }) => role === 'adjuster')
  )
}

/** Those who vouch for the minutes: whoever led and whoever was justerare, by name. */
export function proposedAdjusters(state: State, { id }: Meeting): string[] {
  return rowsBy(state, 'presences', 'meetingId', id)
    .filter(({ role, status }) => status === 'present' && (role === 'chair' || role === 'adjuster'))
    .flatMap(({ staffId }) => rowOf(state, 'staff', staffId)?.name ?? [])
}

/** The last day of justering. */
export function adjustedBy({ date }: Meeting): IsoDate {
  return addDays(date, withinDays)
}

/** What the form gives: the day as it was typed, and names with commas between them. */
export interface AdjustmentInput {
  readonly on: string
  readonly by: string
}

/**
 * Notes that finished minutes were justerade, by whom and when; once more where it was noted wrongly. The document stays byte
 * for byte what it was.
 */
export function noteAdjustment(documentId: Id, { on, by }: AdjustmentInput): Verb {
  return (state, { now, today }) => {
    const document = rowOf(state, 'documents', documentId)
    if (!document || !isFinal(document)) {
      return refused({ message: 'Bara det som är färdigställt kan justeras. Inget är ändrat.' })
    }
    const meeting = meetingOf(state, document)
    if (!meeting || !hasAdjusters(state, meeting)) {
      return refused({ message: 'Mötet har ingen justerare. Lägg till en i teamet, eller låt det vara färdigställt.' })
    }
    const adjusters = by.split(',').map(oneLine).filter(Boolean)
    const day = parseDate(on, { today })
    const problems: Problem[] = [
      ...(adjusters.length > 0 ? [] : [{ field: 'by', message: 'Skriv vilka som justerade.' }]),
      ...(day.ok ? dayProblems(meeting, day.date, today) : [{ ...day.problem, field: 'on' }]),
    ]
    if (problems.length > 0 || !day.ok) return refused(...problems)
    const adjusted = {
      ...document,
      state: 'adjusted' as const,
      adjustedOn: day.date,
      adjusters,
      adjustedAt: now,
      adjustedById: presentUser(state)?.id ?? null,
    }
    const puts = [put('documents', adjusted)]
    return { ok: true, change: { name: 'skrev upp en justering', puts, barrier: 'finishedDocument' } }
  }
}

function dayProblems({ date: from }: Meeting, day: IsoDate, today: IsoDate): Problem[] {
  if (day > today) return [{ field: 'on', message: `Dagen har inte varit än. I dag är det ${formatDate(today)}.` }]
  return day < from ? [{ field: 'on', message: `Det är före mötet, som hölls ${formatDate(from)}.` }] : []
}
