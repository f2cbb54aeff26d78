import { Button } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
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
import { DocumentFacts } from './DocumentFacts'
import classes from './documents.module.css'
import { KeptPaper } from './KeptPaper'
import { DocumentVersions } from './DocumentVersions'

const whole = (state: State) => state
const crumbs = [{ label: 'Dokument', href: links.documents() }]

/** One version of a document: what is known of it, the paper as it was, and the way to the same file again. */
export function DocumentPage({ id }: { id: Id }) {
  const document = useRow('documents', id)
  if (document) return <KeptDocumentPage document={document} />
  return (
    <Page crumbs={crumbs} title="Dokumentet finns inte">
      <EmptyState icon={<IconFiles size={40} stroke={1.25} />} title="Dokumentet är borttaget">
        Inget annat är ändrat. <TextLink href={links.documents()}>Se alla dokument</TextLink>
      </EmptyState>
    </Page>
  )
}

function KeptDocumentPage({ document }: { document: KeptDocument }) {
  const state = useSelector(whole)
  const name = documentName(state, document)
  return (
    <Page
      crumbs={crumbs}
      title={name}
      facts={`${aboutWords(state, document)} · version ${document.version}`}
      actions={
        <Button
          leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
          onClick={() => void saveKept(state, document)}
        >
          Spara samma fil igen
        </Button>
      }
    >
      <div className={classes.columns}>
        <div>
          <DocumentFacts document={document} />
          <DocumentVersions document={document} />
        </div>
        <KeptPaper document={document} />
      </div>
    </Page>
  )
}
