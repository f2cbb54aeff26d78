import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { GateStatus } from '@renderer/ui/GateStatus'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { ageThen, missingAtAge } from '@shared/sip/child-consent'
import { comingOfAgeSentence } from '@shared/sip/child-words'
import { sipGate } from '@shared/sip/gate'
import { lockOf } from '@shared/sip/lock'
import { guardiansNames } from '@shared/sip/names'
import { sipRulesOf } from '@shared/sip/rules'
import type { Sip } from '@shared/sip/sip'
import { nextSipMeeting, sipParties } from '@shared/sip/sip-state'
import { useCallback } from 'react'
import classes from './sip.module.css'

function selectConsent(state: State, sip: Sip, today: IsoDate) {
  const meeting = nextSipMeeting(state, sip.id)
  const day = { date: meeting?.date ?? today, ofAge: meeting?.ofAge ?? null }
  return {
    meeting,
    gate: sipGate(state, sip, day.date),
    lock: sip.endedOn === null ? lockOf(state, sip, day.date) : undefined,
    age: ageThen(state, sip, day),
    missing: missingAtAge(state, sip, day),
    comingOfAge: comingOfAgeSentence(state, sip),
    childRule: sipRulesOf(state).childRule,
    partyIds: sipParties(state, sip).map(({ id }) => id),
  }
}

/** Whether the consent covers the parties on the day of the next meeting, and what is asked for somebody under 18. */
export function SipConsent({ sip }: { sip: Sip }) {
  const today = useToday()
  const { meeting, gate, lock, age, missing, comingOfAge, childRule, partyIds } = useSelector(
    useCallback((state: State) => selectConsent(state, sip, today), [sip, today]),
  )
  const isChild = age === 'child' || age === 'open'
  const requestedId = gate.state === 'blocked' ? gate.requestedId : null
  return (
    <Section title="Samtycke">
      <div role="status" className={classes.consent}>
        <GateStatus gate={gate} />
        {lock !== undefined && <p className={classes.quiet}>Inga nya möten kan planeras, och ingen kan kallas.</p>}
        {gate.state === 'blocked' && (
          <TextButton
            onClick={() =>
              openDialog('editConsent', { personId: sip.personId, id: requestedId, preset: { kind: 'sip', partyIds } })
            }
          >
            {requestedId === null ? 'Nytt samtycke' : 'Samtycket har kommit'}
          </TextButton>
        )}
        {missing.map((sentence) => (
          <Status key={sentence} tone="blocked">
            {sentence}
          </Status>
        ))}
        {comingOfAge !== undefined && <Status tone="need">{comingOfAge}</Status>}
        {age === 'unknown' && (
          <Status tone="need">Födelseår saknas, så det går inte att se om personen är under 18.</Status>
        )}
        <p className={classes.quiet}>
          {meeting
            ? `Räknat på mötet ${formatDateShort(meeting.date, today)}.`
            : 'Räknat på i dag, för inget möte är planerat.'}
        </p>
      </div>
      {isChild && (
        <div className={classes.child}>
          <h3 className={classes.subhead}>Under 18</h3>
          <p className={classes.quiet}>{childRule}</p>
          <ChildFacts sip={sip} today={today} />
          <TextButton onClick={() => openDialog('editSipChild', { id: sip.id })}>
            Vårdnadshavare och barnets delaktighet
          </TextButton>
        </div>
      )}
    </Section>
  )
}

function ChildFacts({ sip, today }: { sip: Sip; today: IsoDate }) {
  const { guardians, guardiansReason, childAskedOn, childNote } = sip
  return (
    <>
      {guardians !== null && (
        <p className={classes.fact}>
          Samtycke: {guardiansNames[guardians].toLocaleLowerCase('sv-SE')}.
          {guardiansReason !== '' && ` ${guardiansReason}`}
        </p>
      )}
      {childAskedOn !== null && (
        <p className={classes.fact}>Barnet fick frågan {formatDateShort(childAskedOn, today)}.</p>
      )}
      {childNote !== '' && <p className={classes.fact}>{childNote}</p>}
    </>
  )
}
