import { useSelector } from '@renderer/data'
import { ReferralRow } from '@renderer/ui/ReferralRow'
import { RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import type { Id } from '@shared/record/id'
import { rowsBy } from '@shared/record/rows-by'
import type { State } from '@shared/record/state'
import { referralStage, type StagedReferral } from '@shared/team/referral/stage'
import { useCallback } from 'react'

/** The remisser that are about the person, the newest first; nothing where there are none. */
export function PersonReferrals({ personId }: { personId: Id }) {
  const referrals = useSelector(useCallback((state: State) => referralsAbout(state, personId), [personId]))
  if (referrals.length === 0) return null
  return (
    <Section title="Remisser" count={referrals.length}>
      <RowList label="Remisser">
        {referrals.map((one) => (
          <ReferralRow key={one.referral.id} {...one} />
        ))}
      </RowList>
    </Section>
  )
}

function referralsAbout(state: State, personId: Id): StagedReferral[] {
  return [...rowsBy(state, 'referrals', 'personId', personId)]
    .sort((one, other) => (one.receivedOn < other.receivedOn ? 1 : -1))
    .map((referral) => ({ referral, stage: referralStage(state, referral) }))
}
