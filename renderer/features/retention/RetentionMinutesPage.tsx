import { useRow, useSelector } from '@renderer/data'
import { Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { PrintButton } from '@renderer/ui/PrintButton'
import { TextLink } from '@renderer/ui/TextLink'
import { formatDate } from '@shared/calendar/format'
import { retentionMinutes } from '@shared/documents/retention-minutes'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconFileOff } from '@tabler/icons-react'
import { useCallback } from 'react'

const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: 'Gallringslista', href: links.retention() },
]

/** The protokoll of a gallring that was done: kinds, counts and rules, and the way to Word. */
export function RetentionMinutesPage({ id }: { id: Id }) {
  const run = useRow('retentionRuns', id)
  const model = useSelector(
    useCallback(
      (state: State) => {
        const found = state.retentionRuns.get(id)
        return found && retentionMinutes(state, found)
      },
      [id],
    ),
  )
  if (!run || !model) {
    return (
      <Page crumbs={crumbs} title="Gallringen finns inte">
        <EmptyState icon={<IconFileOff size={40} stroke={1.25} aria-hidden />} title="Protokollet finns inte här">
          <TextLink href={links.retention()}>Gå till gallringslistan</TextLink>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      crumbs={crumbs}
      title="Gallringsprotokoll"
      facts={formatDate(run.on)}
      actions={
        <>
          <PrintButton />
          <SaveAsWordButton model={model} records={[]} called="gallringsprotokollet" />
        </>
      }
    >
      <Desk>
        <DocumentPreview document={model} />
      </Desk>
    </Page>
  )
}
