import { newId } from '@renderer/data/ids'
import type { Instant } from '@shared/calendar/date'
import { newRow } from '@shared/record/row'
import type { OldRow } from './old-row'

const at = '2027-02-18T13:40:00.000Z' as Instant

/** A document as version 1 of its table wrote it. */
const oldDocument = {
  ...newRow(newId(), at),
  rev: 1,
  kind: 'agenda',
  aboutId: newId(),
  recordIds: [],
  isForPublication: false,
  version: 1,
  replacesId: null,
  reason: '',
  state: 'made',
  title: 'Dagordning Resursråd Haninge',
  fileName: '2027-02-23 Resursråd Haninge – dagordning.docx',
  sha256: 'aa',
  size: 11_264,
  madeAt: at,
  madeById: null,
  savedAt: at,
  finishedAt: null,
  finishedById: null,
  adjustedOn: null,
  adjusters: [],
  adjustedAt: null,
  adjustedById: null,
  sections: null,
}

export const oldDocumentRows: readonly OldRow[] = [
  {
    table: 'documents',
    from: 1,
    says: 'a document of before has no dnr',
    before: oldDocument,
    after: { ...oldDocument, registryNo: null },
  },
]
