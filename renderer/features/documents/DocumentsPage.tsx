import { useSelector } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { listedDocuments } from '@shared/documents/kept/register'
import { countOf } from '@shared/record/count'
import { IconFiles } from '@tabler/icons-react'
import { DocumentTable } from './DocumentTable'

/** The register: every document that was made here, the newest first. */
export function DocumentsPage() {
  const documents = useSelector(listedDocuments)
  if (documents.length === 0) {
    return (
      <Page title="Dokument" facts="Allt som har sparats som Word">
        <EmptyState icon={<IconFiles size={40} stroke={1.25} />} title="Inget dokument är sparat än">
          Här står varje protokoll, kallelse och lista som du sparar som Word, och du kan spara samma fil igen.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Dokument" facts={`${countOf(documents.length, 'dokument', 'dokument')} har sparats`}>
      <DocumentTable documents={documents} />
    </Page>
  )
}
