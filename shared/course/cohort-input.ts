import type { IsoDate } from '../calendar/date'
import { mostWeeks } from '../calendar/plan-problems'
import type { BlockedDayPolicy } from '../calendar/policy'
import { readDateField, type ReadField } from '../calendar/typed-fields'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Cohort } from './cohort'
import { readShape, type Shape, type ShapeInput } from './course-shape'
import { checkLink } from './digital-link'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'

/** What a round's form gives: the date, times and numbers may still be unreadable text. */
export interface CohortInput extends ShapeInput {
  readonly templateId: Id | null
  readonly name: string
  readonly startDate: string
  readonly sessionCount: TypedNumber
  readonly policy: BlockedDayPolicy
  readonly usedAnyway: readonly IsoDate[]
  readonly leaderIds: readonly Id[]
  readonly roomId: Id | null
  /** The kommun whose lov counts; null when all do. */
  readonly kommunId: Id | null
  /** Empty or null when there is no last day to register. */
  readonly registrationClosesOn: string | null
  readonly digitalLink: string
  readonly costCentre: string
}

/** The part of a round that its sessions are planned from. */
export interface Schedule extends Shape {
  readonly startDate: IsoDate
  readonly sessionCount: number
  readonly policy: BlockedDayPolicy
  readonly usedAnyway: IsoDate[]
}

/** Everything about a round that its form decides. */
export type AskedCohort = Schedule &
  Pick<
    Cohort,
    'templateId' | 'name' | 'leaderIds' | 'roomId' | 'kommunId' | 'registrationClosesOn' | 'digitalLink' | 'costCentre'
  >

/** Reads what the sessions are planned from: no name and no template is needed to see a plan. */
export function readSchedule(input: CohortInput, today: IsoDate): ReadField<Schedule> {
  const startDate = readDateField('startDate', input.startDate, today, 'Skriv dagen för första tillfället.')
  const shape = readShape(input)
  const perWeek = Math.max(1, new Set(input.weekdays).size)
  const sessionCount = readWholeNumber('sessionCount', input.sessionCount, { from: 1, to: mostWeeks * perWeek })
  const problems = [...startDate.problems, ...shape.problems, ...sessionCount.problems]
  if (startDate.value === null || shape.value === null || sessionCount.value === null) return { value: null, problems }
  const value = {
    ...shape.value,
    startDate: startDate.value,
    sessionCount: sessionCount.value,
    policy: input.policy,
    usedAnyway: [...input.usedAnyway],
  }
  return { value, problems }
}

/** Reads a whole round, for saving. */
export function readCohort(state: State, input: CohortInput, today: IsoDate): ReadField<AskedCohort> {
  const schedule = readSchedule(input, today)
  const name = oneLine(input.name)
  const closes = readDateField('registrationClosesOn', input.registrationClosesOn ?? '', today)
  const digitalLink = oneLine(input.digitalLink)
  const costCentre = oneLine(input.costCentre)
  const hasTemplate = rowOf(state, 'courseTemplates', input.templateId) !== undefined
  const problems = [
    ...(hasTemplate ? [] : [{ field: 'templateId', message: 'Välj en kursmall.' }]),
    ...checkLine('name', name, 'Skriv vad omgången heter, till exempel Våren 2027.'),
    ...schedule.problems,
    ...closes.problems,
    ...checkLink('digitalLink', digitalLink),
    ...checkLength('costCentre', costCentre),
  ]
  if (problems.length > 0 || schedule.value === null) return { value: null, problems }
  const { templateId, leaderIds, roomId, kommunId } = input
  const people = { templateId, leaderIds: [...leaderIds], roomId, kommunId }
  const rest = { registrationClosesOn: closes.value, digitalLink, costCentre }
  return { value: { ...schedule.value, name, ...people, ...rest }, problems }
}
