import { named, type FieldNames } from '../../record/field-name'
import { documentKindNames } from '../kind'
import { deliveryWayNames, documentStateNames } from './names'

/** What users call the fields of the register, in the history of what a document is made from. */
export const registerFieldNames: FieldNames<'documents' | 'deliveries'> = {
  documents: {
    kind: named('Slag', documentKindNames),
    aboutId: named('Gäller'),
    recordIds: named('Berättar om'),
    isForPublication: named('För publicering'),
    version: named('Version'),
    replacesId: named('Ersätter'),
    reason: named('Skäl'),
    state: named('Läge', documentStateNames),
    title: named('Rubrik'),
    fileName: named('Filnamn'),
    sha256: named('Kontrollsumma'),
    size: { name: 'Storlek', isInner: true },
    madeAt: named('Skapades'),
    madeById: named('Skapades av'),
    savedAt: named('Sparades'),
    finishedAt: named('Färdigställdes'),
    finishedById: named('Färdigställdes av'),
    adjustedOn: named('Justerades'),
    adjusters: named('Justerare'),
    adjustedAt: named('Justeringen skrevs upp'),
    adjustedById: named('Justeringen skrevs upp av'),
    registryNo: { name: 'Diarienummer', isInner: true },
    sections: { name: 'Paragrafer', isInner: true },
  },
  deliveries: {
    documentId: named('Dokument'),
    to: named('Lämnat till'),
    way: named('Hur', deliveryWayNames),
    on: named('Dag'),
    userId: named('Skrevs upp av'),
  },
}
