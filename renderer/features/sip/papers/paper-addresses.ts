/** The papers of a SIP, by what each is called in an address. */
export const sipPapers = {
  plan: { name: 'SIP-plan', holds: 'Den formella planen, till alla som deltar.' },
} as const
export type SipPaper = keyof typeof sipPapers

/** The paper that an address names; the plan where it names none. */
export function paperOfAddress(address: string | undefined): SipPaper {
  return address !== undefined && Object.hasOwn(sipPapers, address) ? (address as SipPaper) : 'plan'
}
