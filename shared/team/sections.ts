import { formatDate } from '../calendar/format'
import type { KeptDocument } from '../documents/kept/kept-document'
import { isFinal } from '../documents/kept/versions'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { isBreak, type Meeting } from './meeting'

/**
 * The numbers of a meeting's §§. They begin at 1, or go on from the team's meeting before where the team counts through the
 * year. There they are fixed when the minutes are färdigställda: finished minutes keep their numbers whatever happens to
 * other meetings, and nobody else gets them. All that is not finished is counted on from the last fixed number, in the
 * order of the meetings.
 */
export type FixedSections = NonNullable<KeptDocument['sections']>

/** How many §§ came before a meeting's first one. */
export function sectionsBefore(state: State, meeting: Meeting): number {
  const fixed = fixedSections(state, meeting.id)
  if (fixed) return fixed.first - 1
  if (!countsThroughTheYear(state, meeting)) return 0
  return (
    lastFixed(state, meeting.teamId, yearOf(meeting)) +
    unfinishedBefore(state, meeting).reduce((sum, earlier) => sum + countOfSections(state, earlier.id), 0)
  )
}

/** The numbers that a meeting's §§ would be given for good if its minutes were finished now; null where it has its own. */
export function sectionsToFix(state: State, meeting: Meeting): FixedSections | null {
  const before = fixedSections(state, meeting.id)
  if (!before && !countsThroughTheYear(state, meeting)) return null
  const first = sectionsBefore(state, meeting) + 1
  const { teamId, year } = before ?? { teamId: meeting.teamId, year: yearOf(meeting) }
  return { teamId, year, first, last: first + countOfSections(state, meeting.id) - 1 }
}

/** Why the numbers cannot be fixed now: there would be a gap, or one that somebody else has. */
export function whyNotFixed(state: State, meeting: Meeting): Problem | undefined {
  const asked = sectionsToFix(state, meeting)
  if (!asked) return undefined
  const fixed = fixedSections(state, meeting.id)
  if (fixed) {
    if (asked.last === fixed.last || lastFixed(state, fixed.teamId, fixed.year) === fixed.last) return undefined
    return {
      message: `Protokollet har § ${fixed.first}–${fixed.last}, och numren efter är tagna av senare protokoll. En ny version behöver ha lika många paragrafer: skriv tillägget under en punkt som finns, eller ta upp det på nästa möte.`,
    }
  }
  const [earlier] = unfinishedBefore(state, meeting).filter(({ id }) => countOfSections(state, id) > 0)
  if (!earlier) return undefined
  return {
    message: `Paragraferna löper genom året, och mötet ${formatDate(earlier.date)} är inte färdigställt. Färdigställ det först, eller ställ in det om det inte hölls.`,
  }
}

/** What an inställt möte means for the numbers; undefined where no number could be missed. */
export function cancelledSentence(state: State, meeting: Meeting): string | undefined {
  if (meeting.status !== 'cancelled' || !countsThroughTheYear(state, meeting)) return undefined
  const next = meetingsOfYear(state, meeting).find((other) => isBefore(meeting, other))
  const none = `Mötet ${formatDate(meeting.date)} ställdes in och har inga paragrafer.`
  if (!next) return none
  return `${none} Numren fortsätter med § ${sectionsBefore(state, next) + 1} den ${formatDate(next.date)}.`
}

/** Minutes that were finished while the team began anew at each meeting keep their own numbers, beside those of the year. */
function countsThroughTheYear(state: State, { id, teamId }: Meeting): boolean {
  return rowOf(state, 'teams', teamId)?.sectionNumbers === 'year' && !hasOwnNumbers(state, id)
}

function hasOwnNumbers(state: State, meetingId: Id): boolean {
  const finished = rowsBy(state, 'documents', 'aboutId', meetingId).filter(
    (document) => document.kind === 'minutes' && isFinal(document),
  )
  return finished.length > 0 && finished.every(({ sections }) => sections === null)
}

const yearOf = ({ date }: Meeting) => Number(date.slice(0, 4))

function countOfSections(state: State, meetingId: Id): number {
  return rowsBy(state, 'agendaItems', 'meetingId', meetingId).filter((item) => !isBreak(item)).length
}

/** The team's meetings of the same year that are not inställda, in their order. */
function meetingsOfYear(state: State, meeting: Meeting): Meeting[] {
  return rowsBy(state, 'meetings', 'teamId', meeting.teamId)
    .filter((other) => other.status !== 'cancelled' && other.putAwayAt === null && yearOf(other) === yearOf(meeting))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

function unfinishedBefore(state: State, meeting: Meeting): Meeting[] {
  return meetingsOfYear(state, meeting).filter(
    (other) =>
      isBefore(other, meeting) && fixedSections(state, other.id) === undefined && !hasOwnNumbers(state, other.id),
  )
}

function isBefore(one: Meeting, other: Meeting): boolean {
  return (inOrder(`${one.date} ${one.start}`, `${other.date} ${other.start}`) || inOrder(one.id, other.id)) < 0
}

/** The numbers that the newest finished minutes of a meeting have for good. */
function fixedSections(state: State, meetingId: Id): FixedSections | undefined {
  const fixed = rowsBy(state, 'documents', 'aboutId', meetingId).filter(({ sections }) => sections !== null)
  return fixed.sort((a, b) => b.version - a.version)[0]?.sections ?? undefined
}

/** For each register as it stood: the last fixed number by team and year. */
const known = new WeakMap<State['documents'], ReadonlyMap<string, number>>()

function lastFixed(state: State, teamId: Id, year: number): number {
  const last = known.get(state.documents) ?? lastOfEach(state)
  known.set(state.documents, last)
  return last.get(`${teamId}|${year}`) ?? 0
}

/** An earlier version of minutes may have had more §§ than the one that holds: only the newest of a meeting counts. */
function lastOfEach(state: State): ReadonlyMap<string, number> {
  const meetings = new Set(rowsOf(state, 'documents').flatMap(({ aboutId, sections }) => (sections ? [aboutId] : [])))
  const last = new Map<string, number>()
  for (const id of meetings) {
    const fixed = id === null ? undefined : fixedSections(state, id)
    if (!fixed) continue
    const key = `${fixed.teamId}|${fixed.year}`
    last.set(key, Math.max(last.get(key) ?? 0, fixed.last))
  }
  return last
}
