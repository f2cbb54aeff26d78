import { useSelector, useToday } from '@renderer/data'
import { daysBetween } from '@shared/calendar/days'
import { capitalised, formatDay } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import { rowOf, type State } from '@shared/record/state'
import { countOfNeeded } from '@shared/team/referral/missing'
import { referralStageNames } from '@shared/team/referral/names'
import { isAnswerLate, isUnderWay, type ReferralStage, type StagedReferral } from '@shared/team/referral/stage'
import { useCallback } from 'react'
import { links } from './links'
import { ListRow } from './RowList'
import { Status, type StatusTone } from './Status'
import { useReferralTitle } from './use-local-words'

const tones: Record<ReferralStage, StatusTone> = {
  received: 'need',
  completionRequested: 'waiting',
  waiting: 'waiting',
  planned: 'ok',
  handled: 'need',
  answered: 'ok',
  closed: 'plain',
  rejected: 'plain',
}

/** Where a remiss is, with icon and word. */
export function ReferralStatus({ referral, stage }: StagedReferral) {
  const today = useToday()
  if (referral.putAwayAt !== null) return <Status tone="plain">Undanlagd</Status>
  if (stage === 'completionRequested' && isAnswerLate(referral, today)) {
    return <Status tone="need">Kompletteringen dröjer</Status>
  }
  return <Status tone={tones[stage]}>{referralStageNames[stage]}</Status>
}

/** A remiss in a list: kind and code, where it is, from which party, and how long it has waited. */
export function ReferralRow({ referral, stage }: StagedReferral) {
  const today = useToday()
  const party = useSelector(
    useCallback(
      (state: State) => rowOf(state, 'parties', referral.referringPartyId)?.shortName ?? '',
      [referral.referringPartyId],
    ),
  )
  const title = useReferralTitle(referral)
  const waited = daysBetween(referral.receivedOn, today)
  const facts = [party && `från ${party}`, `kom in ${formatDay(referral.receivedOn)}`, lacks({ referral, stage })]
  return (
    <ListRow
      href={links.referral(referral.id)}
      title={title}
      reason={capitalised(facts.filter(Boolean).join(' · '))}
      aside={<ReferralStatus referral={referral} stage={stage} />}
      near={isUnderWay(stage) && (waited === 0 ? 'ny i dag' : `väntat ${countOf(waited, 'dag', 'dagar')}`)}
    />
  )
}

/** What somebody must know before the page is opened: what is needed and not there, or by when the answer is to come. */
function lacks({ referral, stage }: StagedReferral): string {
  const { completionDueOn } = referral
  if (stage === 'completionRequested' && completionDueOn !== null) return `svar senast ${formatDay(completionDueOn)}`
  if (stage !== 'received') return ''
  const needed = countOfNeeded(referral)
  return needed === 0 ? '' : countOf(needed, 'uppgift som behövs saknas', 'uppgifter som behövs saknas')
}
