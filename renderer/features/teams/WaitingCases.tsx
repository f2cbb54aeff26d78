import { useSelector, useToday } from '@renderer/data'
import { GateStatus } from '@renderer/ui/GateStatus'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { daysBetween } from '@shared/calendar/days'
import type { CaseGate } from '@shared/consent/gate'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { caseTitle } from '@shared/team/agenda'
import type { Case } from '@shared/team/case'
import { gateNext } from '@shared/team/case-gate'
import { casesForNext } from '@shared/team/waiting-cases'
import { useCallback } from 'react'
import { cameIn } from './case-words'
import { countOf } from '@shared/record/count'
import classes from './TeamPage.module.css'

function selectWaiting(state: State, teamId: Id, today: IsoDate) {
  return casesForNext(state, teamId, today).map((waiting) => ({
    waiting,
    title: caseTitle(state, waiting),
    cameIn: cameIn(state, waiting),
    gate: gateNext(state, waiting, today).gate,
  }))
}

/** The cases that wait for a meeting, the one that came first at the top, each with whether it could be taken up. */
export function WaitingCases({ teamId }: { teamId: Id }) {
  const today = useToday()
  const cases = useSelector(useCallback((state: State) => selectWaiting(state, teamId, today), [teamId, today]))
  return (
    <Section title="Väntar på ett möte" count={cases.length}>
      {cases.length === 0 && (
        <p className={classes.nothing}>
          Inga ärenden väntar. <TextLink href={links.newCase(teamId)}>Lägg till ett ärende</TextLink>
        </p>
      )}
      <RowList label="Ärenden som väntar">
        {cases.map(({ waiting, title, gate, cameIn: words }) => (
          <ListRow
            key={waiting.id}
            href={links.case(waiting.id)}
            title={title}
            reason={<WaitingReason waiting={waiting} gate={gate} />}
            {...(waiting.kind === 'followUp'
              ? { aside: words }
              : { aside: waitedFor(daysBetween(waiting.receivedOn, today)), near: words })}
          />
        ))}
      </RowList>
    </Section>
  )
}

function WaitingReason({ waiting, gate }: { waiting: Case; gate: CaseGate }) {
  if (waiting.question === '') return <Status tone="blocked">Frågeställning saknas.</Status>
  return <GateStatus gate={gate} />
}

function waitedFor(days: number): string {
  return days === 0 ? 'nytt i dag' : `väntat ${countOf(days, 'dag', 'dagar')}`
}
