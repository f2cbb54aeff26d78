import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import { newRow } from '@shared/record/row'
import type { OldRow } from './old-row'

/** A remiss as version 1 wrote it. */
const oldReferral = {
  ...newRow(newId(), '2027-01-01T08:00:00.000Z' as Instant),
  rev: 1,
  teamId: newId(),
  kind: 'referral',
  status: 'received',
  receivedOn: '2027-01-01',
  code: 'HAN-2027-020',
  personId: null,
  gender: 'unknown',
  birthYear: null,
  kommunId: null,
  referringPartyId: null,
  referrerName: '',
  referrerPhone: '',
  referrerEmail: '',
  ...Object.fromEntries(
    'question goal background earlierMeasures tried resources obstacles contacts wishedMeasure ownWish'
      .split(' ')
      .map((text) => [text, '']),
  ),
  incomeSource: 'unknown',
  incomeSince: '',
  wishToAttend: 'unknown',
  wishedOn: null,
  interpreterLanguage: '',
  hasPriority: false,
  priorityReason: '',
  checkedCriteria: [],
  completionRequestedOn: null,
  completionDueOn: null,
  answeredOn: null,
  rejectedReason: '',
}

/** Of remisser: see `old-rows.ts`. */
export const oldReferralRows: OldRow[] = [
  {
    table: 'referrals',
    from: 1,
    says: 'a remiss of before says nothing of consent, children or bilagor',
    before: oldReferral,
    after: { ...oldReferral, childrenAtHome: null, consent: 'unknown', consentReference: '', attachments: '' },
  },
]
