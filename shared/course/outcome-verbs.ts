import type { IsoDate } from '../calendar/date'
import { formatDate, formatDateShort } from '../calendar/format'
import { readDateField } from '../calendar/typed-fields'
import { done, put, refused, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { SurveyPoint } from './course-conditions'
import type { Enrolment, EnrolmentStatus, SurveyState } from './enrolment'
import { enrolmentStatusWords, tookPart } from './enrolment-status'
import { gkWaiting } from './gk'
import { sessionsOf, spanOf } from './sessions'

/** What the form gives: dates as typed, empty where there is none. */
export interface OutcomeInput {
  readonly gkPlanned: boolean
  readonly gkRequestedOn: string
  readonly gkFirstOn: string
  readonly gkLastOn: string
  readonly cooperationStartedOn: string
  readonly outcomeKindId: Id | null
  readonly outcomeOn: string
  readonly followedUpOn: string
}

const dateFields = [
  'gkRequestedOn',
  'gkFirstOn',
  'gkLastOn',
  'cooperationStartedOn',
  'outcomeOn',
  'followedUpOn',
] as const satisfies readonly (keyof OutcomeInput)[]

type OutcomeDates = Record<(typeof dateFields)[number], IsoDate | null>

const gone = 'Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.'

/** Writes what became of somebody after a course: the way to GK, samverkan, the vägval, and the follow-up. */
export function saveOutcome(enrolmentId: Id, asked: OutcomeInput): Verb {
  return (state, { today }) => {
    const enrolment = rowOf(state, 'enrolments', enrolmentId)
    if (!enrolment) return refused({ message: gone })
    const { dates, problems } = readDates(asked, today)
    if (problems.length === 0) {
      problems.push(...checkGkOrder(dates), ...checkOutcome(state, enrolment, asked.outcomeKindId, dates))
    }
    if (problems.length > 0) return refused(...problems)
    const { gkPlanned, outcomeKindId } = asked
    return done('ändrade vad som följde på en kurs', [
      put('enrolments', { ...enrolment, ...dates, gkPlanned, outcomeKindId }),
    ])
  }
}

function readDates(asked: OutcomeInput, today: IsoDate): { dates: OutcomeDates; problems: Problem[] } {
  const read = dateFields.map((field) => ({ field, ...readDateField(field, asked[field], today) }))
  return {
    dates: Object.fromEntries(read.map(({ field, value }) => [field, value])) as OutcomeDates,
    problems: read.flatMap(({ problems }) => problems),
  }
}

function checkGkOrder({ gkFirstOn: first, gkLastOn: last }: OutcomeDates): Problem[] {
  if (last === null) return []
  if (first === null) return [{ field: 'gkFirstOn', message: 'Skriv också dagen för första GK.' }]
  if (last >= first) return []
  return [{ field: 'gkLastOn', message: `Sista GK ligger före första, ${formatDate(first)}.` }]
}

/** A vägval has a day, belongs to somebody who took part, and cannot have been made before the course began. */
function checkOutcome(
  state: State,
  enrolment: Enrolment,
  kindId: Id | null,
  { outcomeOn, followedUpOn }: OutcomeDates,
): Problem[] {
  const first = sessionsOf(state, enrolment.cohortId)[0]?.date
  const early = (field: string, what: string, on: IsoDate | null): Problem[] =>
    on !== null && first !== undefined && on < first
      ? [{ field, message: `${what} ligger före kursens start, ${formatDate(first)}.` }]
      : []
  const problems = [
    ...early('outcomeOn', 'Vägvalet', outcomeOn),
    ...early('followedUpOn', 'Uppföljningen', followedUpOn),
  ]
  if (kindId === null) {
    if (outcomeOn !== null) problems.push({ field: 'outcomeKindId', message: 'Välj ett vägval, eller ta bort dagen.' })
    return problems
  }
  if (!rowOf(state, 'outcomeKinds', kindId)) {
    return [{ field: 'outcomeKindId', message: 'Vägvalet finns inte kvar i listan. Välj ett annat.' }]
  }
  const noCourse = withoutCourse(enrolment)
  if (noCourse !== undefined) problems.push({ field: 'outcomeKindId', message: noCourse })
  if (outcomeOn === null) problems.push({ field: 'outcomeOn', message: 'Skriv vilken dag vägvalet gjordes.' })
  return problems
}

/** Why somebody in this state has no vägval of the course; undefined for those who took part. */
function withoutCourse(enrolment: Pick<Enrolment, 'status'>): string | undefined {
  if (tookPart(enrolment)) return undefined
  const word = enrolmentStatusWords[enrolment.status].toLocaleLowerCase('sv-SE')
  return `Läget är ${word}, och ett vägval hör till den som har gått kursen. Ändra läget först.`
}

/** Problems of a new state for somebody who has a vägval: the two would contradict each other. */
export function checkStatusFitsOutcome({ outcomeKindId }: Enrolment, status: EnrolmentStatus): Problem[] {
  if (outcomeKindId === null || tookPart({ status })) return []
  const message = 'Deltagaren har ett vägval efter kursen. Ta bort vägvalet först, under Efter kursen.'
  return [{ field: 'status', message }]
}

/** What looks wrong about the dates as typed, by sentence. It warns and never stops. */
export function outcomeWarnings(state: State, enrolment: Enrolment, asked: OutcomeInput, today: IsoDate): string[] {
  const { dates } = readDates(asked, today)
  const { first, last } = spanOf(sessionsOf(state, enrolment.cohortId))
  if (first === undefined || last === undefined) return []
  const { gkFirstOn, gkRequestedOn, cooperationStartedOn, outcomeOn, followedUpOn } = dates
  const early =
    gkFirstOn !== null && gkFirstOn < first ? gkWaiting({ first, last }, [gkFirstOn]).setAside[0] : undefined
  return [
    ...(early ? [early.reason] : []),
    ...(gkRequestedOn !== null && gkFirstOn !== null && gkRequestedOn > gkFirstOn
      ? ['GK begärdes efter den första GK. Kontrollera datumen.']
      : []),
    ...(cooperationStartedOn !== null && cooperationStartedOn < first ? ['Samverkan började före kursen.'] : []),
    ...(outcomeOn !== null && outcomeOn > today
      ? [`Vägvalet är daterat ${formatDateShort(outcomeOn, today)}, som inte har varit än.`]
      : []),
    ...(followedUpOn !== null && followedUpOn < last ? ['Uppföljningen ligger före sista tillfället.'] : []),
  ]
}

const surveyFields = { start: 'surveyStart', half: 'surveyHalf', end: 'surveyEnd' } as const satisfies Record<
  SurveyPoint,
  keyof Enrolment
>

/** How far a survey has come with somebody. */
export function surveyOf(enrolment: Enrolment, point: SurveyPoint): SurveyState {
  return enrolment[surveyFields[point]]
}

/** Marks how far a survey has come with somebody: handed out, answered, or neither. */
export function markSurvey(enrolmentId: Id, point: SurveyPoint, to: SurveyState): Verb {
  return (state) => {
    const enrolment = rowOf(state, 'enrolments', enrolmentId)
    if (!enrolment) return refused({ message: gone })
    return done('noterade en enkät', [put('enrolments', { ...enrolment, [surveyFields[point]]: to })])
  }
}
