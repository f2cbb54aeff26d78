import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { formatDateShort } from '@shared/calendar/format'
import { dateAt } from '@shared/calendar/instant'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import { datedAt } from '@shared/documents/kept/register'
import { versionsOf } from '@shared/documents/kept/versions'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { DocumentStatus } from './DocumentStatus'

/** The other versions of the same document, the newest first. */
export function DocumentVersions({ document }: { document: KeptDocument }) {
  const today = useToday()
  const versions = useSelector(useCallback((state: State) => versionsOf(state, document), [document]))
  const others = versions.filter(({ id }) => id !== document.id)
  if (others.length === 0) return null
  return (
    <Section title="Andra versioner" count={others.length}>
      <RowList label="Andra versioner">
        {others.map((version) => (
          <ListRow
            key={version.id}
            href={links.document(version.id)}
            title={`Version ${version.version}`}
            reason={version.reason === '' ? <DocumentStatus document={version} /> : version.reason}
            aside={formatDateShort(dateAt(datedAt(version)), today)}
          />
        ))}
      </RowList>
    </Section>
  )
}
