import type { IsoDate } from '../calendar/date'
import { addMonths } from '../calendar/days'
import type { Organisation } from '../organisation/organisation'
import { presentUser } from '../organisation/user-verbs'
import { done, put, putNew, refused, type Verb } from '../record/change'
import { rowsOf, type State } from '../record/state'
import type { LogCheck } from './log-check'

/** For how many years an entry may be kept. */
export const logYears = [1, 2, 3, 5, 10] as const

/** How often the log may be checked, in months. */
export const logCheckMonths = [1, 3, 6, 12] as const

/** The part of the organisation's row that is about the log. */
export type LogRules = Pick<Organisation, 'logKeptYears' | 'logCheckedEveryMonths' | 'logChecksFrom'>

/**
 * What holds until somebody says otherwise: entries are kept for two years (`domain.md` §2.5), and checked each quarter.
 * The law asks for a regular check and names no interval (lagen 2001:454, 10 §).
 */
export function usualLogRules(today: IsoDate): LogRules {
  return { logKeptYears: 2, logCheckedEveryMonths: 3, logChecksFrom: today }
}

/** Saves for how long the log is kept and how often it is checked; null for never, when it is checked elsewhere. */
export function saveLogRules(asked: Omit<LogRules, 'logChecksFrom'>): Verb {
  return (state, { today }) => {
    const [organisation] = rowsOf(state, 'organisation')
    if (!organisation) return refused({ message: 'Skriv först vad organisationen heter, under Organisation.' })
    const { logKeptYears, logCheckedEveryMonths } = asked
    const begins = organisation.logCheckedEveryMonths === null && logCheckedEveryMonths !== null
    const logChecksFrom = begins ? today : organisation.logChecksFrom
    const row = { ...organisation, logKeptYears, logCheckedEveryMonths, logChecksFrom }
    return done('ändrade hur loggen sparas och kontrolleras', [put('organisation', row)])
  }
}

/** The checks that have been noted, the latest first. */
export function logChecks(state: State): LogCheck[] {
  return rowsOf(state, 'logChecks').sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1))
}

/** Notes that the log has been checked, today and by whoever uses the profile. */
export function noteLogCheck(): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    if (logChecks(state)[0]?.on === today) return refused({ message: 'Kontrollen är redan noterad i dag.' })
    const fields = { on: today, userId: presentUser(state)?.id ?? null }
    return done('noterade att loggen är kontrollerad', [putNew('logChecks', fields, circumstances)])
  }
}

/** The day that the next check is due; null when none is asked for, or there is nobody whose records could be opened. */
export function nextLogCheck(state: State): IsoDate | null {
  const [organisation] = rowsOf(state, 'organisation')
  const hasIdentities = rowsOf(state, 'persons').length + rowsOf(state, 'cases').length > 0
  if (!organisation || organisation.logCheckedEveryMonths === null || !hasIdentities) return null
  const last = logChecks(state)[0]?.on ?? organisation.logChecksFrom
  return addMonths(
    last < organisation.logChecksFrom ? organisation.logChecksFrom : last,
    organisation.logCheckedEveryMonths,
  )
}
