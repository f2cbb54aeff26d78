import * as z from 'zod'
import { row } from '../../record/row'
import { rowsOf, type State } from '../../record/state'
import { LawKey, usualLaws, type Law } from './laws'

/** A rule in the organisation's own words. One row a rule at most, and none where it is cited as usual. */
export const LawReference = row({
  key: LawKey,
  text: z.string(),
  was: z.string(),
  source: z.string(),
})
export type LawReference = z.infer<typeof LawReference>

/** The organisation's own words for a rule; undefined where it is cited as usual. */
export function ownLaw(state: State, key: LawKey): LawReference | undefined {
  return rowsOf(state, 'lawReferences').find((reference) => reference.key === key)
}

/** How a rule is cited. */
export function lawOf(state: State, key: LawKey): Law {
  return ownLaw(state, key) ?? usualLaws[key]
}
