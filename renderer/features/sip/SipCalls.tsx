import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Status, type StatusTone } from '@renderer/ui/Status'
import { useNaming } from '@renderer/ui/use-naming'
import type { IsoDate } from '@shared/calendar/date'
import { formatDayNear } from '@shared/calendar/format'
import type { Naming } from '@shared/person/naming'
import type { State } from '@shared/record/state'
import { whyNobodyIsCalled, whyNotCalled } from '@shared/sip/call-gate'
import { callOf } from '@shared/sip/call-verbs'
import { movedSince, sentWords } from '@shared/sip/call-words'
import type { SipAnswer, SipCall, SipMeeting } from '@shared/sip/meeting'
import { sipAnswerNames } from '@shared/sip/names'
import { participantName } from '@shared/sip/participant-name'
import type { Sip } from '@shared/sip/sip'
import { participantsOf } from '@shared/sip/sip-state'
import { useCallback } from 'react'
import classes from './sip.module.css'

const tones: Record<SipAnswer, StatusTone> = {
  none: 'waiting',
  coming: 'ok',
  substitute: 'ok',
  hindered: 'need',
  refused: 'need',
}

interface SipCallsProps {
  sip: Sip
  meeting: SipMeeting
}

function selectCalls(
  state: State,
  { sip, meeting }: SipCallsProps,
  { today, naming }: { today: IsoDate; naming: Naming },
) {
  const isPlanned = meeting.status === 'planned'
  return {
    blocked: isPlanned ? whyNobodyIsCalled(state, sip, meeting) : [],
    calls: participantsOf(state, sip.id)
      .map((participant) => ({ participant, call: callOf(state, meeting.id, participant.id) }))
      .filter(({ participant, call }) => call !== undefined || (isPlanned && participant.putAwayAt === null))
      .map(({ participant, call }) => ({
        participant,
        call,
        name: participantName(state, participant, naming),
        sent: sentWords(participant, call, today),
        moved: isPlanned ? movedSince(call, meeting, today) : undefined,
        why: isPlanned ? whyNotCalled(state, sip, meeting, participant) : undefined,
      })),
  }
}

/** Who has been called to one meeting, and what they have answered. */
export function SipCalls({ sip, meeting }: SipCallsProps) {
  const today = useToday()
  const naming = useNaming()
  const { blocked, calls } = useSelector(
    useCallback(
      (state: State) => selectCalls(state, { sip, meeting }, { today, naming }),
      [sip, meeting, today, naming],
    ),
  )
  return (
    <>
      {blocked.length > 0 && (
        <div className={classes.notes}>
          {blocked.map((sentence) => (
            <Status key={sentence} tone="blocked">
              {sentence}
            </Status>
          ))}
          <p className={classes.quiet}>Därför kan ingen kallas till mötet.</p>
        </div>
      )}
      <RowList label="Kallelser och svar">
        {calls.map(({ participant, call, name, sent, moved, why }) => (
          <ListRow
            key={participant.id}
            onOpen={() => openDialog('answerSipCall', { meetingId: meeting.id, participantId: participant.id })}
            title={name}
            reason={
              <>
                {why ?? sent}
                {moved !== undefined && <Status tone="need">{moved}</Status>}
                {reasonOf(call)}
              </>
            }
            aside={<AnswerStatus call={call} today={today} />}
          />
        ))}
      </RowList>
    </>
  )
}

function AnswerStatus({ call, today }: { call: SipCall | undefined; today: IsoDate }) {
  if (!call || (call.sentOn === null && call.answer === 'none')) return null
  const { answer, answeredOn } = call
  return (
    <Status tone={tones[answer]}>
      {sipAnswerNames[answer]}
      {answeredOn !== null && `, ${formatDayNear(answeredOn, today)}`}
    </Status>
  )
}

function reasonOf(call: SipCall | undefined) {
  const text = call?.reason || (call?.substitute ? `Ersättare: ${call.substitute}` : '')
  return text === '' ? null : <span className={classes.line}>{text}</span>
}
