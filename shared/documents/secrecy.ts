import { formatList } from '../calendar/format'
import type { PartyKind } from '../organisation/organisation'
import type { State } from '../record/state'
import { lawOf } from './law/law-reference'
import type { LawKey } from './law/laws'

/** The rule that keeps a case secret at each kind of party (`domain.md` §§2.4, 2.12). */
const rules: Record<PartyKind, LawKey> = {
  kommun: 'secrecyKommun',
  region: 'secrecyRegion',
  af: 'secrecyAgency',
  fk: 'secrecyAgency',
  other: 'secrecyOther',
}

/** What stands on a paper about one person that goes to parties of these kinds: `Sekretess – 26 kap. 1 § …`. */
export function secrecyMark(state: State, ...kinds: readonly PartyKind[]): string {
  const cited = [...new Set(kinds.map((kind) => lawOf(state, rules[kind]).text))]
  return cited.length === 0 ? 'Sekretess' : `Sekretess – ${formatList(cited)}`
}
