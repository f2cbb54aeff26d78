import type { ContentStep } from './step'

/** Until now no document had a dnr. */
export const documentsRegistryNo: ContentStep = {
  table: 'documents',
  from: 1,
  reason: 'Dokument får diarienummer ur organisationens serie.',
  lift: (document) => ({ ...document, registryNo: null }),
}
