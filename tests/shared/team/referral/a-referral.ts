import type { Referral } from '@shared/team/referral/referral'
import { date, id, rowWith } from '@tests/shared/record/rows'
import { team } from '../a-team'

/** A referral from FK that says all that is usually asked for. */
export const aReferral = (fields: Partial<Referral> = {}): Referral => ({
  ...rowWith('referrals', 400, {
    teamId: team,
    code: 'HAN-2027-020',
    receivedOn: date('2027-02-17'),
    referringPartyId: id(2),
    referrerName: 'Johan Sandberg',
    referrerPhone: '08-555 010 20',
    birthYear: 1985,
    kommunId: id(3),
    question: 'Vilken insats kan komma först?',
    goal: 'En gemensam plan.',
    background: 'Sjukskriven sedan i höstas.',
    incomeSource: 'sicknessBenefit',
    earlierMeasures: 'Arbetsträning 2025.',
    ownWish: 'Komma tillbaka till arbetet.',
    consent: 'enclosed',
    wishToAttend: 'yes',
  }),
  ...fields,
})
