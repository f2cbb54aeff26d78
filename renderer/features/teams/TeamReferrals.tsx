import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ReferralRow } from '@renderer/ui/ReferralRow'
import { RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { isOpen, referralsOf } from '@shared/team/referral/stage'
import { useCallback } from 'react'
import classes from './TeamPage.module.css'

/** The remisser that somebody has to do something with. Those that are cases stand among the cases below. */
export function TeamReferrals({ teamId }: { teamId: Id }) {
  const all = useSelector(useCallback((state: State) => referralsOf(state, teamId), [teamId]))
  const open = all.filter(({ referral, stage }) => referral.putAwayAt === null && isOpen(stage))
  return (
    <Section
      title="Remisser"
      count={open.length}
      action={all.length > 0 && <TextLink href={links.referrals(teamId)}>Alla remisser</TextLink>}
    >
      {open.length === 0 && (
        <p className={classes.nothing}>
          Ingen remiss väntar på er. <TextLink href={links.newReferral(teamId)}>Ny remiss</TextLink>
        </p>
      )}
      <RowList label="Remisser att ta ställning till">
        {open.map(({ referral, stage }) => (
          <ReferralRow key={referral.id} referral={referral} stage={stage} />
        ))}
      </RowList>
    </Section>
  )
}
