import { ageOn } from '../consent/coming-of-age'
import { holdsOn } from '../consent/validity'
import { yearOf } from '../calendar/days'
import type { IsoDate } from '../calendar/date'
import { rowOf, type State } from '../record/state'
import type { SipMeeting } from './meeting'
import { sipRulesOf } from './rules'
import type { Sip } from './sip'
import { sipConsents } from './withdrawn'

/** How old the person is at a meeting: `open` in the year of the eighteenth birthday until somebody has said. */
export type AgeThen = ReturnType<typeof ageOn>

/** The day that is asked about, with what has been said of the age then. */
type Day = Pick<SipMeeting, 'date' | 'ofAge'>

/** Whether the person has turned 18 on the day of a meeting. */
export function ageThen(state: State, { personId }: Pick<Sip, 'personId'>, { date, ofAge }: Day): AgeThen {
  const age = ageOn(rowOf(state, 'persons', personId)?.birthYear ?? null, date)
  if (age !== 'open' || ofAge === null) return age
  return ofAge ? 'adult' : 'child'
}

/** What has been said of the age at a meeting that is moved to a day: it was said of its own day alone. */
export function ofAgeOn(meeting: Day, date: IsoDate): boolean | null {
  return meeting.date === date ? meeting.ofAge : null
}

/** Whether the organisation's rule lets fewer than the vårdnadshavare consent at that age, as far as the födelseår tells. */
export function mayBeExcepted(state: State, { personId }: Pick<Sip, 'personId'>, date: IsoDate): boolean {
  const birthYear = rowOf(state, 'persons', personId)?.birthYear ?? null
  return birthYear !== null && yearOf(date) - birthYear >= sipRulesOf(state).exceptionFromAge
}

/**
 * What is missing before anybody is called to a meeting, as sentences: for a child the vårdnadshavare and the child's own
 * word, for somebody who is grown up a consent that is not the vårdnadshavare's alone.
 */
export function missingAtAge(state: State, sip: Sip, day: Day): string[] {
  const age = ageThen(state, sip, day)
  if (age === 'open') return ['Personen fyller 18 det året. Svara på mötet om personen har fyllt 18 den dagen.']
  if (age === 'adult' && isOnlyByGuardians(state, sip, day.date)) {
    return ['Personen har fyllt 18, och samtycket är från vårdnadshavare. Personens eget samtycke behövs.']
  }
  if (age !== 'child') return []
  return [...guardiansMissing(state, sip, day.date), ...childUnasked(sip)]
}

/** Whether each consent that holds on a day was given by vårdnadshavare: whoever turns 18 consents alone. */
export function isOnlyByGuardians(state: State, sip: Pick<Sip, 'personId'>, date: IsoDate): boolean {
  const holding = sipConsents(state, sip).filter((consent) => holdsOn(consent, date))
  return holding.length > 0 && holding.every(({ givenBy }) => givenBy === 'guardian')
}

function guardiansMissing(state: State, sip: Sip, date: IsoDate): string[] {
  if (sip.guardians === null) return ['Personen är under 18. Skriv vilka vårdnadshavare som har samtyckt.']
  if (sip.guardians !== 'exception' || mayBeExcepted(state, sip, date)) return []
  return [`Undantag från vårdnadshavarnas samtycke gäller först från ${sipRulesOf(state).exceptionFromAge} år.`]
}

function childUnasked({ childAskedOn, childNote }: Sip): string[] {
  if (childAskedOn !== null || childNote !== '') return []
  return ['Barnet har inte fått frågan än. Skriv vilken dag, eller varför barnet inte kunde få den.']
}
