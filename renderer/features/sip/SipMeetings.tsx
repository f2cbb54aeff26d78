import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { useNaming } from '@renderer/ui/use-naming'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDateShort, formatList } from '@shared/calendar/format'
import type { Naming } from '@shared/person/naming'
import { rowOf, type State } from '@shared/record/state'
import { mayBeCalled } from '@shared/sip/call-gate'
import { lockOf } from '@shared/sip/lock'
import type { SipMeeting } from '@shared/sip/meeting'
import { participantName } from '@shared/sip/participant-name'
import type { Sip } from '@shared/sip/sip'
import { sipMeetingsOf } from '@shared/sip/sip-state'
import { meetingStatusNames } from '@shared/team/names'
import { useCallback } from 'react'
import classes from './sip.module.css'
import { SipCalls } from './SipCalls'

function selectMeetings(state: State, sip: Sip, { today, naming }: { today: IsoDate; naming: Naming }) {
  const meetings = sipMeetingsOf(state, sip.id).toReversed()
  return {
    locked: lockOf(state, sip, today) !== undefined,
    meetings: meetings.map((meeting) => ({
      meeting,
      chairs: meeting.chairIds.flatMap((id) => {
        const chair = rowOf(state, 'sipParticipants', id)
        return chair ? [participantName(state, chair, naming)] : []
      }),
      lock: meeting.status === 'planned' ? lockOf(state, sip, meeting.date) : undefined,
      canCall: meeting.status === 'planned' && mayBeCalled(state, sip, meeting).length > 0,
    })),
  }
}

/** The meetings of a SIP, the last one first, each with who is called to it and what they have answered. */
export function SipMeetings({ sip }: { sip: Sip }) {
  const today = useToday()
  const naming = useNaming()
  const { locked, meetings } = useSelector(
    useCallback((state: State) => selectMeetings(state, sip, { today, naming }), [sip, today, naming]),
  )
  const plan = locked ? undefined : (
    <TextButton onClick={() => openDialog('editSipMeeting', { sipId: sip.id, id: null })}>Planera ett möte</TextButton>
  )
  return (
    <Section title="Möten och kallelser" count={meetings.length} action={plan}>
      {meetings.length === 0 && <p className={classes.quiet}>Inget möte är planerat än.</p>}
      {meetings.map(({ meeting, chairs, lock, canCall }) => (
        <article key={meeting.id} className={classes.meeting}>
          <MeetingHead sip={sip} meeting={meeting} canCall={canCall} today={today} />
          <p className={classes.quiet}>
            {meeting.place !== '' && `${meeting.place}. `}
            {chairs.length === 0 ? 'Ingen leder mötet än.' : `${formatList(chairs)} leder mötet.`}
          </p>
          {lock !== undefined && <Status tone="blocked">{lock}</Status>}
          {meeting.status !== 'cancelled' && <SipCalls sip={sip} meeting={meeting} />}
        </article>
      ))}
    </Section>
  )
}

interface MeetingHeadProps {
  sip: Sip
  meeting: SipMeeting
  canCall: boolean
  today: IsoDate
}

function MeetingHead({ sip, meeting, canCall, today }: MeetingHeadProps) {
  const { id, date, start, end, status } = meeting
  const when = `${formatDateShort(date, today)} ${formatClockRange(start, end)}`
  return (
    <div className={classes.meetingHead}>
      <h3 className={classes.meetingTitle}>{when}</h3>
      {status !== 'planned' && <span>{meetingStatusNames[status]}</span>}
      <span className={classes.ways}>
        {status !== 'held' && (
          <TextButton label={`Ändra mötet ${when}`} onClick={() => openDialog('editSipMeeting', { sipId: sip.id, id })}>
            Ändra
          </TextButton>
        )}
        {canCall && (
          <TextButton onClick={() => openDialog('sendSipCalls', { meetingId: id })}>Skriv upp kallelser</TextButton>
        )}
      </span>
    </div>
  )
}
