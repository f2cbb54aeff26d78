import * as z from 'zod'

/** The rules that Rådrum's papers and screens cite. Which rule stands where is fixed; its words are the organisation's. */
export const LawKey = z.enum([
  'secrecyKommun',
  'secrecyRegion',
  'secrecyAgency',
  'secrecyOther',
  'recommendation',
  'sipSol',
  'sipHsl',
  'discharge',
  'consent',
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
  sipSol: 'SIP, kommunens ansvar',
  sipHsl: 'SIP, regionens ansvar',
  discharge: 'SIP vid utskrivning',
  consent: 'Samtycke till att uppgifter lämnas',
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
  sipSol: {
    text: '10 kap. 8–9 §§ socialtjänstlagen (2025:400)',
    was: '2 kap. 7 § socialtjänstlagen (2001:453)',
    source: 'SFS 2017:612, 4 kap. 2 §',
  },
  sipHsl: {
    text: '16 kap. 4 § hälso- och sjukvårdslagen (2017:30)',
    was: '3 f § hälso- och sjukvårdslagen (1982:763)',
    source: 'SFS 2017:612, 4 kap. 2 §; skr.se',
  },
  discharge: {
    text: '4 kap. lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård',
    was: '',
    source: 'SFS 2017:612',
  },
  consent: secrecy('10 kap. 1 § och 12 kap. 2 § ', 'SFS 2009:400'),
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
