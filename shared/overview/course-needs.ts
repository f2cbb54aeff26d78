import type { IsoDate } from '../calendar/date'
import { addDays, daysBetween } from '../calendar/days'
import { addWorkingDays } from '../calendar/deadline'
import { formatDateShort, formatList } from '../calendar/format'
import type { ClosingDocument } from '../course/closing-document'
import { awaited, isFinished, isWritten } from '../course/closing-state'
import type { Cohort, Session } from '../course/cohort'
import { cohortTitle } from '../course/cohort-title'
import type { SurveyPoint } from '../course/course-conditions'
import type { Enrolment } from '../course/enrolment'
import { tookPart } from '../course/enrolment-status'
import { surveyOf } from '../course/outcome-verbs'
import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsOf, type State } from '../record/state'
import type { Need } from './need'

/** What has been due longer than this is history: rounds of earlier years would fill the page for ever. */
const daysBack = 365

/** Slutdokumentation is to be ready so many working days after the last session where nothing else is agreed. */
const daysToDocument = 10

type CourseNeed = Pick<Need, 'title' | 'reason' | 'due'> & { readonly enrolmentId?: Id }

interface Round {
  readonly cohort: Cohort
  readonly title: string
  /** Without those that are cancelled, by day. */
  readonly sessions: readonly Session[]
  readonly participants: readonly Enrolment[]
  readonly documents: ReadonlyMap<Id, ClosingDocument>
  readonly today: IsoDate
}

/**
 * What a round that has begun waits for: attendance that is *ej tagen*, surveys, GK within its days, follow-up, and
 * slutdokumentation that lacks an approval.
 */
export function courseNeeds(state: State, today: IsoDate): Need[] {
  return roundsUnderWay(state, today).flatMap((round) =>
    [
      ...attendanceNeeds(round),
      ...surveyNeeds(round),
      ...gkNeeds(round),
      ...followUpNeeds(round),
      ...closingNeeds(round),
    ]
      .filter(({ due }) => daysBetween(due, today) <= daysBack)
      .map(({ enrolmentId, ...need }) => ({
        ...need,
        kind: 'round' as const,
        target:
          enrolmentId === undefined
            ? { page: 'cohort' as const, id: round.cohort.id }
            : { page: 'closingDocument' as const, id: enrolmentId },
      })),
  )
}

/** Rounds that run or have ended not long ago, with their rows gathered in one go: those of many years add up. */
function roundsUnderWay(state: State, today: IsoDate): Round[] {
  const cohorts = rowsOf(state, 'cohorts').filter(
    ({ status, putAwayAt }) => putAwayAt === null && (status === 'running' || status === 'finished'),
  )
  const sessions = byRound(rowsOf(state, 'sessions'))
  const enrolments = byRound(rowsOf(state, 'enrolments').filter(tookPart))
  const documents = new Map(rowsOf(state, 'closingDocuments').map((document) => [document.enrolmentId, document]))
  return cohorts.flatMap((cohort) => {
    const own = (sessions.get(cohort.id) ?? [])
      .filter(({ status }) => status !== 'cancelled')
      .sort((a, b) => inOrder(a.date, b.date))
    const last = own.at(-1)?.date
    if (last === undefined || daysBetween(last, today) > daysBack * 2) return []
    const participants = enrolments.get(cohort.id) ?? []
    return [{ cohort, title: cohortTitle(state, cohort), sessions: own, participants, documents, today }]
  })
}

function byRound<Row extends { readonly cohortId: Id | null }>(rows: readonly Row[]): Map<Id | null, Row[]> {
  const groups = new Map<Id | null, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.cohortId)
    if (group) group.push(row)
    else groups.set(row.cohortId, [row])
  }
  return groups
}

function attendanceNeeds({ cohort, title, sessions, participants, today }: Round): CourseNeed[] {
  if (cohort.status !== 'running' || participants.length === 0) return []
  const untaken = sessions.filter(({ date, attendanceTakenAt }) => date <= today && attendanceTakenAt === null)
  const [first] = untaken
  if (!first) return []
  const reason =
    untaken.length === 1
      ? `Närvaron är ej tagen ${formatDateShort(first.date, today)}.`
      : `Närvaron är ej tagen vid ${untaken.length} tillfällen, det första ${formatDateShort(first.date, today)}.`
  return [{ title: `Ta närvaro, ${title}`, reason, due: first.date }]
}

const surveyWords: Record<SurveyPoint, string> = {
  start: 'enkäten vid start',
  half: 'enkäten halvvägs',
  end: 'enkäten vid slut',
}

/** A survey is due at the first session, the middle one, or the last. */
function surveyNeeds({ cohort, title, sessions, participants }: Round): CourseNeed[] {
  const at: Record<SurveyPoint, Session | undefined> = {
    start: sessions[0],
    half: sessions[Math.floor((sessions.length - 1) / 2)],
    end: sessions.at(-1),
  }
  return cohort.surveyPoints.flatMap((point) => {
    const due = at[point]?.date
    const left = participants.filter((one) => surveyOf(one, point) === 'notHandedOut').length
    if (due === undefined || left === 0) return []
    const reason = `${countOf(left, 'deltagare', 'deltagare')} har inte fått den.`
    return [{ title: `Dela ut ${surveyWords[point]}, ${title}`, reason, due }]
  })
}

function gkNeeds({ cohort, title, sessions, participants, today }: Round): CourseNeed[] {
  const last = sessions.at(-1)?.date
  if (cohort.gkWithinDays === null || last === undefined) return []
  const left = participants.filter(
    ({ status, gkFirstOn }) => status !== 'discontinued' && (gkFirstOn === null || gkFirstOn > today),
  )
  const unplanned = left.filter(({ gkFirstOn }) => gkFirstOn === null).length
  if (unplanned === 0) return []
  const reason = `${countOf(unplanned, 'deltagare', 'deltagare')} har ingen dag för GK. Den ska hållas inom ${countOf(cohort.gkWithinDays, 'dag', 'dagar')} efter sista tillfället.`
  return [{ title: `Boka GK, ${title}`, reason, due: addDays(last, cohort.gkWithinDays) }]
}

function followUpNeeds({ cohort, title, sessions, participants }: Round): CourseNeed[] {
  const last = sessions.at(-1)?.date
  if (cohort.followUpAfterDays === null || last === undefined || cohort.status !== 'finished') return []
  const left = participants.filter(({ status, followedUpOn }) => status === 'completed' && followedUpOn === null).length
  if (left === 0) return []
  const reason = `${countOf(left, 'deltagare', 'deltagare')} är inte uppföljda, ${countOf(cohort.followUpAfterDays, 'dag', 'dagar')} efter sista tillfället.`
  return [{ title: `Följ upp ${title}`, reason, due: addDays(last, cohort.followUpAfterDays) }]
}

/** One that somebody has begun and that lacks an approval or a reading. */
function closingNeeds({ title, sessions, participants, documents }: Round): CourseNeed[] {
  const last = sessions.at(-1)?.date
  if (last === undefined) return []
  return participants.flatMap(({ id }) => {
    const document = documents.get(id)
    if (!document || !isWritten(document) || isFinished(document)) return []
    const reason = `Väntar på ${formatList(awaited(document))}.`
    return [
      { title: `Slutdokumentation, ${title}`, reason, due: addWorkingDays(last, daysToDocument), enrolmentId: id },
    ]
  })
}
