import { Button, Checkbox } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { useCaseTitle } from '@renderer/ui/use-local-words'
import { formatDate } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { Case } from '@shared/team/case'
import { timelineKindNames, type TimelineKind } from '@shared/team/timeline-event'
import type { Team } from '@shared/team/team'
import { IconPrinter } from '@tabler/icons-react'
import { CaseThenNote } from './CaseThenNote'
import classes from './CaseTimeline.module.css'
import { NothingHere } from './NothingHere'
import { TimelineList } from './TimelineList'
import { useCaseTimeline, type CaseTimelineState } from './use-case-timeline'

/** A case over time: all that has happened in it on one page, as it is known today or was known on a day. */
export function CaseTimelinePage({ id }: { id: Id }) {
  const found = useRow('cases', id)
  const team = useRow('teams', found?.teamId ?? null)
  return found && team ? <TimelineView found={found} team={team} /> : <NothingHere what="Ärendet" />
}

function TimelineView({ found, team }: { found: Case; team: Team }) {
  const timeline = useCaseTimeline(found.id)
  const caseName = useCaseTitle(found)
  const { day, then, parts } = timeline
  return (
    <div className={classes.paper}>
      <Page
        crumbs={[
          { label: 'Team', href: links.teams() },
          { label: team.name, href: links.team(team.id) },
          { label: caseName, href: links.case(found.id) },
        ]}
        title={`${found.code} över tid`}
        place="Över tid"
        facts={then === undefined ? 'Så här ser det ut i dag' : `Så här såg det ut ${formatDate(day)}`}
        actions={
          <Button
            variant="default"
            className={classes.screenOnly}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={() => print()}
          >
            Skriv ut
          </Button>
        }
      >
        <TimelineTools timeline={timeline} />
        {then === 'reading' && <p role="status">Läser historiken.</p>}
        {then !== undefined && then !== 'reading' && <CaseThenNote then={then} />}
        {parts.map((part) => (
          <TimelineList key={part.title} part={part} />
        ))}
        {parts.length === 0 && then !== 'reading' && (
          <p role="status" className={classes.quiet}>
            Här finns inget att visa.
          </p>
        )}
      </Page>
    </div>
  )
}

/** On which day, and which kinds. */
function TimelineTools({ timeline: { typed, setTyped, counts, hidden, toggle } }: { timeline: CaseTimelineState }) {
  const kinds = (Object.keys(timelineKindNames) as TimelineKind[]).filter((kind) => counts.has(kind))
  return (
    <div className={classes.tools}>
      <div className={classes.day}>
        <DateField w={280} label="Så här såg det ut den" placeholder="I dag" value={typed} onChange={setTyped} />
        {typed !== '' && (
          <Button variant="subtle" onClick={() => setTyped('')}>
            Visa i dag
          </Button>
        )}
      </div>
      <div className={classes.kinds} role="group" aria-label="Vad som visas">
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={`${timelineKindNames[kind]} (${counts.get(kind)})`}
            checked={!hidden.has(kind)}
            onChange={() => toggle(kind)}
          />
        ))}
      </div>
    </div>
  )
}
