import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { formatDate, formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { minutesWords, theMinutes } from '@shared/team/names'
import { IconFileText } from '@tabler/icons-react'
import { useCallback } from 'react'
import { MinutesDocument } from './MinutesDocument'
import { minutesView } from './minutes-view'

/** The minutes of a meeting: what is in order, the paper, and the way to Word. */
export function MinutesPage({ id }: { id: Id }) {
  const today = useToday()
  const view = useSelector(useCallback((state: State) => minutesView(state, id, today), [id, today]))
  if (!view) return <MissingMeeting />

  const { meeting, team, minutes, checks, sections, cases } = view
  const crumbs = [
    { label: 'Team', href: links.teams() },
    { label: team.name, href: links.team(team.id) },
    { label: formatDateShort(meeting.date, today), href: links.meeting(id) },
  ]
  const word = minutesWords[team.minutesWord]
  const title = `${word}, ${team.name}`
  const facts = [formatDate(meeting.date), `${sections} ${sections === 1 ? 'paragraf' : 'paragrafer'}`]

  if (!minutes.ok) {
    return (
      <Page crumbs={crumbs} title={title} place={word} facts={formatDate(meeting.date)}>
        <EmptyState
          icon={<IconFileText size={40} stroke={1.25} />}
          title={meeting.status === 'cancelled' ? 'Här finns inget att visa' : 'Det finns inget att visa än'}
          actions={<ButtonLink href={links.meeting(id)}>Till mötet</ButtonLink>}
        >
          {minutes.problem.message}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      crumbs={crumbs}
      title={title}
      place={word}
      facts={facts.join(' · ')}
      actions={<SaveAsWordButton model={minutes.document} records={cases} called={theMinutes[team.minutesWord]} />}
    >
      <MinutesDocument meetingId={id} model={minutes.document} checks={checks} />
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
