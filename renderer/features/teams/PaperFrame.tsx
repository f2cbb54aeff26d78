import { useRow } from '@renderer/data'
import { BesideDesk, Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import type { WordDocument } from '@renderer/ui/document/use-save-as-word'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import type { Meeting } from '@shared/team/meeting'
import type { ReactNode } from 'react'
import { MeetingPaperList, type Paper } from './MeetingPaperList'

interface PaperFrameProps {
  meeting: Meeting
  shown: Paper
  /** Absent where there is none to show: `empty` says why. */
  document: WordDocument | undefined
  empty?: string
  /** What is filled in of the paper. */
  children?: ReactNode
}

/** The page of a meeting's papers, with the one that is shown. */
export function PaperFrame({ meeting, shown, document, empty, children }: PaperFrameProps) {
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
      actions={document && <SaveAsWordButton key={`${shown} ${document.model.fileTitle}`} {...document} />}
    >
      <BesideDesk>
        <div>
          <MeetingPaperList meeting={meeting} shown={shown} />
          {children}
        </div>
        <Desk>{document ? <DocumentPreview document={document.model} /> : empty}</Desk>
      </BesideDesk>
    </Page>
  )
}
