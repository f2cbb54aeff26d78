import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ReferralStatus } from '@renderer/ui/ReferralRow'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { useLocalWords, useReferralTitle } from '@renderer/ui/use-local-words'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { referralOfCase } from '@shared/team/referral/of-case'
import { referralStage } from '@shared/team/referral/stage'
import { capitalised } from '@shared/calendar/format'
import { useCallback } from 'react'

/** The remiss that a case came from. */
export function CaseReferral({ found }: { found: Case }) {
  const referral = useSelector(useCallback((state: State) => referralOfCase(state, found), [found]))
  const stage = useSelector(useCallback((state: State) => referral && referralStage(state, referral), [referral]))
  const title = useReferralTitle(referral)
  const { one, the } = useLocalWords(found.teamId).referral
  if (!referral || !stage) return null
  return (
    <Section title={capitalised(one)}>
      <RowList label={`${capitalised(the)} som ärendet kommer från`}>
        <ListRow
          href={links.referral(referral.id)}
          title={title}
          reason={<ReferralStatus referral={referral} stage={stage} />}
        />
      </RowList>
    </Section>
  )
}
