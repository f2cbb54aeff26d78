import { Group } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { daysBetween } from '@shared/calendar/days'
import { capitalised, formatClockRange, formatDateShort, formatWeek } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { teamMeetings } from '@shared/team/team-meetings'
import { useCallback, useState, type ReactNode } from 'react'
import { countOf } from '@shared/record/count'
import { TeamCalendarFile } from './TeamCalendarFile'
import classes from './TeamPage.module.css'

/** More than these are shown when asked for. */
const shownAtFirst = 3

const selectComing = (state: State, teamId: Id) => teamMeetings(state, teamId).coming

/** Held, cancelled and put away, the latest first. */
function selectPast(state: State, teamId: Id): Meeting[] {
  const { held, cancelled } = teamMeetings(state, teamId)
  const putAway = rowsOf(state, 'meetings').filter((meeting) => meeting.teamId === teamId && meeting.putAwayAt !== null)
  return [...held, ...cancelled, ...putAway].sort((a, b) => (a.date < b.date ? 1 : -1))
}

const countCases = (state: State, meetingId: Id) =>
  numberedItems(state, meetingId).filter((numbered) => numbered.case !== undefined).length

/** The meetings to come, and those that should have been held and closed by now. */
export function ComingMeetings({ teamId }: { teamId: Id }) {
  const meetings = useSelector(useCallback((state: State) => selectComing(state, teamId), [teamId]))
  return (
    <MeetingSection
      title="Kommande möten"
      meetings={meetings}
      action={
        <>
          <TextButton onClick={() => openDialog('editTeamAgenda', { id: teamId })}>Mall för dagordningen</TextButton>
          <TeamCalendarFile teamId={teamId} method="publish" />
        </>
      }
    />
  )
}

/** The meetings that have been, were cancelled or were put away. */
export function PastMeetings({ teamId }: { teamId: Id }) {
  const meetings = useSelector(useCallback((state: State) => selectPast(state, teamId), [teamId]))
  return (
    meetings.length > 0 && (
      <MeetingSection
        title="Hållna och inställda möten"
        meetings={meetings}
        action={<TeamCalendarFile teamId={teamId} method="cancel" />}
      />
    )
  )
}

interface MeetingSectionProps {
  title: string
  meetings: readonly Meeting[]
  /** What can be done with all of them. */
  action: ReactNode
}

function MeetingSection({ title, meetings, action }: MeetingSectionProps) {
  const today = useToday()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? meetings : meetings.slice(0, shownAtFirst)
  const more = meetings.length > shownAtFirst && (
    <TextButton onClick={() => setShowsAll(!showsAll)}>{showsAll ? 'Visa färre' : 'Visa alla'}</TextButton>
  )
  return (
    <Section
      title={title}
      count={meetings.length}
      action={
        <Group gap={16}>
          {action}
          {more}
        </Group>
      }
    >
      {meetings.length === 0 && <p className={classes.nothing}>Inget möte är planerat.</p>}
      <RowList label={title}>
        {shown.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} today={today} />
        ))}
      </RowList>
    </Section>
  )
}

function MeetingRow({ meeting, today }: { meeting: Meeting; today: IsoDate }) {
  const { id, date, start, end, place, status } = meeting
  const cases = useSelector(useCallback((state: State) => countCases(state, id), [id]))
  const isLeftOpen = status === 'planned' && date < today
  return (
    <ListRow
      href={links.meeting(id)}
      title={capitalised(formatDateShort(date, today))}
      reason={[formatClockRange(start, end), formatWeek(date), place, cases > 0 && countOf(cases, 'ärende', 'ärenden')]
        .filter(Boolean)
        .join(' · ')}
      aside={<MeetingState meeting={meeting} isLeftOpen={isLeftOpen} />}
      near={status === 'planned' && !isLeftOpen ? nearness(daysBetween(today, date)) : undefined}
    />
  )
}

function MeetingState({ meeting, isLeftOpen }: { meeting: Meeting; isLeftOpen: boolean }) {
  if (meeting.putAwayAt !== null) return <Status tone="plain">Undanlagt</Status>
  if (isLeftOpen) return <Status tone="need">Inte avslutat</Status>
  if (meeting.status === 'planned') return null
  return meeting.status === 'held' ? <Status tone="ok">Hållet</Status> : <Status tone="plain">Inställt</Status>
}

function nearness(days: number): string {
  if (days === 0) return 'i dag'
  return days === 1 ? 'i morgon' : `om ${days}\u00A0dagar`
}
