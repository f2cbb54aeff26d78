import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ReferralRow } from '@renderer/ui/ReferralRow'
import { RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { useLocalWords } from '@renderer/ui/use-local-words'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { isOpen, referralsOf } from '@shared/team/referral/stage'
import { useCallback } from 'react'
import { capitalised } from '@shared/calendar/format'
import classes from './TeamPage.module.css'

/** The remisser that somebody has to do something with. Those that are cases stand among the cases below. */
export function TeamReferrals({ teamId }: { teamId: Id }) {
  const all = useSelector(useCallback((state: State) => referralsOf(state, teamId), [teamId]))
  const { one, many } = useLocalWords(teamId).referral
  const open = all.filter(({ referral, stage }) => referral.putAwayAt === null && isOpen(stage))
  return (
    <Section
      title={capitalised(many)}
      count={open.length}
      action={all.length > 0 && <TextLink href={links.referrals(teamId)}>Alla {many}</TextLink>}
    >
      {open.length === 0 && (
        <p className={classes.nothing}>
          Ingen {one} väntar på er. <TextLink href={links.newReferral(teamId)}>Ny {one}</TextLink>
        </p>
      )}
      <RowList label={`${capitalised(many)} att ta ställning till`}>
        {open.map(({ referral, stage }) => (
          <ReferralRow key={referral.id} referral={referral} stage={stage} />
        ))}
      </RowList>
    </Section>
  )
}
