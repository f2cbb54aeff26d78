import { useKeptFile } from '@renderer/data'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import classes from './documents.module.css'

/** The paper as it was when the file was made, whatever has changed since. */
export function KeptPaper({ document: { id, sha256 } }: { document: KeptDocument }) {
  const reading = useKeptFile(id, sha256)
  return (
    <section className={classes.desk} aria-label="Förhandsvisning" aria-busy={reading.state === 'reading'}>
      {reading.state === 'read' && <DocumentOnScreen document={reading.file.model} />}
      {reading.state === 'missing' && <p>Filen finns inte kvar i Rådrum. Uppgifterna om den står kvar i registret.</p>}
    </section>
  )
}
