import { useSelector } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { KeyHints } from '@renderer/ui/KeyHints'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { cancelledMeetings } from '@shared/documents/kept/cancelled-meetings'
import { listedDocuments } from '@shared/documents/kept/register'
import { countOf } from '@shared/record/count'
import { IconFiles } from '@tabler/icons-react'
import { DocumentTable } from './DocumentTable'
import classes from './documents.module.css'
import { RegisterFilters } from './RegisterFilters'
import { useRegisterFilter } from './use-register-filter'

/** The register: every document that was made here, the newest first. */
export function DocumentsPage() {
  const documents = useSelector(listedDocuments)
  const filter = useRegisterFilter(documents)
  const { shown } = filter
  if (documents.length === 0) {
    return (
      <Page title="Dokument" facts="Allt som har sparats som Word">
        <EmptyState icon={<IconFiles size={40} stroke={1.25} />} title="Inget dokument är sparat än">
          Här står varje protokoll, kallelse och lista som du sparar som Word, och du kan spara samma fil igen. Öppna
          ett möte eller en kursomgång för att skapa ett.
        </EmptyState>
      </Page>
    )
  }
  const count = countOf(documents.length, 'dokument', 'dokument')
  return (
    <Page title="Dokument" facts={shown.length === documents.length ? count : `${shown.length} av ${count}`}>
      <RegisterFilters filter={filter} documents={documents} />
      {shown.length === 0 ? (
        <p role="status">
          Inget dokument passar. <TextButton onClick={filter.clear}>Visa alla dokument</TextButton>
        </p>
      ) : (
        <>
          <DocumentTable documents={shown} />
          <KeyHints
            hints={[
              { keys: ['↑', '↓'], does: 'byt rad' },
              { keys: ['Enter'], does: 'öppna' },
            ]}
          />
        </>
      )}
      {(filter.asked.kind ?? 'minutes') === 'minutes' && <CancelledMeetings />}
    </Page>
  )
}

/** Where §§ are counted through the year, whoever looks for minutes of an inställt möte finds why there are none. */
function CancelledMeetings() {
  const sentences = useSelector(cancelledMeetings)
  if (sentences.length === 0) return null
  return (
    <Section title="Inställda möten">
      <ul className={classes.cancelled}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
