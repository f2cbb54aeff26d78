import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useKeptFile, useRow, useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { BesideDesk } from '@renderer/ui/document/Desk'
import { KeptPaper } from '@renderer/ui/document/KeptPaper'
import { saveKept } from '@renderer/ui/document/save-kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { aboutWords, documentName } from '@shared/documents/kept/about'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconFileTypeDocx, IconFiles } from '@tabler/icons-react'
import { Deliveries } from './Deliveries'
import { DocumentFacts } from './DocumentFacts'
import { DocumentVersions } from './DocumentVersions'

const whole = (state: State) => state
const crumbs = [{ label: 'Dokument', href: links.documents() }]

/** One version of a document: what is known of it, the paper as it was, and the way to the same file again. */
export function DocumentPage({ id }: { id: Id }) {
  const document = useRow('documents', id)
  return document ? <Kept document={document} /> : <NoDocument />
}

/** What stands where a document is gone. */
export function NoDocument() {
  return (
    <Page crumbs={crumbs} title="Dokumentet finns inte">
      <EmptyState icon={<IconFiles size={40} stroke={1.25} />} title="Dokumentet är borttaget">
        Inget annat är ändrat. <TextLink href={links.documents()}>Se alla dokument</TextLink>
      </EmptyState>
    </Page>
  )
}

function Kept({ document }: { document: KeptDocument }) {
  const state = useSelector(whole)
  const reading = useKeptFile(document.id, document.sha256)
  const save = () => void saveKept(state, document)
  useHotkeys([['mod+S', save]], [])
  return (
    <Page
      crumbs={crumbs}
      title={documentName(state, document)}
      facts={`${aboutWords(state, document)} · version ${document.version}`}
      actions={
        <>
          <Button variant="default" onClick={() => openDialog('noteDelivery', { documentId: document.id })}>
            Lämnat till …
          </Button>
          {reading.state !== 'missing' && (
            <Button
              leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
              aria-keyshortcuts="Control+S"
              onClick={save}
            >
              Spara samma fil igen
            </Button>
          )}
        </>
      }
    >
      <BesideDesk>
        <div>
          <DocumentFacts document={document} />
          <Deliveries document={document} />
          <DocumentVersions document={document} />
        </div>
        <KeptPaper document={document} reading={reading} />
      </BesideDesk>
    </Page>
  )
}
