import type { ContentStep } from './step'

/** Every profile could hold names until now, so none of them is taken for the kansli's. */
export const organisationAssociationOffice: ContentStep = {
  table: 'organisation',
  from: 1,
  reason: 'En profil kan vara förbundskansliets, och har då inga namn.',
  lift: (organisation) => ({ ...organisation, isAssociationOffice: false }),
}
