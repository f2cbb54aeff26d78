import type { PartyKind } from '../organisation/organisation'

/** The rule that keeps a case secret at each kind of party (`domain.md` §§2.4, 2.12). */
const rules: Record<PartyKind, string> = {
  kommun: '26 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
  region: '25 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
  af: '28 kap. offentlighets- och sekretesslagen (2009:400)',
  fk: '28 kap. offentlighets- och sekretesslagen (2009:400)',
  other: 'offentlighets- och sekretesslagen (2009:400)',
}

/** What stands on a paper about one person that goes to a party: `Sekretess – 26 kap. 1 § …`. */
export function secrecyMark(kind: PartyKind): string {
  return `Sekretess – ${rules[kind]}`
}
