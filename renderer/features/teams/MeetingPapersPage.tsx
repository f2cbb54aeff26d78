import { useRow, useSelector } from '@renderer/data'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import { agendaDocument } from '@shared/documents/agenda'
import { chairAgenda } from '@shared/documents/chair-agenda'
import { casesOfMeeting } from '@shared/log/identity'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { MeetingPaperList } from './MeetingPaperList'
import classes from './MeetingPapersPage.module.css'
import { NothingHere } from './NothingHere'

/** Which paper is shown: the participants' dagordning where none is named. */
export type AgendaPaper = 'deltagare' | 'ordforande'

const papers = {
  deltagare: { make: agendaDocument, called: 'dagordningen' },
  ordforande: { make: chairAgenda, called: 'ordförandens dagordning' },
} as const

/** What goes out before a meeting: the two dagordningar, each as it will be read, and the way to Word. */
export function MeetingPapersPage({ id, paper }: { id: Id; paper?: string }) {
  const meeting = useRow('meetings', id)
  const team = useRow('teams', meeting?.teamId ?? null)
  const shown: AgendaPaper = paper === 'ordforande' ? paper : 'deltagare'
  const { make, called } = papers[shown]
  const model = useSelector(useCallback((state: State) => make(state, id), [id, make]))
  const records = useSelector(useCallback((state: State) => casesOfMeeting(state, id), [id]))
  if (!meeting || !team || !model) return <NothingHere what="Mötet" />
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
        { label: 'Dagordning', href: links.meeting(id) },
      ]}
      title="Papper till mötet"
      facts={`${team.name} · ${formatDate(meeting.date)} ${formatClockRange(meeting.start, meeting.end)}`}
      actions={<SaveAsWordButton key={shown} model={model} records={records} called={called} />}
    >
      <div className={classes.columns}>
        <MeetingPaperList meetingId={id} shown={shown} />
        <section className={classes.desk} aria-label="Förhandsvisning">
          <DocumentOnScreen document={model} />
        </section>
      </div>
    </Page>
  )
}
