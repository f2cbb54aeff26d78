import { Switch } from '@mantine/core'
import { useKeptFile, useRow, useSelector } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { aboutWords, documentName } from '@shared/documents/kept/about'
import { compareModels } from '@shared/documents/kept/compare'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconFiles } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ComparedLines } from './ComparedLines'
import { NoDocument } from './DocumentPage'

const whole = (state: State) => state

/** A version beside the one that it took the place of, paragraph by paragraph. */
export function ComparePage({ id }: { id: Id }) {
  const after = useRow('documents', id)
  const before = useRow('documents', after?.replacesId ?? null)
  return after && before ? <Compare before={before} after={after} /> : <NoDocument />
}

function Compare({ before, after }: { before: KeptDocument; after: KeptDocument }) {
  const state = useSelector(whole)
  const [readingBefore, readingAfter] = [useKeptFile(before.id, before.sha256), useKeptFile(after.id, after.sha256)]
  const [onlyChanges, setOnlyChanges] = useState(true)
  const lines = useMemo(
    () =>
      readingBefore.state === 'read' && readingAfter.state === 'read'
        ? compareModels(readingBefore.file.model, readingAfter.file.model)
        : null,
    [readingBefore, readingAfter],
  )
  const isMissing = readingBefore.state === 'missing' || readingAfter.state === 'missing'
  const changed = lines?.filter((line) => line.before !== line.after) ?? []
  const name = documentName(state, after)
  return (
    <Page
      crumbs={[
        { label: 'Dokument', href: links.documents() },
        { label: name, href: links.document(after.id) },
      ]}
      title={`Version ${before.version} och ${after.version}`}
      place="Jämför"
      facts={[name, aboutWords(state, after), lines && countOf(changed.length, 'ändrad rad', 'ändrade rader')]
        .filter(Boolean)
        .join(' · ')}
    >
      {isMissing && (
        <EmptyState icon={<IconFiles size={40} stroke={1.25} />} title="Det går inte att jämföra">
          En av filerna finns inte kvar i Rådrum. <TextLink href={links.document(after.id)}>Till dokumentet</TextLink>
        </EmptyState>
      )}
      {lines && (
        <>
          <Switch
            label="Visa bara det som skiljer"
            checked={onlyChanges}
            onChange={(event) => setOnlyChanges(event.currentTarget.checked)}
            mb={16}
          />
          {changed.length === 0 && onlyChanges ? (
            <p role="status">Versionerna säger samma sak.</p>
          ) : (
            <ComparedLines lines={onlyChanges ? changed : lines} versions={[before.version, after.version]} />
          )}
        </>
      )}
    </Page>
  )
}
