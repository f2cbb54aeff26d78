import { useRow, useSelector } from '@renderer/data'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import type { WordDocument } from '@renderer/ui/document/use-save-as-word'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import { agendaDocument } from '@shared/documents/agenda'
import { chairAgenda } from '@shared/documents/chair-agenda'
import { casesOfMeeting } from '@shared/log/identity'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { numberedItems, type NumberedItem } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { useCallback, type ReactNode } from 'react'
import { MeetingPaperList } from './MeetingPaperList'
import classes from './MeetingPapersPage.module.css'
import { NothingHere } from './NothingHere'
import { SummonsForm, useSummons } from './SummonsForm'

/** The paper for the participants, the chair's, or a kallelse to the item with that id. */
export type Paper = 'deltagare' | 'ordforande' | Id

const agendas = {
  deltagare: { make: agendaDocument, called: 'dagordningen' },
  ordforande: { make: chairAgenda, called: 'ordförandens dagordning' },
} as const

/** What goes out before a meeting, each paper as it will be read: the two dagordningar, and kallelser to one item each. */
export function MeetingPapersPage({ id, paper = 'deltagare' }: { id: Id; paper?: string }) {
  const meeting = useRow('meetings', id)
  const items = useSelector(useCallback((state: State) => numberedItems(state, id), [id]))
  const summoned = items.find(({ item }) => item.id === paper && item.kind === 'case')
  if (!meeting) return <NothingHere what="Mötet" />
  if (summoned) return <SummonsPaper key={paper} meeting={meeting} numbered={summoned} />
  return <AgendaPaper meeting={meeting} shown={paper === 'ordforande' ? paper : 'deltagare'} />
}

function AgendaPaper({ meeting, shown }: { meeting: Meeting; shown: keyof typeof agendas }) {
  const { make, called } = agendas[shown]
  const model = useSelector(useCallback((state: State) => make(state, meeting.id), [meeting.id, make]))
  const records = useSelector(useCallback((state: State) => casesOfMeeting(state, meeting.id), [meeting.id]))
  if (!model) return <NothingHere what="Mötet" />
  return <PaperFrame meeting={meeting} shown={shown} document={{ model, records, called }} />
}

function SummonsPaper({ meeting, numbered }: { meeting: Meeting; numbered: NumberedItem }) {
  const { item } = numbered
  const { verbForm, model } = useSummons(numbered)
  if (!model || item.caseId === null) return <NothingHere what="Punkten" />
  const records = [{ table: 'cases', id: item.caseId } as const]
  return (
    <PaperFrame meeting={meeting} shown={item.id} document={{ model, records, called: 'kallelsen' }}>
      <SummonsForm meeting={meeting} numbered={numbered} verbForm={verbForm} />
    </PaperFrame>
  )
}

interface PaperFrameProps {
  meeting: Meeting
  shown: Paper
  document: WordDocument
  /** What is filled in of the paper. */
  children?: ReactNode
}

function PaperFrame({ meeting, shown, document, children }: PaperFrameProps) {
  const { id, teamId, date, start, end } = meeting
  const team = useRow('teams', teamId)
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team?.name ?? '', href: links.team(teamId) },
        { label: 'Dagordning', href: links.meeting(id) },
      ]}
      title="Papper till mötet"
      facts={`${team?.name} · ${formatDate(date)} ${formatClockRange(start, end)}`}
      actions={<SaveAsWordButton key={shown} {...document} />}
    >
      <div className={classes.columns}>
        <div>
          <MeetingPaperList meeting={meeting} shown={shown} />
          {children}
        </div>
        <section className={classes.desk} aria-label="Förhandsvisning">
          <DocumentOnScreen document={document.model} />
        </section>
      </div>
    </Page>
  )
}
