import * as z from 'zod'

/** The rules that Rådrum's papers and screens cite. Which rule stands where is fixed; its words are the organisation's. */
export const LawKey = z.enum([
  'secrecyKommun',
  'secrecyRegion',
  'secrecyAgency',
  'secrecyOther',
  'recommendation',
  'publicRecord',
  'adjustment',
  'log',
])
export type LawKey = z.infer<typeof LawKey>

/** A rule as it is cited. */
export interface Law {
  /** As it stands on papers: `26 kap. 1 § offentlighets- och sekretesslagen (2009:400)`. */
  readonly text: string
  /** How it was cited before, for whoever reads older papers. May be empty. */
  readonly was: string
  /** Where that can be checked. May be empty. */
  readonly source: string
}

/** Where each rule stands, in the order that settings list them. */
export const lawPlaces: Readonly<Record<LawKey, string>> = {
  secrecyKommun: 'Sekretess i utdrag till en kommun',
  secrecyRegion: 'Sekretess i utdrag till en region',
  secrecyAgency: 'Sekretess i utdrag till AF och FK',
  secrecyOther: 'Sekretess i utdrag till andra parter',
  recommendation: 'Vad en rekommendation innebär, i återkopplingen',
  publicRecord: 'Allmän handling, när något färdigställs',
  adjustment: 'Justering av protokoll',
  log: 'Varför loggen finns, i registerutdrag',
}

/** How each rule is cited until the organisation says otherwise (`domain.md` §2.12). */
export const usualLaws: Readonly<Record<LawKey, Law>> = {
  secrecyKommun: secrecy('26 kap. 1 § ', 'kunskapsguiden.se'),
  secrecyRegion: secrecy('25 kap. 1 § ', 'kunskapsguiden.se'),
  secrecyAgency: secrecy('28 kap. ', 'SFS 2009:400'),
  secrecyOther: secrecy('', 'SFS 2009:400'),
  recommendation: {
    text: '7 § lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
    was: '',
    source: 'finsam.se',
  },
  publicRecord: {
    text: '2 kap. 10 och 12 §§ tryckfrihetsförordningen',
    was: '2 kap. 7 och 9 §§ tryckfrihetsförordningen, före 2019',
    source: 'SFS 1949:105',
  },
  adjustment: { text: '5 kap. 69 § kommunallagen (2017:725)', was: '', source: 'SFS 2017:725' },
  log: {
    text: '10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten',
    was: '',
    source: 'SFS 2001:454',
  },
}

function secrecy(where: string, source: string): Law {
  return { text: `${where}offentlighets- och sekretesslagen (2009:400)`, was: '', source }
}
