/** A referral's free texts, in the order of a paper form. */
export const referralTexts = [
  'question',
  'goal',
  'background',
  'earlierMeasures',
  'tried',
  'resources',
  'obstacles',
  'contacts',
  'wishedMeasure',
  'ownWish',
] as const

export type ReferralTextField = (typeof referralTexts)[number]
