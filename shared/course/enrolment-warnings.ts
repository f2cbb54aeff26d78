import type { IsoDate } from '../calendar/date'
import { yearOf } from '../calendar/days'
import { formatDateShort, formatList } from '../calendar/format'
import { incomeSourceNames, type IncomeSource } from '../person/income-source'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import { participantClashes, participantClashSentence } from './participant-clashes'
import { participationConsents } from './participation-consent'

/** Whom a warning is about, as far as the form says. */
export interface Enrolled {
  /** Null for somebody who is new here. */
  readonly personId: Id | null
  readonly birthYear: number | null
  readonly incomeSource: IncomeSource
}

/** What is worth a thought before somebody gets a place in a round, each with its reason. It warns and never stops. */
export function enrolmentWarnings(state: State, cohortId: Id, whom: Enrolled, today: IsoDate): string[] {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return []
  const { personId } = whom
  return [
    registrationClosed(cohort, today),
    outsideTarget(cohort, whom, today),
    personId === null ? undefined : lacksConsent(state, personId, today),
    personId === null
      ? undefined
      : participantClashSentence(participantClashes(state, personId, cohortId, today), today),
  ].filter((sentence) => sentence !== undefined)
}

function registrationClosed({ registrationClosesOn }: Cohort, today: IsoDate): string | undefined {
  if (registrationClosesOn === null || registrationClosesOn >= today) return undefined
  return `Anmälan stängde ${formatDateShort(registrationClosesOn, today)}. Det går att lägga till ändå.`
}

/** Somebody who turns so old this year may be a year younger still: within the year is within the target. */
function outsideTarget({ targetGroup }: Cohort, { birthYear, incomeSource }: Enrolled, today: IsoDate) {
  if (targetGroup.length === 0 || incomeSource === 'unknown') return undefined
  const named = (source: IncomeSource) => incomeSourceNames[source].toLocaleLowerCase('sv-SE')
  const target = targetGroup.find((one) => one.incomeSource === incomeSource)
  if (!target) {
    const sources = formatList(targetGroup.map((one) => named(one.incomeSource)))
    return `Omgången är för personer med ${sources}. Den här personen har ${named(incomeSource)}.`
  }
  const { fromAge, toAge } = target
  const age = birthYear === null ? undefined : yearOf(today) - birthYear
  if (age === undefined || (age >= fromAge && age - 1 <= toAge)) return undefined
  return `Målgruppen med ${named(incomeSource)} är ${fromAge}–${toAge} år. Personen fyller ${age} i år.`
}

function lacksConsent(state: State, personId: Id, today: IsoDate): string | undefined {
  const { isHeld, word } = participationConsents(state, today)(personId)
  return isHeld ? undefined : `Samtycke till deltagande: ${word}.`
}
