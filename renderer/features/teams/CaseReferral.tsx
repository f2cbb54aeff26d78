import { useRow, useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ReferralStatus } from '@renderer/ui/ReferralRow'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { referralStage } from '@shared/team/referral/stage'
import { referralTitle } from '@shared/team/referral/title'
import { useCallback } from 'react'

/** The remiss that a case came from. An avidentifierat case does not lead to one that says who it is about. */
export function CaseReferral({ found }: { found: Case }) {
  const referral = useRow('referrals', found.referralId)
  const stage = useSelector(useCallback((state: State) => referral && referralStage(state, referral), [referral]))
  if (!referral || !stage || (found.mode === 'deidentified' && referral.personId !== null)) return null
  return (
    <Section title="Remiss">
      <RowList label="Remissen som ärendet kommer från">
        <ListRow
          href={links.referral(referral.id)}
          title={referralTitle(referral)}
          reason={<ReferralStatus referral={referral} stage={stage} />}
        />
      </RowList>
    </Section>
  )
}
