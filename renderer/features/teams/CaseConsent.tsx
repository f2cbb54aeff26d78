import { useSelector, useToday } from '@renderer/data'
import { GateStatus } from '@renderer/ui/GateStatus'
import { GateWays } from '@renderer/ui/GateWays'
import { leaveOutOf } from '@renderer/ui/leave-out'
import { LeavingParties } from '@renderer/ui/LeavingParties'
import { Section } from '@renderer/ui/Section'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { gateAtMeeting, gateNext } from '@shared/team/case-gate'
import { callPartyBack, leaveOutParties } from '@shared/team/left-out-verbs'
import { placingOf } from '@shared/team/waiting-cases'
import { useCallback } from 'react'
import classes from './CasePage.module.css'

interface CaseConsentProps {
  /** The case as it stands in the form. */
  asked: Pick<Case, 'teamId' | 'mode' | 'personId'>
  caseId: Case['id'] | null
  onDeidentify: () => void
}

function selectGate(state: State, wanted: CaseConsentProps['asked'], caseId: Id | null, today: IsoDate) {
  const placing = caseId === null ? undefined : placingOf(state, caseId)
  if (!placing) return { ...gateNext(state, wanted, today), item: undefined }
  const { meeting, item } = placing
  return { gate: gateAtMeeting(state, wanted, meeting, item), meeting, item }
}

/** Beside the form: whether the case may be taken up as it stands there, at the meeting that it would come to. */
export function CaseConsent({ asked, caseId, onDeidentify }: CaseConsentProps) {
  const { teamId, mode, personId } = asked
  const today = useToday()
  const { gate, meeting, item } = useSelector(
    useCallback(
      (state: State) => selectGate(state, { teamId, mode, personId }, caseId, today),
      [teamId, mode, personId, caseId, today],
    ),
  )
  const isUnchosen = gate.state === 'blocked' && gate.reason === 'noPerson'
  return (
    <Section title="Samtycke">
      <div role="status" className={classes.consent}>
        {isUnchosen ? (
          <p className={classes.quiet}>Välj en person, så visas här om samtycket räcker.</p>
        ) : (
          <GateStatus gate={gate} />
        )}
        {item && (
          <LeavingParties
            parties={gate.leaving}
            onCallBack={(partyId) => void writeOrTell(callPartyBack(item.id, partyId))}
          />
        )}
        {!isUnchosen && (
          <GateWays
            gate={gate}
            teamId={teamId}
            personId={personId}
            onDeidentify={onDeidentify}
            leaveOut={item && leaveOutOf(gate, (partyIds) => void writeOrTell(leaveOutParties(item.id, partyIds)))}
          />
        )}
        <p className={classes.quiet} hidden={mode === 'deidentified' || isUnchosen}>
          {meeting
            ? `Räknat på mötet ${formatDateShort(meeting.date, today)}.`
            : 'Räknat på hela teamet i dag, för inget möte är planerat.'}
        </p>
      </div>
    </Section>
  )
}
