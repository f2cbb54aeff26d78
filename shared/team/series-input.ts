import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import type { BlockedDayPolicy } from '../calendar/policy'
import { readDateField, readTimeFields, type ReadField } from '../calendar/typed-fields'
import type { Fields, Problem } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { oneLine } from '../record/text'
import { readOptionalWholeNumber, readWholeNumber, type TypedNumber } from '../record/whole-number'

/** What the form of a series gives, as it was typed. */
export interface SeriesInput {
  readonly startDate: string
  /** From one meeting of the team to the next; of teams that take turns, from one team's to the next one's. */
  readonly everyWeeks: TypedNumber
  readonly until: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly policy: BlockedDayPolicy
  /** ISO weeks; both empty for a series that never rests. */
  readonly restFromWeek: TypedNumber
  readonly restToWeek: TypedNumber
  readonly kommunId: Id | null
}

/** All of a series that its form decides. */
export type AskedSeries = Omit<Fields<'meetingSeries'>, 'teamId'>

/** The longest that a series is planned at once, in days: five years. */
const longest = 5 * 366
const mostWeeksBetween = 26

/** Reads the form of a series. */
export function readSeries(asked: SeriesInput, today: IsoDate): ReadField<AskedSeries> {
  const startDate = readDateField('startDate', asked.startDate, today, 'Skriv dagen för det första mötet.')
  const until = readDateField('until', asked.until, today, 'Skriv hur länge serien ska gå.')
  const everyWeeks = readWholeNumber('everyWeeks', asked.everyWeeks, { from: 1, to: mostWeeksBetween })
  const clock = readTimeFields(asked)
  const rest = readRest(asked)
  const place = oneLine(asked.place)
  const problems = [
    ...startDate.problems,
    ...everyWeeks.problems,
    ...until.problems,
    ...(startDate.value && until.value ? checkSpan(startDate.value, until.value) : []),
    ...clock.problems,
    ...checkLength('place', place),
    ...rest.problems,
  ]
  if (problems.length > 0 || !startDate.value || !until.value || !everyWeeks.value || !clock.value || !rest.value) {
    return { value: null, problems }
  }
  const { policy, kommunId } = asked
  const value = {
    startDate: startDate.value,
    everyWeeks: everyWeeks.value,
    until: until.value,
    ...clock.value,
    place,
    policy,
    ...rest.value,
    kommunId,
  }
  return { value, problems: [] }
}

function checkSpan(startDate: IsoDate, until: IsoDate): Problem[] {
  if (until < startDate) return [{ field: 'until', message: 'Sista dagen är före det första mötet. Ändra en av dem.' }]
  if (until <= addDays(startDate, longest)) return []
  return [{ field: 'until', message: 'En serie kan planeras högst fem år i taget. Välj en tidigare dag.' }]
}

function readRest({
  restFromWeek,
  restToWeek,
}: SeriesInput): ReadField<Pick<AskedSeries, 'restFromWeek' | 'restToWeek'>> {
  const weeks = { from: 1, to: 53 }
  const from = readOptionalWholeNumber('restFromWeek', restFromWeek, weeks)
  const to = readOptionalWholeNumber('restToWeek', restToWeek, weeks)
  const problems = [...from.problems, ...to.problems]
  if (problems.length > 0) return { value: null, problems }
  if ((from.value === null) === (to.value === null)) {
    return { value: { restFromWeek: from.value, restToWeek: to.value }, problems }
  }
  const field = from.value === null ? 'restFromWeek' : 'restToWeek'
  return {
    value: null,
    problems: [{ field, message: 'Skriv både första och sista veckan i uppehållet, eller ingen.' }],
  }
}
