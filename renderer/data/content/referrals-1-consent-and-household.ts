import type { ContentStep } from './step'

/** Until now a remiss said nothing of consent, children or bilagor. */
export const referralsConsentAndHousehold: ContentStep = {
  table: 'referrals',
  from: 1,
  reason: 'En remiss säger om samtycke, barn i hushållet och bilagor.',
  lift: (referral) => ({
    ...referral,
    childrenAtHome: null,
    consent: 'unknown',
    consentReference: '',
    attachments: '',
  }),
}
