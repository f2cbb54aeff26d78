import * as z from 'zod'
import type { Fields } from '../record/change'
import { row } from '../record/row'
import type { State } from '../record/state'

/** How often is followed up, and what is asked for a child. One row at most: without one the usual rules hold. */
export const SipRules = row({
  /** Months between two follow-ups, where the plan says nothing else. */
  followUpEveryMonths: z.number().int().positive(),
  /** Nätverksmöten and trepartsmöten: months between them, and for how many in all. */
  networkEveryMonths: z.number().int().positive(),
  networkAtMostMonths: z.number().int().positive(),
  /** What is asked for somebody under 18, and from which age an exception may be made with a reason. */
  childRule: z.string(),
  exceptionFromAge: z.number().int().positive(),
})

/** The defaults of `domain.md` §2.3 and of [001]. */
export const usualSipRules: Fields<'sipRules'> = {
  followUpEveryMonths: 3,
  networkEveryMonths: 3,
  networkAtMostMonths: 12,
  childRule: 'Båda vårdnadshavarna samtycker, oavsett barnets ålder. Barnet får frågan och får veta vad som händer.',
  exceptionFromAge: 15,
}

/** The rules that hold: the organisation's own, or the usual ones. */
export function sipRulesOf(state: State): Fields<'sipRules'> {
  // Read without `rowsOf`: the tables that it knows are made of this file.
  return [...state.sipRules.values()].find(({ deletedAt }) => deletedAt === null) ?? usualSipRules
}
