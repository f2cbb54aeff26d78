import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page, type Crumb } from '@renderer/ui/Page'
import { formatDate, formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { minutesWords } from '@shared/team/names'
import { IconFileText } from '@tabler/icons-react'
import { useCallback } from 'react'
import { DraftMinutes } from './DraftMinutes'
import { FinishedMinutes } from './FinishedMinutes'
import { minutesView, type MinutesView } from './minutes-view'

/** The minutes of a meeting: what is in order, the paper, its state, and the way to Word. */
export function MinutesPage({ id }: { id: Id }) {
  const today = useToday()
  const view = useSelector(useCallback((state: State) => minutesView(state, id, today), [id, today]))
  if (!view) return <MissingMeeting />
  const { meeting, team, minutes, standing } = view
  const frame = {
    crumbs: [
      { label: 'Team', href: links.teams() },
      { label: team.name, href: links.team(team.id) },
      { label: formatDateShort(meeting.date, today), href: links.meeting(id) },
    ],
    title: `${minutesWords[team.minutesWord]}, ${team.name}`,
    place: minutesWords[team.minutesWord],
  }
  if (standing.final && !standing.draft) return <FinishedMinutes frame={frame} view={view} final={standing.final} />
  if (!minutes.ok) return <NoMinutes frame={frame} view={view} problem={minutes.problem.message} />
  return <DraftMinutes frame={frame} view={view} model={minutes.document} />
}

/** What the page is called and where it stands, in every state of the minutes. */
export interface MinutesFrame {
  readonly crumbs: readonly Crumb[]
  readonly title: string
  readonly place: string
}

function NoMinutes({ frame, view, problem }: { frame: MinutesFrame; view: MinutesView; problem: string }) {
  const { meeting, onCancelled } = view
  return (
    <Page {...frame} facts={formatDate(meeting.date)}>
      <EmptyState
        icon={<IconFileText size={40} stroke={1.25} />}
        title={meeting.status === 'cancelled' ? 'Här finns inget att visa' : 'Det finns inget att visa än'}
        actions={<ButtonLink href={links.meeting(meeting.id)}>Till mötet</ButtonLink>}
      >
        {[problem, onCancelled].filter(Boolean).join(' ')}
      </EmptyState>
    </Page>
  )
}

function MissingMeeting() {
  return (
    <Page crumbs={[{ label: 'Team', href: links.teams() }]} title="Mötet finns inte">
      <EmptyState
        icon={<IconFileText size={40} stroke={1.25} />}
        title="Mötet är borttaget"
        actions={<ButtonLink href={links.teams()}>Till teamen</ButtonLink>}
      >
        Välj ett annat möte. Inget annat är ändrat.
      </EmptyState>
    </Page>
  )
}
