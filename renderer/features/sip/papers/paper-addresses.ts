/** The papers of a SIP, by what each is called in an address. */
export const sipPapers = {
  plan: { name: 'SIP-plan', holds: 'Den formella planen, till alla som deltar.', called: 'planen' },
  'din-plan': {
    name: 'Din plan',
    holds: 'Till personen själv: klarspråk och stor text.',
    called: 'planen i klarspråk',
  },
  kallelse: { name: 'Kallelse', holds: 'Till huvudmän. Bindande, med lagrum.', called: 'kallelserna' },
  inbjudan: { name: 'Inbjudan', holds: 'Till personen, närstående och andra.', called: 'inbjudningarna' },
} as const
export type SipPaper = keyof typeof sipPapers

/** The paper that an address names; the plan where it names none. */
export function paperOfAddress(address: string | undefined): SipPaper {
  return address !== undefined && Object.hasOwn(sipPapers, address) ? (address as SipPaper) : 'plan'
}
