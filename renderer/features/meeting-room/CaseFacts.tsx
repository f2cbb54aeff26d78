import { useRow, useSelector } from '@renderer/data'
import { GateStatus } from '@renderer/ui/GateStatus'
import { GateWays } from '@renderer/ui/GateWays'
import { leaveOutOf } from '@renderer/ui/leave-out'
import { LeavingParties } from '@renderer/ui/LeavingParties'
import { keepFocus } from '@renderer/ui/keep-focus'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { CaseGate } from '@shared/consent/gate'
import type { Staff } from '@shared/organisation/organisation'
import type { Gender } from '@shared/person/person'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { gateAtMeeting } from '@shared/team/case-gate'
import { takeUpDeidentified } from '@shared/team/case-verbs'
import { changeSince } from '@shared/team/gate-change'
import { leaversOf } from '@shared/team/left-out'
import { callPartyBack, leaveOutParties } from '@shared/team/left-out-verbs'
import type { AgendaItem, Meeting } from '@shared/team/meeting'
import { useCallback, useId } from 'react'
import { CaseSipsLine } from './CaseSipsLine'
import { EarlierMeasures } from './EarlierMeasures'
import classes from './ItemView.module.css'
import { OwedFeedback } from './OwedFeedback'

interface CaseProps {
  asked: Case
  item: AgendaItem
  meeting: Meeting
}

/** Whether the case may be spoken of is asked anew all the time: a party may come in late, a consent be withdrawn. */
function useGate({ asked, item, meeting }: CaseProps): CaseGate {
  return useSelector(useCallback((state: State) => gateAtMeeting(state, asked, meeting, item), [asked, item, meeting]))
}

/** The line under a case's title: kön and födelseår where consent covers it, who presents it, and what the consent says. */
export function CaseFacts({ asked, item, meeting, presenter }: CaseProps & { presenter: Staff | undefined }) {
  const gate = useGate({ asked, item, meeting })
  const leavers = useSelector(useCallback((state: State) => leaversOf(state, item), [item]))
  const person = useRow('persons', gate.state === 'covered' ? asked.personId : null)
  const party = useRow('parties', presenter?.partyId ?? null)
  const facts: string[] = []
  if (person)
    facts.push(...genderWords(person.gender), ...(person.birthYear === null ? [] : [`född ${person.birthYear}`]))
  if (presenter) facts.push(`${presenter.name}${party ? `, ${party.shortName},` : ''} föredrar`)
  return (
    <p className={classes.facts}>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      <GateStatus gate={gate} />
      <LeavingParties
        parties={gate.leaving}
        people={leavers}
        onCallBack={
          meeting.status === 'planned' ? (partyId) => void writeOrTell(callPartyBack(item.id, partyId)) : undefined
        }
      />
      <OwedFeedback caseId={asked.id} />
    </p>
  )
}

function genderWords(gender: Gender): string[] {
  const words: Partial<Record<Gender, string>> = { woman: 'kvinna', man: 'man' }
  const word = words[gender]
  return word === undefined ? [] : [word]
}

/** Frågeställning and bakgrund. A case that may not be spoken of shows neither, and says what can be done. */
export function CaseTexts({ asked, item, meeting }: CaseProps) {
  const gate = useGate({ asked, item, meeting })
  const change = useSelector(
    useCallback((state: State) => changeSince(state, { gate, item, meeting }), [gate, item, meeting]),
  )

  /** The reason and its ways out are gone afterwards, and the keyboard with them. */
  async function open(verb: Verb) {
    const bringFocusBack = keepFocus(null)
    if (await writeOrTell(verb)) bringFocusBack()
  }

  if (gate.state === 'blocked') {
    return (
      <div className={classes.blocked} tabIndex={-1} data-starts-here>
        <p>
          {change} Ärendet får inte tas upp så att personen kan kännas igen. Frågeställning och bakgrund visas inte.
          Bordlägg det, eller:
        </p>
        <GateWays
          gate={gate}
          teamId={asked.teamId}
          personId={asked.personId}
          onDeidentify={() => void open(takeUpDeidentified(asked.id))}
          leaveOut={leaveOutOf(gate, (partyIds) => void open(leaveOutParties(item.id, partyIds)))}
        />
      </div>
    )
  }
  return (
    <>
      <CaseText label="Frågeställning" text={asked.question} large />
      <CaseText label="Bakgrund" text={asked.background} />
      <CaseSipsLine asked={asked} />
      <EarlierMeasures asked={asked} meeting={meeting} />
    </>
  )
}

function CaseText({ label, text, large = false }: { label: string; text: string; large?: boolean }) {
  const id = useId()
  if (text === '') return null
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id} className={classes.label}>
        {label}
      </h2>
      <p className={large ? classes.question : classes.text}>{text}</p>
    </section>
  )
}
