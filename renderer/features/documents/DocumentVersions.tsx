import { useSelector, useToday } from '@renderer/data'
import { DocumentStatus } from '@renderer/ui/document/DocumentStatus'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { formatDateShort } from '@shared/calendar/format'
import { dateAt } from '@shared/calendar/instant'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import { datedAt } from '@shared/documents/kept/register'
import { versionsOf } from '@shared/documents/kept/versions'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './documents.module.css'

/** All versions of the document, the newest first, each with its reason and the way to compare it with the one before. */
export function DocumentVersions({ document }: { document: KeptDocument }) {
  const today = useToday()
  const versions = useSelector(useCallback((state: State) => versionsOf(state, document), [document]))
  if (versions.length < 2) return null
  return (
    <Section title="Versioner" count={versions.length}>
      <ol className={classes.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <span className={classes.version}>
              {version.id === document.id ? (
                <strong aria-current="page">Version {version.version}</strong>
              ) : (
                <TextLink href={links.document(version.id)}>Version {version.version}</TextLink>
              )}
              <span>{formatDateShort(dateAt(datedAt(version)), today)}</span>
            </span>
            <DocumentStatus document={version} />
            {version.reason !== '' && <span className={classes.reason}>{version.reason}</span>}
            {version.replacesId !== null && version.sha256 !== '' && (
              <TextLink href={links.compareDocument(version.id)}>Jämför med version {version.version - 1}</TextLink>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
