import { ActionIcon } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { GateStatus } from '@renderer/ui/GateStatus'
import { GateWays } from '@renderer/ui/GateWays'
import { leaveOutOf } from '@renderer/ui/leave-out'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { formatDay } from '@shared/calendar/format'
import type { CaseGate } from '@shared/consent/gate'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { addCase } from '@shared/team/agenda-verbs'
import type { Case } from '@shared/team/case'
import { gateAtMeeting } from '@shared/team/case-gate'
import { takeUpDeidentified } from '@shared/team/case-verbs'
import {
  fillAgenda,
  fillingOf,
  fillingOfNext,
  fillingOrder,
  fillingSentence,
  fillNextAgenda,
} from '@shared/team/fill-agenda'
import type { Meeting } from '@shared/team/meeting'
import { caseKindNames } from '@shared/team/names'
import { meetingAfter } from '@shared/team/team-meetings'
import { waitingCases } from '@shared/team/waiting-cases'
import { IconPlus } from '@tabler/icons-react'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { cameIn } from './case-words'
import classes from './MeetingWaiting.module.css'
import { useRefusal, type Run } from './use-refusal'

interface Waiting {
  readonly waiting: Case
  readonly words: string
  readonly gate: CaseGate
}

function selectWaiting(state: State, meeting: Meeting): Waiting[] {
  return waitingCases(state, meeting.teamId, meeting.date).map((waiting) => ({
    waiting,
    words: `${caseKindNames[waiting.kind]}, ${cameIn(state, waiting)}`,
    gate: gateAtMeeting(state, waiting, meeting),
  }))
}

/** Where it is said why nothing could be filled in. */
const fillKey = 'fill'

function selectFilling(state: State, meeting: Meeting) {
  const filling = fillingOf(state, meeting)
  return {
    sentence: fillingSentence(filling, meetingAfter(state, meeting)),
    nextDay: fillingOfNext(state, meeting)?.next.date,
    canFill: filling.placed.length + filling.added.length > 0,
  }
}

/** The cases that could be put on this agenda, and why some cannot. */
export function MeetingWaiting({ meeting }: { meeting: Meeting }) {
  const cases = useSelector(useCallback((state: State) => selectWaiting(state, meeting), [meeting]))
  const { sentence, canFill, nextDay } = useSelector(
    useCallback((state: State) => selectFilling(state, meeting), [meeting]),
  )
  const { refusal, run } = useRefusal()
  return (
    <Section
      title="Väntar på ett möte"
      count={cases.length}
      action={
        canFill && (
          <TextButton onClick={() => void run(fillKey, fillAgenda(meeting.id))}>Sätt upp det som ryms</TextButton>
        )
      }
    >
      {sentence !== '' && (
        <p className={classes.nothing}>
          {sentence} {canFill && fillingOrder}{' '}
          {nextDay !== undefined && (
            <TextButton onClick={() => void run(fillKey, fillNextAgenda(meeting.id))}>
              {`Sätt upp resten ${formatDay(nextDay)}`}
            </TextButton>
          )}
        </p>
      )}
      {refusal?.at === fillKey && (
        <p role="alert" className={classes.refusal}>
          {refusal.message}
        </p>
      )}
      {cases.length === 0 && (
        <p className={classes.nothing}>
          Inga ärenden väntar. <TextLink href={links.newCase(meeting.teamId)}>Lägg till ett ärende</TextLink>
        </p>
      )}
      <ul className={classes.list}>
        {cases.map((line) => (
          <WaitingRow
            key={line.waiting.id}
            line={line}
            meeting={meeting}
            refusal={refusal?.at === line.waiting.id ? refusal.message : undefined}
            run={run}
          />
        ))}
      </ul>
    </Section>
  )
}

interface WaitingRowProps {
  line: Waiting
  meeting: Meeting
  refusal: string | undefined
  run: Run
}

function WaitingRow({ line: { waiting, words, gate }, meeting, refusal, run }: WaitingRowProps) {
  const { id, code, question, personId } = waiting
  const placeWithout = (partyIds: Id[]) => void run(id, addCase(meeting.id, id, partyIds))
  const canBeAdded = question !== '' && gate.state !== 'blocked'
  return (
    <li className={classes.row} data-at={id}>
      <span className={classes.text}>
        <Link href={links.case(id)} className={classes.code}>
          {code}
        </Link>
        <span className={classes.words}>{words}</span>
        <GateStatus gate={gate} brief />
        <GateWays
          gate={gate}
          teamId={meeting.teamId}
          personId={personId}
          onDeidentify={() => void run(id, takeUpDeidentified(id))}
          leaveOut={question === '' ? undefined : leaveOutOf(gate, placeWithout, true)}
        />
        {question === '' && (
          <>
            <Status tone="blocked">Frågeställning saknas</Status>
            <TextLink href={links.case(id)}>Skriv frågeställning</TextLink>
          </>
        )}
        {refusal !== undefined && (
          <span role="alert" className={classes.refusal}>
            {refusal}
          </span>
        )}
      </span>
      {canBeAdded && (
        <ActionIcon onClick={() => void run(id, addCase(meeting.id, id))} aria-label={`Sätt upp ${code}`}>
          <IconPlus size={18} stroke={1.75} />
        </ActionIcon>
      )}
    </li>
  )
}
