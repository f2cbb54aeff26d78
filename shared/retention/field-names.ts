import { named, type FieldNames } from '../record/field-name'
import { keptBecauseNames, retentionKindNames } from './kind'

/** What users call the fields of what is kept about gallring. */
export const retentionFieldNames: FieldNames<'retentionRules' | 'retentionKeeps' | 'retentionRuns'> = {
  retentionRules: {
    cases: named(`${retentionKindNames.cases}, år`),
    referrals: named(`${retentionKindNames.referrals}, år`),
    attendance: named(`${retentionKindNames.attendance}, år`),
    places: named(`${retentionKindNames.places}, år`),
    sips: named(`${retentionKindNames.sips}, år`),
    consents: named(`${retentionKindNames.consents}, år`),
    persons: named(`${retentionKindNames.persons}, år`),
    minutes: named(`${retentionKindNames.minutes}, år`),
    deleted: named(`${retentionKindNames.deleted}, dagar`),
    drafts: named(`${retentionKindNames.drafts}, dagar`),
    keepsBornDays: named('Länet bevarar födda den 5, 15 och 25'),
  },
  retentionKeeps: {
    kind: named('Slag', retentionKindNames),
    thingId: { name: 'Vad', isInner: true },
    because: named('Behålls för', keptBecauseNames),
    reason: named('Skäl'),
    on: named('Den'),
  },
  retentionRuns: {
    on: named('Gallrat den'),
    userId: named('Av'),
    kinds: { name: 'Slag', isInner: true },
    rows: { name: 'Antal', isInner: true },
    kept: { name: 'Behållet', isInner: true },
  },
}
