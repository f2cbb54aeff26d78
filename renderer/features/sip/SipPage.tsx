import { useRow, useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { sipKindNames, sipStateNames } from '@shared/sip/names'
import type { Sip } from '@shared/sip/sip'
import { sipStateOf } from '@shared/sip/sip-state'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useCallback } from 'react'
import { SipEnding } from './plan/SipEnding'
import { SipPlanSection } from './plan/SipPlanSection'
import classes from './sip.module.css'
import { SipConsent } from './SipConsent'
import { SipDeadlines } from './SipDeadlines'
import { SipMeetings } from './SipMeetings'
import { SipNeed } from './SipNeed'
import { SipParticipants } from './SipParticipants'
import { SipTimes } from './SipTimes'

const crumbs = [{ label: 'SIP', href: links.sips() }]

/** One SIP: the need, who takes part, its meetings and its plan. */
export function SipPage({ id }: { id: Id }) {
  const sip = useRow('sips', id)
  if (!sip) {
    return (
      <Page crumbs={crumbs} title="SIP:en finns inte">
        <EmptyState icon={<IconHeartHandshake size={40} stroke={1.25} />} title="Den kan ha tagits bort">
          Inget annat är ändrat. <TextLink href={links.sips()}>Gå till alla SIP</TextLink>
        </EmptyState>
      </Page>
    )
  }
  return <SipView sip={sip} />
}

function SipView({ sip }: { sip: Sip }) {
  const code = useRow('persons', sip.personId)?.code ?? ''
  const state = useSelector(useCallback((state: State) => sipStateOf(state, sip), [sip]))
  return (
    <Page
      crumbs={crumbs}
      title={`${sipKindNames[sip.kind]} ${code}`}
      facts={
        <>
          {sipStateNames[state]} · <TextLink href={links.person(sip.personId)}>Till personen</TextLink>
        </>
      }
      actions={
        <>
          <ButtonLink href={links.sipPapers(sip.id)} variant="default">
            Papper
          </ButtonLink>
          <HistoryButton table="sips" id={sip.id} />
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <SipNeed sip={sip} />
          <SipParticipants sip={sip} />
          <SipMeetings sip={sip} />
          <SipPlanSection sip={sip} />
        </div>
        <div>
          <SipConsent sip={sip} />
          <SipDeadlines sip={sip} />
          <SipTimes sip={sip} />
          <SipEnding sip={sip} />
        </div>
      </div>
    </Page>
  )
}
