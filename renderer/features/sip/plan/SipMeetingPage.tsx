import { Button } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { beginLock, beginPlan } from '@shared/sip/follow-up'
import { holdLock, holdSipMeeting } from '@shared/sip/hold-meeting'
import type { SipMeeting } from '@shared/sip/meeting'
import { sipKindNames } from '@shared/sip/names'
import { planLock } from '@shared/sip/open-plan'
import type { Sip } from '@shared/sip/sip'
import { draftPlan, meetingToHold, planInForce } from '@shared/sip/sip-state'
import { IconCalendarOff } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { PlanWriting } from './PlanWriting'
import { SipAttendees } from './SipAttendees'

/** Where a SIP meeting is held and its plan written: the meeting of the address, else the one that is going on or comes next. */
export function SipMeetingPage({ id, meetingId }: { id: Id; meetingId?: Id }) {
  const sip = useRow('sips', id)
  const meeting = useSelector(
    useCallback(
      (state: State) => rowOf(state, 'sipMeetings', meetingId ?? null) ?? meetingToHold(state, id),
      [id, meetingId],
    ),
  )
  if (sip && meeting) return <Meeting key={meeting.id} sip={sip} meeting={meeting} />
  return (
    <Page crumbs={[{ label: 'SIP', href: links.sips() }]} title="SIP-möte">
      <EmptyState
        icon={<IconCalendarOff size={40} stroke={1.25} />}
        title={sip ? 'Inget möte är planerat' : 'SIP:en finns inte'}
        actions={
          <ButtonLink href={sip ? links.sip(id) : links.sips()}>{sip ? 'Till SIP:en' : 'Till alla SIP'}</ButtonLink>
        }
      >
        {sip
          ? 'Planera ett möte på SIP:ens sida, så kan det hållas här.'
          : 'Den kan ha tagits bort. Inget annat är ändrat.'}
      </EmptyState>
    </Page>
  )
}

function Meeting({ sip, meeting }: { sip: Sip; meeting: SipMeeting }) {
  const today = useToday()
  const code = useRow('persons', sip.personId)?.code ?? ''
  const plan = useSelector(useCallback((state: State) => draftPlan(state, sip.id), [sip.id]))
  const isFollowUp = useSelector(useCallback((state: State) => planInForce(state, sip.id) !== undefined, [sip.id]))
  const isElsewhere = sip.elsewhere !== '' && plan === undefined
  const isWrittenHere = plan?.meetingId === meeting.id
  const lock = useSelector(
    useCallback(
      (state: State) => {
        if (isElsewhere) return holdLock(state, sip, meeting, today)
        return isWrittenHere ? planLock(state, plan) : beginLock(state, sip, meeting)
      },
      [isElsewhere, isWrittenHere, plan, sip, meeting, today],
    ),
  )
  const [, navigate] = useLocation()

  async function hold() {
    if (await writeOrTell(holdSipMeeting(meeting.id), 'Mötet är hållet.')) navigate(links.sip(sip.id))
  }

  const title = `${sipKindNames[sip.kind]} ${code}`
  return (
    <Page
      crumbs={[
        { label: 'SIP', href: links.sips() },
        { label: title, href: links.sip(sip.id) },
      ]}
      title={isFollowUp ? `Uppföljning, ${title}` : `Möte, ${title}`}
      place={isFollowUp ? 'Uppföljning' : 'Möte'}
      facts={[formatDateShort(meeting.date, today), formatClockRange(meeting.start, meeting.end), meeting.place]
        .filter(Boolean)
        .join(' · ')}
    >
      {lock !== undefined && (
        <p role="status">
          <Status tone="blocked">{lock}</Status>
        </p>
      )}
      <Section title="Vilka är här">
        <SipAttendees meeting={meeting} />
      </Section>
      {isElsewhere && meeting.status === 'planned' && lock === undefined && (
        <Button onClick={() => void hold()}>Mötet är hållet</Button>
      )}
      {!isElsewhere && !isWrittenHere && meeting.status === 'planned' && lock === undefined && (
        <Button onClick={() => void writeOrTell(beginPlan(sip.id, meeting.id))}>
          {plan ? 'Fortsätt planen vid det här mötet' : isFollowUp ? 'Börja uppföljningen' : 'Börja mötet'}
        </Button>
      )}
      {plan && <PlanWriting plan={plan} readOnly={!isWrittenHere || lock !== undefined} />}
    </Page>
  )
}
