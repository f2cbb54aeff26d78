import { clashSentence, type Clash } from '../calendar/clashes'
import { formatDay } from '../calendar/format'
import type { Circumstances, Problem } from '../record/change'
import { countOf } from '../record/count'
import { describeFields, type DescribedField } from '../record/describe-line'
import type { State } from '../record/state'
import { withPuts } from '../record/with-puts'
import type { Cohort, Session } from './cohort'
import type { CourseTemplate } from './course-template'
import type { SessionChanges } from './replan'
import { sessionClashes } from './session-clashes'
import { sessionsOf } from './sessions'
import { planByTemplate, roundsThatDiffer } from './update-round'

/** What would happen to a round that follows its template, told before it does. */
export interface RoundUpdate {
  readonly cohort: Cohort
  /** What the round says otherwise, in words. */
  readonly fields: readonly DescribedField[]
  /** Missing where it cannot be updated. */
  readonly changes: SessionChanges | undefined
  /** What a shorter course means for a round that has sessions beyond it. */
  readonly shortened: string | undefined
  /** Whom or what the new days and times meet. */
  readonly clashes: readonly string[]
  /** What keeps it from being updated. */
  readonly problems: readonly Problem[]
}

/** All rounds that are otherwise than their template, each with what an update would do. */
export function roundUpdates(state: State, template: CourseTemplate, circumstances: Circumstances): RoundUpdate[] {
  return roundsThatDiffer(state, template).map((cohort) => roundUpdate(state, cohort, template, circumstances))
}

function roundUpdate(
  state: State,
  cohort: Cohort,
  template: CourseTemplate,
  circumstances: Circumstances,
): RoundUpdate {
  const planned = planByTemplate(state, cohort, template, circumstances)
  if (!planned.ok) {
    return { cohort, fields: [], changes: undefined, shortened: undefined, clashes: [], problems: planned.problems }
  }
  const next = withPuts(state, planned.puts)
  const touched = new Set(planned.puts.map(({ row }) => row.id))
  const clashes = [...sessionClashes(next, planned.cohort, circumstances.today)].flatMap(([id, found]) =>
    touched.has(id) ? found : [],
  )
  return {
    cohort,
    // Of staff, rooms and times: no field of a round names a person.
    fields: describeFields(state, { table: 'cohorts', before: cohort, after: planned.cohort }, 'hidden'),
    changes: planned.changes,
    shortened: shortenedSentence(cohort, planned.cohort, planned.changes, sessionsOf(next, cohort.id)),
    clashes: clashLines(clashes),
    problems: [],
  }
}

/** A course that became shorter than its round: what stays, and what goes. */
function shortenedSentence(
  before: Cohort,
  after: Cohort,
  { fixed, removed }: SessionChanges,
  sessions: readonly Session[],
): string | undefined {
  if (after.sessionCount >= before.sessionCount) return undefined
  const standing = fixed.filter(stands).length
  const beyond = standing - after.sessionCount
  const stays =
    beyond > 0
      ? `Omgången har redan ${countOf(standing, 'tillfälle', 'tillfällen')} som är genomförda eller flyttade för hand, fler än mallens ${after.sessionCount}. De ligger kvar med sin närvaro.`
      : standing > 0
        ? `${countOf(standing, 'tillfälle som är genomfört eller flyttat för hand ligger', 'tillfällen som är genomförda eller flyttade för hand ligger')} kvar med sin närvaro.`
        : ''
  const left = sessions.filter(stands).length
  const goes =
    removed.length === 0
      ? 'Inget tillfälle tas bort.'
      : `${countOf(removed.length, 'tillfälle som inte har varit tas bort', 'tillfällen som inte har varit tas bort')}, och ${left} är kvar. Alla deltagare har kvar sin plats.`
  return [stays, goes, 'Det går att ångra.'].filter(Boolean).join(' ')
}

const stands = ({ status }: Session) => status !== 'cancelled'

/** So many clashes are told; more are counted. */
const mostClashes = 4

function clashLines(clashes: readonly Clash[]): string[] {
  const lines = [...new Set(clashes.map((clash) => `${formatDay(clash.date)}: ${clashSentence(clash)}`))]
  const more = lines.length - mostClashes
  return more <= 1 ? lines : [...lines.slice(0, mostClashes), `Och ${more} krockar till.`]
}
