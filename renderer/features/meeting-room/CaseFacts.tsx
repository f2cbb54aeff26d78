import { useRow, useSelector } from '@renderer/data'
import { GateStatus } from '@renderer/ui/GateStatus'
import { GateWays } from '@renderer/ui/GateWays'
import { keepFocus } from '@renderer/ui/keep-focus'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { CaseGate } from '@shared/consent/gate'
import type { Staff } from '@shared/organisation/organisation'
import type { Gender } from '@shared/person/person'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { gateAtMeeting } from '@shared/team/case-gate'
import { takeUpDeidentified } from '@shared/team/case-verbs'
import type { Meeting } from '@shared/team/meeting'
import { useCallback, useId } from 'react'
import classes from './ItemView.module.css'

interface CaseProps {
  asked: Case
  meeting: Meeting
}

/** Whether the case may be spoken of is asked anew all the time: a party may come in late, a consent be withdrawn. */
function useGate({ asked, meeting }: CaseProps): CaseGate {
  return useSelector(useCallback((state: State) => gateAtMeeting(state, asked, meeting), [asked, meeting]))
}

/** The line under a case's title: kön and födelseår where consent covers it, who presents it, and what the consent says. */
export function CaseFacts({ asked, meeting, presenter }: CaseProps & { presenter: Staff | undefined }) {
  const gate = useGate({ asked, meeting })
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
    </p>
  )
}

function genderWords(gender: Gender): string[] {
  const words: Partial<Record<Gender, string>> = { woman: 'kvinna', man: 'man' }
  const word = words[gender]
  return word === undefined ? [] : [word]
}

/** Frågeställning and bakgrund. A case that may not be spoken of shows neither, and says what can be done. */
export function CaseTexts({ asked, meeting }: CaseProps) {
  const gate = useGate({ asked, meeting })

  /** The reason and its ways out are gone afterwards, and the keyboard with them. */
  async function deidentify() {
    const bringFocusBack = keepFocus(null)
    if (await writeOrTell(takeUpDeidentified(asked.id))) bringFocusBack()
  }

  if (gate.state === 'blocked') {
    return (
      <div className={classes.blocked} tabIndex={-1} data-starts-here>
        <p>Frågeställning och bakgrund visas inte. Bordlägg ärendet, eller:</p>
        <GateWays gate={gate} teamId={asked.teamId} personId={asked.personId} onDeidentify={() => void deidentify()} />
      </div>
    )
  }
  return (
    <>
      <CaseText label="Frågeställning" text={asked.question} large />
      <CaseText label="Bakgrund" text={asked.background} />
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
