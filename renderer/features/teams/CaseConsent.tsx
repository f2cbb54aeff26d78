import { useSelector, useToday } from '@renderer/data'
import { GateStatus } from '@renderer/ui/GateStatus'
import { GateWays } from '@renderer/ui/GateWays'
import { Section } from '@renderer/ui/Section'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { gateAtMeeting, gateNext } from '@shared/team/case-gate'
import { placedAt } from '@shared/team/waiting-cases'
import { useCallback } from 'react'
import classes from './CasePage.module.css'

interface CaseConsentProps {
  /** The case as it stands in the form. */
  asked: Pick<Case, 'teamId' | 'mode' | 'personId'>
  caseId: Case['id'] | null
  onDeidentify: () => void
}

/** Beside the form: whether the case may be taken up as it stands there, at the meeting that it would come to. */
export function CaseConsent({ asked, caseId, onDeidentify }: CaseConsentProps) {
  const { teamId, mode, personId } = asked
  const today = useToday()
  const { gate, meeting } = useSelector(
    useCallback(
      (state: State) => {
        const wanted = { teamId, mode, personId }
        const placed = caseId === null ? undefined : placedAt(state, caseId)
        return placed ? { gate: gateAtMeeting(state, wanted, placed), meeting: placed } : gateNext(state, wanted, today)
      },
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
        {!isUnchosen && <GateWays gate={gate} teamId={teamId} personId={personId} onDeidentify={onDeidentify} />}
        <p className={classes.quiet} hidden={mode === 'deidentified' || isUnchosen}>
          {meeting
            ? `Räknat på mötet ${formatDateShort(meeting.date, today)}.`
            : 'Räknat på hela teamet i dag, för inget möte är planerat.'}
        </p>
      </div>
    </Section>
  )
}
