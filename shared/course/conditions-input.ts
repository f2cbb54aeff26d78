import type { IncomeSource } from '../person/income-source'
import { incomeSourceNames } from '../person/income-source'
import type { Problem } from '../record/change'
import { checkLength } from '../record/checks'
import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { readOptionalWholeNumber, readWholeNumber, type TypedNumber } from '../record/whole-number'
import type { ReadField } from '../calendar/typed-fields'
import { AlsoBlocks, SurveyPoint, type CourseConditions, type TargetAges } from './course-conditions'

/** Ages for one source of income, as a form holds them. */
export interface TypedTargetAges {
  readonly incomeSource: IncomeSource
  readonly fromAge: TypedNumber
  readonly toAge: TypedNumber
}

/** What a form says of a course beside its times. */
export interface ConditionsInput {
  readonly groupForm: CourseConditions['groupForm']
  readonly venue: CourseConditions['venue']
  /** One a line, for session 1, 2 …; an empty line is a session without one. */
  readonly themes: string
  readonly targetGroup: readonly TypedTargetAges[]
  readonly leaderPartyIds: readonly Id[]
  readonly surveyPoints: readonly SurveyPoint[]
  readonly alsoBlocks: readonly AlsoBlocks[]
  /** Empty where no GK follows. */
  readonly gkWithinDays: TypedNumber
  /** Empty where nobody is followed up. */
  readonly followUpAfterDays: TypedNumber
}

/** Conditions as a form shows them. */
export function conditionsAsTyped(conditions: CourseConditions): ConditionsInput {
  const { themes, gkWithinDays, followUpAfterDays, ...others } = conditions
  return {
    ...others,
    themes: themes.join('\n'),
    gkWithinDays: gkWithinDays ?? '',
    followUpAfterDays: followUpAfterDays ?? '',
  }
}

const ages = { from: 0, to: 120 }
const days = { from: 0, to: 365 }

/** Reads the conditions of a course with so many sessions; null sessions where that cannot be read yet. */
export function readConditions(
  state: State,
  asked: ConditionsInput,
  sessionCount: number | null,
): ReadField<CourseConditions> {
  const themes = readThemes(asked.themes, sessionCount)
  const targets = readTargetGroup(asked.targetGroup)
  const gk = readOptionalWholeNumber('gkWithinDays', asked.gkWithinDays, days)
  const followUp = readOptionalWholeNumber('followUpAfterDays', asked.followUpAfterDays, days)
  const problems = [
    ...themes.problems,
    ...targets.problems,
    ...checkParties(state, asked.leaderPartyIds),
    ...gk.problems,
    ...followUp.problems,
  ]
  if (problems.length > 0 || themes.value === null || targets.value === null) return { value: null, problems }
  const value: CourseConditions = {
    groupForm: asked.groupForm,
    venue: asked.venue,
    themes: themes.value,
    targetGroup: targets.value,
    leaderPartyIds: [...new Set(asked.leaderPartyIds)],
    surveyPoints: SurveyPoint.options.filter((point) => asked.surveyPoints.includes(point)),
    alsoBlocks: AlsoBlocks.options.filter((kind) => asked.alsoBlocks.includes(kind)),
    gkWithinDays: gk.value,
    followUpAfterDays: followUp.value,
  }
  return { value, problems }
}

function readThemes(typed: string, sessionCount: number | null): ReadField<string[]> {
  const themes = typed.trimEnd() === '' ? [] : typed.trimEnd().split('\n').map(oneLine)
  const tooLong = themes.flatMap((theme) => checkLength('themes', theme)).slice(0, 1)
  if (tooLong.length > 0) return { value: null, problems: tooLong }
  if (sessionCount === null || themes.length <= sessionCount) return { value: themes, problems: [] }
  const message = `Här står ${countOf(themes.length, 'tema', 'teman')}, men kursen har ${countOf(sessionCount, 'tillfälle', 'tillfällen')}. Ta bort rader, eller gör kursen längre.`
  return { value: null, problems: [{ field: 'themes', message }] }
}

function readTargetGroup(typed: readonly TypedTargetAges[]): ReadField<TargetAges[]> {
  const rows = typed.map((row, index) => readAges(row, `targetGroup.${index}`))
  const twice = typed.findIndex((row, index) =>
    typed.slice(0, index).some((before) => before.incomeSource === row.incomeSource),
  )
  const problems = [
    ...rows.flatMap((row) => row.problems),
    ...(twice < 0 ? [] : [sourceTwice(typed[twice]!.incomeSource, twice)]),
  ]
  return { value: problems.length > 0 ? null : rows.flatMap(({ value }) => value ?? []), problems }
}

function readAges({ incomeSource, ...typed }: TypedTargetAges, path: string): ReadField<TargetAges> {
  const from = readWholeNumber(`${path}.fromAge`, typed.fromAge, ages)
  const to = readWholeNumber(`${path}.toAge`, typed.toAge, ages)
  if (from.value === null || to.value === null) return { value: null, problems: [...from.problems, ...to.problems] }
  if (from.value <= to.value) return { value: { incomeSource, fromAge: from.value, toAge: to.value }, problems: [] }
  const message = `${from.value} år är äldre än ${to.value} år. Ändra ett av talen.`
  return { value: null, problems: [{ field: `${path}.fromAge`, message }] }
}

function sourceTwice(incomeSource: IncomeSource, index: number): Problem {
  const message = `${incomeSourceNames[incomeSource]} står redan i listan. Välj en annan försörjning, eller ta bort raden.`
  return { field: `targetGroup.${index}.incomeSource`, message }
}

function checkParties(state: State, partyIds: readonly Id[]): Problem[] {
  if (partyIds.every((partyId) => rowOf(state, 'parties', partyId))) return []
  return [{ field: 'leaderPartyIds', message: 'En part finns inte kvar. Välj om.' }]
}
