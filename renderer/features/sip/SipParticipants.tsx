import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { useNaming } from '@renderer/ui/use-naming'
import type { IsoDate } from '@shared/calendar/date'
import type { Naming } from '@shared/person/naming'
import { rowOf, type State } from '@shared/record/state'
import { sameText } from '@shared/record/text'
import { whyNotCalled } from '@shared/sip/call-gate'
import { callName } from '@shared/sip/call-words'
import { sipCapacityNames } from '@shared/sip/names'
import { isUsuallySummoned, type SipParticipant } from '@shared/sip/participant'
import { participantName } from '@shared/sip/participant-name'
import type { Sip } from '@shared/sip/sip'
import { nextSipMeeting, participantsOf } from '@shared/sip/sip-state'
import { useCallback } from 'react'
import classes from './sip.module.css'

function selectParticipants(state: State, sip: Sip, { today, naming }: { today: IsoDate; naming: Naming }) {
  const meeting = nextSipMeeting(state, sip.id)
  const day = { date: meeting?.date ?? today, ofAge: meeting?.ofAge ?? null }
  return participantsOf(state, sip.id).map((participant) => {
    const party = rowOf(state, 'parties', participant.partyId)
    const isOut = participant.putAwayAt !== null
    return {
      participant,
      name: participantName(state, participant, naming),
      facts: factsOf(participant, party?.name ?? sipCapacityNames[participant.as], naming),
      why: isOut ? undefined : whyNotCalled(state, sip, day, participant),
      isOnlyInvited: !isOut && !participant.isSummoned && isUsuallySummoned(sip.kind, party),
    }
  })
}

/** From where, in which role and how to reach them, that unless identities are hidden; a role that says no more is left out. */
function factsOf({ role, unit, phone }: SipParticipant, from: string, naming: Naming): string {
  const says = sameText(role, from) ? '' : role
  return [from, says, unit, naming === 'hidden' ? '' : phone].filter((fact) => fact !== '').join(' · ')
}

/** Who is to come, from where and in which role, and whom the consent does not let be called. */
export function SipParticipants({ sip }: { sip: Sip }) {
  const today = useToday()
  const naming = useNaming()
  const participants = useSelector(
    useCallback((state: State) => selectParticipants(state, sip, { today, naming }), [sip, today, naming]),
  )
  const add = (
    <TextButton onClick={() => openDialog('editSipParticipant', { sipId: sip.id, id: null })}>
      Lägg till deltagare
    </TextButton>
  )
  return (
    <Section title="Deltagare" count={participants.length} action={add}>
      <RowList label="Deltagare">
        {participants.map(({ participant, name, facts, why, isOnlyInvited }) => (
          <ListRow
            key={participant.id}
            onOpen={() => openDialog('editSipParticipant', { sipId: sip.id, id: participant.id })}
            title={name}
            reason={
              <>
                {facts}
                {why !== undefined && <Status tone="blocked">{why}</Status>}
                {isOnlyInvited && <Status tone="need">Huvudmannen är bara inbjuden. Den ska kallas.</Status>}
              </>
            }
            aside={participant.putAwayAt === null ? callName(participant) : 'Deltar inte längre'}
          />
        ))}
      </RowList>
      {participants.length < 2 && (
        <p className={classes.quiet}>
          Lägg till vilka som ska komma. En part får kallas även om den inte känner personen än.
        </p>
      )}
    </Section>
  )
}
