import type { KeptFileReading } from '@renderer/data'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import { Desk } from './Desk'
import { DocumentOnScreen } from './DocumentOnScreen'

/** The paper as it was when its file was made, whatever has changed since. */
export function KeptPaper({ document, reading }: { document: KeptDocument; reading: KeptFileReading }) {
  const nothing =
    document.sha256 === ''
      ? 'Ingen fil är sparad av den här versionen än.'
      : 'Filen finns inte kvar i Rådrum. Uppgifterna om den står kvar.'
  return (
    <Desk isReading={reading.state === 'reading'}>
      {reading.state === 'read' && <DocumentOnScreen document={reading.file.model} />}
      {reading.state === 'missing' && <p>{nothing}</p>}
    </Desk>
  )
}
