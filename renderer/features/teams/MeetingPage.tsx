import { Button } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { HandOverButton } from '@renderer/ui/HandOverButton'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { formatClockRange, formatDate, formatDateShort, formatWeek } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { meetingParties } from '@shared/team/case-gate'
import type { Meeting } from '@shared/team/meeting'
import { meetingWarnings } from '@shared/team/meeting-warnings'
import { minutesWords } from '@shared/team/names'
import { summonedInVain } from '@shared/team/summons'
import type { Team } from '@shared/team/team'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useCallback } from 'react'
import { Agenda } from './Agenda'
import { countOf } from '@shared/record/count'
import classes from './MeetingPage.module.css'
import { MeetingWaiting } from './MeetingWaiting'
import { NothingHere } from './NothingHere'
import { StoppedItems } from './StoppedItems'

/** A meeting before it is held: its agenda, with the clock and the consents beside each item. */
export function MeetingPage({ id }: { id: Id }) {
  const meeting = useRow('meetings', id)
  const team = useRow('teams', meeting?.teamId ?? null)
  return meeting && team ? <MeetingView meeting={meeting} team={team} /> : <NothingHere what="Mötet" />
}

function MeetingView({ meeting, team }: { meeting: Meeting; team: Team }) {
  const parties = useSelector(useCallback((state: State) => meetingParties(state, meeting).length, [meeting]))
  const { date, start, end, place } = meeting
  const today = useToday()
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
      ]}
      title={`Dagordning, ${team.name}`}
      place={`Dagordning ${formatDateShort(date, today)}`}
      facts={[
        `${formatDate(date)} ${formatClockRange(start, end)}`,
        formatWeek(date),
        place,
        meeting.status === 'planned' ? partiesWords(parties) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
      status={<MeetingState meeting={meeting} />}
      actions={<MeetingActions meeting={meeting} team={team} />}
    >
      {meeting.status === 'planned' ? (
        <div className={classes.columns}>
          <div>
            <StoppedItems meeting={meeting} />
            <Agenda meeting={meeting} />
          </div>
          <div>
            <Warnings meeting={meeting} />
            <MeetingWaiting meeting={meeting} />
          </div>
        </div>
      ) : (
        <Agenda meeting={meeting} />
      )}
    </Page>
  )
}

function partiesWords(count: number): string {
  return count === 0 ? 'inga parter kallade' : countOf(count, 'part kallad', 'parter kallade')
}

function MeetingState({ meeting: { status, putAwayAt } }: { meeting: Meeting }) {
  if (putAwayAt !== null) return <Status tone="plain">Undanlagt</Status>
  if (status === 'held') return <Status tone="ok">Mötet är hållet</Status>
  if (status === 'cancelled')
    return <Status tone="need">Mötet är inställt. Ärenden som stod här väntar på ett annat möte.</Status>
  return null
}

function MeetingActions({ meeting, team }: { meeting: Meeting; team: Team }) {
  const { id, status } = meeting
  const change = (
    <>
      <HistoryButton table="meetings" id={id} />
      <HandOverButton thing={{ table: 'meetings', id }} />
      <Button variant="default" onClick={() => openDialog('editMeeting', { teamId: team.id, id })}>
        Ändra möte
      </Button>
    </>
  )
  if (status === 'cancelled') return change
  if (status === 'held') {
    return (
      <>
        {change}
        <ButtonLink variant="default" href={links.meetingRoom(id)}>
          Mötesläge
        </ButtonLink>
        <ButtonLink href={links.minutes(id)}>{minutesWords[team.minutesWord]}</ButtonLink>
      </>
    )
  }
  return (
    <>
      {change}
      <ButtonLink href={links.meetingRoom(id)} leftSection={<IconPlayerPlay size={18} stroke={1.75} />}>
        Öppna mötesläge
      </ButtonLink>
    </>
  )
}

/** What speaks against the day or the time, as the meeting stands now. */
function Warnings({ meeting }: { meeting: Meeting }) {
  const today = useToday()
  const sentences = useSelector(
    useCallback(
      (state: State) => [
        ...summonedInVain(state, meeting),
        ...meetingWarnings(state, { teamId: meeting.teamId, id: meeting.id, today }, meeting),
      ],
      [meeting, today],
    ),
  )
  if (sentences.length === 0) return null
  return (
    <Section title="Att tänka på" count={sentences.length}>
      <div className={classes.warnings}>
        {sentences.map((sentence) => (
          <Status key={sentence} tone="need">
            {sentence}
          </Status>
        ))}
      </div>
    </Section>
  )
}
