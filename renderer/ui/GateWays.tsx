import type { CaseGate } from '@shared/consent/gate'
import type { Id } from '@shared/record/id'
import { openDialog } from './dialogs'
import classes from './GateWays.module.css'
import type { LeaveOut } from './leave-out'
import { links } from './links'
import { TextButton, TextLink } from './TextLink'

interface GateWaysProps {
  gate: CaseGate
  teamId: Id
  personId: Id | null
  onDeidentify: () => void
  /** Lets the parties that the consent does not name leave the room, where there is a room to leave. */
  leaveOut?: LeaveOut | undefined
}

/** The ways on for a case that may not be taken up: without some parties, avidentifierat, or with a consent that covers it. */
export function GateWays({ gate, teamId, personId, onDeidentify, leaveOut }: GateWaysProps) {
  if (gate.state !== 'blocked') return null
  if (gate.reason === 'noParties') return <TextLink href={links.team(teamId)}>Lägg till ledamöter</TextLink>
  const { requestedId } = gate
  return (
    <span className={classes.ways}>
      {leaveOut && <TextButton onClick={leaveOut.onPress}>{leaveOut.label}</TextButton>}
      <TextButton onClick={onDeidentify}>Dra avidentifierat</TextButton>
      {personId !== null && (
        <TextButton onClick={() => openDialog('editConsent', { personId, id: requestedId })}>
          {requestedId === null ? 'Nytt samtycke' : 'Samtycket har kommit'}
        </TextButton>
      )}
    </span>
  )
}
