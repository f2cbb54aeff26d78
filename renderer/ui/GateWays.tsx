import type { CaseGate } from '@shared/consent/gate'
import type { Id } from '@shared/record/id'
import { openDialog } from './dialogs'
import classes from './GateWays.module.css'
import { links } from './links'
import { TextButton, TextLink } from './TextLink'

interface GateWaysProps {
  gate: CaseGate
  teamId: Id
  personId: Id | null
  onDeidentify: () => void
}

/** The ways on for a case that may not be taken up: avidentifierat, or with a consent that covers it. */
export function GateWays({ gate, teamId, personId, onDeidentify }: GateWaysProps) {
  if (gate.state !== 'blocked') return null
  if (gate.reason === 'noParties') return <TextLink href={links.team(teamId)}>Lägg till ledamöter</TextLink>
  const { requestedId } = gate
  return (
    <span className={classes.ways}>
      <TextButton onClick={onDeidentify}>Dra avidentifierat</TextButton>
      {personId !== null && (
        <>
          {' · '}
          <TextButton onClick={() => openDialog('editConsent', { personId, id: requestedId })}>
            {requestedId === null ? 'Nytt samtycke' : 'Samtycket har kommit'}
          </TextButton>
        </>
      )}
    </span>
  )
}
